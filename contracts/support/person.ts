import { fromState } from "./contract.ts";

/** Whom the tests sign in; who it is at the provider, the state tells. */
export const email = "ada@example.test";
export const password = "the password";
export const wrongPassword = "not the password";
export const code = "100200";
export const wrongCode = "000000";
export const token = "a.signed.token";

/** What a request sends in their place. */
export const theEmail = fromState("email", email);
export const thePassword = fromState("password", password);
/** The code that was sent. */
export const theCode = fromState("code", code);
/** The code that the authenticator app shows. */
export const theAppCode = fromState("totpCode", code);
/** The token of the state as a bearer token. */
export const bearerOf = (example: string) => ({
	authorization: fromState("token", example, (value) => `Bearer ${value}`),
});
export const bearer = bearerOf(token);
