import { type Incoming, type Outgoing, send } from "../support/http.ts";

/** Why the API said no, in the words of the portal. */
export type Reason =
	| "blocked"
	| "code-expired"
	| "code-wrong"
	| "consent-missing"
	| "credentials-wrong"
	| "email-not-verified"
	| "locked"
	| "policy-outdated"
	| "second-factor-needed"
	| "session-ended"
	| "unknown";

export interface Refused {
	readonly outcome: "refused";
	readonly reason: Reason;
	/** When the lock ends, where there is one. */
	readonly lockedUntil?: string;
	/** Good to accept the policy with, where that is what is missing. */
	readonly policyToken?: string;
}

export interface SignedIn {
	readonly outcome: "signed-in";
	readonly token: string;
}

/** A sign-in that waits for the code of the authenticator app. */
export interface SecondFactor {
	readonly outcome: "second-factor";
	readonly pending: string;
}

/** Whose portal it is. */
export interface Owner {
	readonly outcome: "owner";
	readonly uid: string;
	readonly email: string;
}

interface Refusal {
	readonly ErrorCode: number;
	readonly Data?: {
		readonly LoginLockedTimeout?: string;
		readonly access_token?: string;
	};
}

interface Login {
	readonly access_token: string;
}

interface FirstStep {
	readonly SecondFactorAuthentication: {
		readonly SecondFactorAuthenticationToken: string;
	} | null;
	readonly access_token: string;
}

interface Profile {
	readonly Uid: string;
	readonly Email: readonly { readonly Type: string; readonly Value: string }[];
}

const reasons: Readonly<Record<number, Reason>> = {
	906: "session-ended",
	966: "credentials-wrong",
	970: "email-not-verified",
	991: "blocked",
	1067: "code-wrong",
	1069: "code-expired",
	1102: "code-wrong",
	1176: "second-factor-needed",
	1194: "policy-outdated",
	1198: "locked",
	1226: "consent-missing",
};

/** The part of a customer portal that talks to the ciam API. */
export function portal(baseUrl: string, apiKey: string) {
	const ask = ({ query, path, ...rest }: Outgoing) =>
		send(baseUrl, {
			...rest,
			path: `/identity/v2/auth${path}`,
			query: { apiKey, ...query },
		});
	return {
		async signIn(email: string, password: string): Promise<SignedIn | Refused> {
			return signedIn(
				await ask({
					method: "POST",
					path: "/login",
					body: { email, password },
				}),
			);
		},

		/** A sign-in that goes on with a second factor where the person has one. */
		async beginSignIn(
			email: string,
			password: string,
		): Promise<SignedIn | SecondFactor | Refused> {
			const answer = await ask({
				method: "POST",
				path: "/login/2fa",
				body: { email, password },
			});
			if (!answer.ok) return refusal(answer);
			const { SecondFactorAuthentication: factor } = answer.json<FirstStep>();
			return factor === null
				? signedIn(answer)
				: {
						outcome: "second-factor",
						pending: factor.SecondFactorAuthenticationToken,
					};
		},

		/** Finishes a sign-in with the code of the authenticator app. */
		async giveSecondFactor(
			pending: string,
			code: string,
		): Promise<SignedIn | Refused> {
			return signedIn(
				await ask({
					method: "PUT",
					path: "/login/2fa/verification/authenticatorcode",
					query: { secondFactorAuthenticationToken: pending },
					body: { AuthenticatorCode: code },
				}),
			);
		},

		/** Signs in with the code that was sent by SMS. */
		async signInBySms(phone: string, otp: string): Promise<SignedIn | Refused> {
			return signedIn(
				await ask({
					method: "PUT",
					path: "/login/passwordlesslogin/otp/verify",
					body: { Phone: phone, Otp: otp },
				}),
			);
		},

		async owner(token: string): Promise<Owner | Refused> {
			return owner(
				await ask({
					method: "GET",
					path: "/account",
					query: { fields: "Uid,Email" },
					token,
				}),
			);
		},

		/** Accepts the privacy policy in force. */
		async acceptPolicy(policyToken: string): Promise<Owner | Refused> {
			return owner(
				await ask({
					method: "GET",
					path: "/privacypolicy/accept",
					query: { fields: "Uid,Email" },
					token: policyToken,
				}),
			);
		},

		async signOut(token: string): Promise<boolean> {
			const answer = await ask({
				method: "GET",
				path: "/access_token/invalidate",
				token,
			});
			return answer.json<{ readonly IsPosted?: boolean }>().IsPosted === true;
		},
	};
}

function signedIn(answer: Incoming): SignedIn | Refused {
	return answer.ok
		? { outcome: "signed-in", token: answer.json<Login>().access_token }
		: refusal(answer);
}

function owner(answer: Incoming): Owner | Refused {
	if (!answer.ok) return refusal(answer);
	const { Uid, Email } = answer.json<Profile>();
	return { outcome: "owner", uid: Uid, email: Email[0]?.Value ?? "" };
}

function refusal(answer: Incoming): Refused {
	const { ErrorCode, Data } = answer.json<Refusal>();
	return {
		outcome: "refused",
		reason: reasons[ErrorCode] ?? "unknown",
		...(Data?.LoginLockedTimeout !== undefined && {
			lockedUntil: Data.LoginLockedTimeout,
		}),
		...(Data?.access_token !== undefined && { policyToken: Data.access_token }),
	};
}
