import { type Incoming, send } from "../support/http.ts";

/** Why the API said no, in the words of the till. */
export type Reason =
	| "blocked"
	| "code-wrong"
	| "credentials-wrong"
	| "email-not-verified"
	| "locked"
	| "session-ended"
	| "sign-in-lost"
	| "too-many-requests"
	| "unknown";

export interface Refused {
	readonly outcome: "refused";
	readonly reason: Reason;
	readonly message: string;
}

/** A session: the token for requests, and the cookie that renews it. */
export interface Session {
	readonly outcome: "signed-in";
	readonly token: string;
	readonly refreshToken: string;
}

/** A sign-in that waits for a second factor. */
export interface SecondFactor {
	readonly outcome: "second-factor";
	readonly methods: readonly string[];
	/** Shown again with the code. */
	readonly pending: string;
}

/** What every answer is wrapped into. */
interface Envelope<Data> {
	readonly data: Data;
}

interface Refusal {
	readonly code: string;
	readonly message: string;
}

interface Pending {
	readonly token: null;
	readonly twoFactor: { readonly methods: readonly string[] };
	readonly otpValidationToken: string;
}

const reasons: Readonly<Record<string, Reason>> = {
	ACCOUNT_BLOCKED: "blocked",
	ACCOUNT_LOCKED: "locked",
	EMAIL_NOT_VERIFIED: "email-not-verified",
	INVALID_CREDENTIALS: "credentials-wrong",
	INVALID_OTP: "code-wrong",
	INVALID_REFRESH_TOKEN: "session-ended",
	OTP_SESSION_MISSING: "sign-in-lost",
	TOO_MANY_REQUESTS: "too-many-requests",
};

/** The part of a till that talks to the merchant API. It is no browser: it keeps the cookies itself. */
export function tillApp(baseUrl: string) {
	return {
		async signIn(
			email: string,
			password: string,
		): Promise<Session | SecondFactor | Refused> {
			const answer = await send(baseUrl, {
				method: "POST",
				path: "/auth/login/manager",
				body: { email, password, origin: "application" },
			});
			if (!answer.ok) return refusal(answer);
			const { data } =
				answer.json<Envelope<Pending | { readonly token: string }>>();
			return "otpValidationToken" in data
				? {
						outcome: "second-factor",
						methods: data.twoFactor.methods,
						pending: data.otpValidationToken,
					}
				: session(answer);
		},

		/** Has a code mailed to somebody whose sign-in waits. */
		async askForCode(
			email: string,
		): Promise<{ readonly expiresIn: number } | Refused> {
			const answer = await send(baseUrl, {
				method: "POST",
				path: "/auth/otp/email",
				body: { email },
			});
			return answer.ok
				? answer.json<Envelope<{ readonly expiresIn: number }>>().data
				: refusal(answer);
		},

		/** Finishes a sign-in, with the code of the authenticator app or the mailed one. */
		async giveCode(
			pending: string,
			code: { readonly otp: string } | { readonly emailOtp: string },
		): Promise<Session | Refused> {
			const answer = await send(baseUrl, {
				method: "POST",
				path: "/auth/otp",
				headers: { cookie: `otpValidationToken=${pending}` },
				body: code,
			});
			return answer.ok ? session(answer) : refusal(answer);
		},

		/** The next token, and the next cookie: the one shown is used up. */
		async renew(refreshToken: string): Promise<Session | Refused> {
			const answer = await send(baseUrl, {
				method: "POST",
				path: "/auth/refresh-token",
				headers: { cookie: `refreshToken=${refreshToken}` },
			});
			return answer.ok ? session(answer) : refusal(answer);
		},

		async signOut(refreshToken: string): Promise<void> {
			await send(baseUrl, {
				method: "POST",
				path: "/auth/sign-out",
				headers: { cookie: `refreshToken=${refreshToken}` },
			});
		},
	};
}

function session(answer: Incoming): Session {
	const { token } = answer.json<Envelope<{ readonly token: string }>>().data;
	const cookie = answer.headers
		.getSetCookie()
		.find((one) => one.startsWith("refreshToken="));
	return {
		outcome: "signed-in",
		token,
		refreshToken: cookie?.split(/[=;]/)[1] ?? "",
	};
}

function refusal(answer: Incoming): Refused {
	const { code, message } = answer.json<Refusal>();
	return { outcome: "refused", reason: reasons[code] ?? "unknown", message };
}
