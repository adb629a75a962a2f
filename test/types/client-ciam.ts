// Read by the type check only: each expected error below must be one, or `npm run typecheck` fails.
// test/package compiles it against the packed types, too.
import {
	createClient,
	type operations,
} from "../../src/client/apis/ciam.generated.ts";

const api = createClient({ baseUrl: "http://localhost/ciam" });
const Email = "ada@example.test";
const otp = "/identity/v2/auth/login/passwordlesslogin/email/verifyotp";

export const good = async () => {
	const { data } = await api.POST(otp, { body: { Email, Otp: "000000" } });
	return data;
};

// @ts-expect-error a path that no operation has
export const path = () => api.GET("/identity/v2/auth/accounts");

// @ts-expect-error a field that must be there
export const field = () => api.POST(otp, { body: { Email } });

const params = { query: { vtype: "post", vtoken: "a token" } } as const;
// @ts-expect-error a value that the enumeration does not have
export const value = () => api.GET("/simulator/link", { params });

export const answer = async () => {
	const { data } = await api.GET("/identity/v2/auth/account");
	// @ts-expect-error a field that the answer does not have
	return data?.Nick;
};

type Statuses = keyof operations["redeemPasswordlessEmailOtp"]["responses"];
const sentences = {
	200: "Welcome.",
	400: "Look at your input.",
	403: "No.",
	500: "Try again.",
};
export const handled: Record<Statuses, string> = { ...sentences, 429: "Wait." };

// @ts-expect-error a status that nobody handles
export const unhandled: Record<Statuses, string> = sentences;
