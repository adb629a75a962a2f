import { type Incoming, send } from "../support/http.ts";

/** Why the API said no, in the words of the app. */
export type Reason =
	| "code-expired"
	| "code-wrong"
	| "codes-used-up"
	| "credentials-wrong"
	| "locked"
	| "session-ended"
	| "step-up-needed"
	| "terms-not-accepted"
	| "too-many-requests"
	| "unknown";

export interface Refused {
	readonly outcome: "refused";
	readonly reason: Reason;
}

export interface Done {
	readonly outcome: "done";
}

/** A sign-in that gave a token: one for everything, or one that only changes the password. */
export interface Session {
	readonly outcome: "signed-in" | "password-expired";
	readonly token: string;
}

/** Whose account it is. */
export interface Holder {
	readonly outcome: "holder";
	readonly email: string;
	readonly isVerified: boolean;
}

/** What somebody fills in to open an account. */
export interface Application {
	readonly name: string;
	readonly surname: string;
	readonly email: string;
	readonly acceptedTerms: boolean;
}

interface Consumer {
	readonly rootUser: {
		readonly email: string;
		readonly emailVerified: boolean;
	};
}

const reasons: Readonly<Record<string, Reason>> = {
	CHALLENGE_LIMIT_EXCEEDED: "codes-used-up",
	STEP_UP_REQUIRED: "step-up-needed",
	TERMS_NOT_ACCEPTED: "terms-not-accepted",
	UNAUTHORIZED: "session-ended",
	VERIFICATION_CODE_EXPIRED: "code-expired",
	VERIFICATION_CODE_INVALID: "code-wrong",
};

/** At a sign-in the API says no by the status alone. */
const signInReasons: Readonly<Record<number, Reason>> = {
	403: "credentials-wrong",
	423: "locked",
	429: "too-many-requests",
};

const verifyPath = "/stepup/challenges/otp/SMS/verify";

/** The part of a banking app that talks to the banking API. */
export function walletApp(baseUrl: string, apiKey: string) {
	const headers = { "api-key": apiKey };
	return {
		async signIn(email: string, password: string): Promise<Session | Refused> {
			const answer = await send(baseUrl, {
				method: "POST",
				path: "/login_with_password",
				headers,
				body: { email, password: { value: password } },
			});
			if (answer.status !== 200 && answer.status !== 409)
				return refused(signInReasons[answer.status]);
			const { token } = answer.json<{ readonly token: string }>();
			return {
				outcome: answer.ok ? "signed-in" : "password-expired",
				token,
			};
		},

		async holder(token: string): Promise<Holder | Refused> {
			const answer = await send(baseUrl, {
				method: "GET",
				path: "/consumers",
				headers,
				token,
			});
			if (!answer.ok) return refusal(answer);
			const { email, emailVerified } = answer.json<Consumer>().rootUser;
			return { outcome: "holder", email, isVerified: emailVerified };
		},

		/** How many accounts there are to look at; asks for a step-up first. */
		async accounts(token: string): Promise<number | Refused> {
			const answer = await send(baseUrl, {
				method: "GET",
				path: "/managed_accounts",
				headers,
				token,
			});
			return answer.ok
				? answer.json<{ readonly count: number }>().count
				: refusal(answer);
		},

		/** Has a code sent by SMS for a step-up. */
		async askForCode(token: string): Promise<Done | Refused> {
			return done(
				await send(baseUrl, {
					method: "POST",
					path: "/stepup/challenges/otp/SMS",
					headers,
					token,
				}),
			);
		},

		async giveCode(token: string, code: string): Promise<Done | Refused> {
			return done(
				await send(baseUrl, {
					method: "POST",
					path: verifyPath,
					headers,
					token,
					body: { verificationCode: code },
				}),
			);
		},

		async openAccount(application: Application): Promise<Done | Refused> {
			const { acceptedTerms, ...person } = application;
			return done(
				await send(baseUrl, {
					method: "POST",
					path: "/consumers",
					headers,
					body: {
						profileId: "1",
						rootUser: {
							...person,
							mobile: { countryCode: "+43", number: "660100001" },
							dateOfBirth: { year: 1985, month: 12, day: 10 },
						},
						acceptedTerms,
						baseCurrency: "EUR",
						ipAddress: "192.0.2.1",
					},
				}),
			);
		},

		async signOut(token: string): Promise<Done | Refused> {
			return done(
				await send(baseUrl, {
					method: "POST",
					path: "/logout",
					headers,
					token,
				}),
			);
		},
	};
}

function done(answer: Incoming): Done | Refused {
	return answer.ok ? { outcome: "done" } : refusal(answer);
}

function refusal(answer: Incoming): Refused {
	return refused(
		answer.text === ""
			? undefined
			: reasons[answer.json<{ readonly errorCode: string }>().errorCode],
	);
}

function refused(reason: Reason = "unknown"): Refused {
	return { outcome: "refused", reason };
}
