import { type Incoming, send } from "../support/http.ts";

/** Why the API said no, in the words of the app. */
export type Reason =
	| "blocked"
	| "code-expired"
	| "code-wrong"
	| "credentials-wrong"
	| "locked"
	| "second-factor-missing"
	| "session-ended"
	| "terms-outdated"
	| "unknown";

/** A no, with a sentence to show. */
export interface Refused {
	readonly outcome: "refused";
	readonly reason: Reason;
	readonly message: string;
	/** Seconds after which it is worth another try, where the API says so. */
	readonly retryAfter?: number;
}

/** A finished sign-in. */
export interface SignedIn {
	readonly outcome: "signed-in";
	readonly accessToken: string;
	readonly refreshToken: string;
}

/** A sign-in that waits for the code of the authenticator app. */
export interface SecondFactor {
	readonly outcome: "second-factor";
	readonly accessToken: string;
}

/** What the app shows of a rider. */
export interface Rider {
	readonly outcome: "rider";
	readonly email: string;
	readonly termsAccepted: boolean;
}

/** Terms of use, as listed. */
export interface Terms {
	readonly id: number;
	readonly title: string;
	readonly accepted: boolean;
}

interface Session {
	readonly accessToken: string;
	readonly refreshToken: string;
	readonly mfaRequired: boolean;
}

interface Profile {
	readonly email: string;
	readonly termsAndConditionsAcceptanceState: string;
}

interface Problem {
	readonly errorCode: string;
	readonly userMessage: string;
}

const reasons: Readonly<Record<string, Reason>> = {
	AUTH90: "credentials-wrong",
	AUTH92: "session-ended",
	AUTH93: "second-factor-missing",
	AUTH94: "code-wrong",
	U131: "blocked",
	U490: "code-wrong",
	U491: "code-expired",
	U602: "terms-outdated",
};

/** The part of an app for renting vehicles that talks to the mobility API. */
export function rideApp(baseUrl: string) {
	return {
		async signIn(
			email: string,
			password: string,
		): Promise<SignedIn | SecondFactor | Refused> {
			return session(
				await send(baseUrl, {
					method: "POST",
					path: "/sign-in-email",
					body: { email, password },
				}),
			);
		},

		/** Signs in with the code that was mailed. */
		async signInByCode(
			email: string,
			code: string,
		): Promise<SignedIn | SecondFactor | Refused> {
			return session(
				await send(baseUrl, {
					method: "POST",
					path: "/sign-in-email-code",
					body: { email, code },
				}),
			);
		},

		/** Finishes a sign-in with the code of the authenticator app. */
		async giveSecondFactor(
			accessToken: string,
			code: string,
		): Promise<SignedIn | SecondFactor | Refused> {
			return session(
				await send(baseUrl, {
					method: "POST",
					path: "/user/2fa-code-validate",
					token: accessToken,
					body: { code },
				}),
			);
		},

		async rider(accessToken: string): Promise<Rider | Refused> {
			const answer = await send(baseUrl, {
				method: "GET",
				path: "/customers",
				token: accessToken,
			});
			if (!answer.ok) return refusal(answer);
			const profile = answer.json<Profile>();
			return {
				outcome: "rider",
				email: profile.email,
				termsAccepted: profile.termsAndConditionsAcceptanceState === "ACCEPTED",
			};
		},

		async startRide(
			accessToken: string,
		): Promise<{ readonly outcome: "started" } | Refused> {
			const answer = await send(baseUrl, {
				method: "POST",
				path: "/rentals",
				token: accessToken,
				body: {},
			});
			return answer.ok ? { outcome: "started" } : refusal(answer);
		},

		/** The terms that a rider of a branch has to agree to. */
		async terms(
			accessToken: string,
			branchId: number,
		): Promise<readonly Terms[]> {
			const answer = await send(baseUrl, {
				method: "GET",
				path: "/termsandconditions",
				query: { branchId: String(branchId) },
				token: accessToken,
			});
			return answer.json<readonly Terms[]>();
		},

		async acceptTerms(
			accessToken: string,
			ids: readonly number[],
		): Promise<{ readonly outcome: "accepted" } | Refused> {
			const answer = await send(baseUrl, {
				method: "POST",
				path: "/termsandconditions",
				token: accessToken,
				body: { termsAndConditionsIds: ids },
			});
			return answer.ok ? { outcome: "accepted" } : refusal(answer);
		},
	};
}

function session(answer: Incoming): SignedIn | SecondFactor | Refused {
	if (!answer.ok) return refusal(answer);
	const { accessToken, refreshToken, mfaRequired } = answer.json<Session>();
	return mfaRequired
		? { outcome: "second-factor", accessToken }
		: { outcome: "signed-in", accessToken, refreshToken };
}

/** Details after a dot are for people; the part before it decides. A lock ends by itself, a block does not. */
function refusal(answer: Incoming): Refused {
	const { errorCode, userMessage } = answer.json<Problem>();
	const reason = reasons[errorCode.split(".")[0] ?? ""] ?? "unknown";
	const seconds = answer.headers.get("retry-after");
	return {
		outcome: "refused",
		reason: reason === "blocked" && seconds !== null ? "locked" : reason,
		message: userMessage,
		...(seconds !== null && { retryAfter: Number(seconds) }),
	};
}
