// What a customer portal needs of the ciam API.
import { MatchersV3 } from "@pact-foundation/pact";
import { describe, expect, test } from "vitest";
import { contract, fromState } from "../support/contract.ts";
import {
	bearerOf,
	code,
	email,
	password,
	theAppCode,
	theCode,
	theEmail,
	thePassword,
	wrongCode,
	wrongPassword,
} from "../support/person.ts";
import { portal } from "./client.ts";

const { atLeastLike, string, uuid } = MatchersV3;

const ciam = contract("portal", "ciam");
const auth = "/identity/v2/auth";
/** The key that the scenarios of the library give to their portal; it is public by nature. */
const apiKey = "2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53";
const key = { apiKey };
/** Tokens of this API are no signed ones. */
const token = "00000000-0000-4000-8000-000000000001";
const pending = "00000000-0000-4000-8000-000000000002";
const bearer = bearerOf(token);

const login = { access_token: uuid(token) };
const profile = {
	Uid: string("1f"),
	Email: atLeastLike({ Type: string("Primary"), Value: string(email) }, 1),
};

describe("a sign-in", () => {
	const body = { email: theEmail, password: thePassword };

	test("opens a session", () =>
		ciam
			.of("login")
			.given("signed-up")
			.uponReceiving("a sign-in with the right password")
			.withRequest("POST", `${auth}/login`, (request) =>
				request.query(key).jsonBody(body),
			)
			.willRespondWith(200, (response) => response.jsonBody(login))
			.executeTest(async ({ url }) => {
				expect(await portal(url, apiKey).signIn(email, password)).toEqual({
					outcome: "signed-in",
					token,
				});
			}));

	test.each([
		["signed-up", wrongPassword, 401, 966, "credentials-wrong"],
		["blocked", thePassword, 403, 991, "blocked"],
		["unverified-email", thePassword, 403, 970, "email-not-verified"],
		["mfa-required", thePassword, 403, 1176, "second-factor-needed"],
		["consent-missing", thePassword, 403, 1226, "consent-missing"],
	] as const)(
		"of somebody %s is refused",
		(state, sent, status, ErrorCode, reason) =>
			ciam
				.of("login")
				.given(state)
				.uponReceiving(`a sign-in that is refused: ${reason}`)
				.withRequest("POST", `${auth}/login`, (request) =>
					request.query(key).jsonBody({ email: theEmail, password: sent }),
				)
				.willRespondWith(status, (response) => response.jsonBody({ ErrorCode }))
				.executeTest(async ({ url }) => {
					const given = sent === wrongPassword ? wrongPassword : password;
					expect(await portal(url, apiKey).signIn(email, given)).toEqual({
						outcome: "refused",
						reason,
					});
				}),
	);

	test("of somebody locked says until when", () =>
		ciam
			.of("login")
			.given("locked")
			.uponReceiving("a sign-in to an account that is locked")
			.withRequest("POST", `${auth}/login`, (request) =>
				request.query(key).jsonBody(body),
			)
			.willRespondWith(403, (response) =>
				response.jsonBody({
					ErrorCode: 1198,
					Data: { LoginLockedTimeout: string("2026-01-01T00:00:00.000Z") },
				}),
			)
			.executeTest(async ({ url }) => {
				expect(await portal(url, apiKey).signIn(email, password)).toEqual({
					outcome: "refused",
					reason: "locked",
					lockedUntil: "2026-01-01T00:00:00.000Z",
				});
			}));

	test("under an outdated privacy policy gives a token to accept it", () =>
		ciam
			.of("login")
			.given("privacy-policy-outdated")
			.uponReceiving("a sign-in before the new privacy policy is accepted")
			.withRequest("POST", `${auth}/login`, (request) =>
				request.query(key).jsonBody(body),
			)
			.willRespondWith(403, (response) =>
				response.jsonBody({ ErrorCode: 1194, Data: login }),
			)
			.executeTest(async ({ url }) => {
				expect(await portal(url, apiKey).signIn(email, password)).toEqual({
					outcome: "refused",
					reason: "policy-outdated",
					policyToken: token,
				});
			}));
});

describe("a second factor", () => {
	const verification = `${auth}/login/2fa/verification/authenticatorcode`;
	const waiting = {
		...key,
		secondFactorAuthenticationToken: fromState("token", pending),
	};

	test("is asked for", () =>
		ciam
			.of("loginMfa")
			.given("mfa-required")
			.uponReceiving("the first step of a sign-in")
			.withRequest("POST", `${auth}/login/2fa`, (request) =>
				request.query(key).jsonBody({ email: theEmail, password: thePassword }),
			)
			.willRespondWith(200, (response) =>
				response.jsonBody({
					SecondFactorAuthentication: {
						SecondFactorAuthenticationToken: uuid(pending),
					},
				}),
			)
			.executeTest(async ({ url }) => {
				expect(await portal(url, apiKey).beginSignIn(email, password)).toEqual({
					outcome: "second-factor",
					pending,
				});
			}));

	test("finishes the sign-in", () =>
		ciam
			.of("verifyAuthenticatorCode")
			.given("mfa-pending")
			.uponReceiving("the code that the authenticator app shows")
			.withRequest("PUT", verification, (request) =>
				request.query(waiting).jsonBody({ AuthenticatorCode: theAppCode }),
			)
			.willRespondWith(200, (response) => response.jsonBody(login))
			.executeTest(async ({ url }) => {
				expect(
					await portal(url, apiKey).giveSecondFactor(pending, code),
				).toEqual({ outcome: "signed-in", token });
			}));

	test("can be wrong", () =>
		ciam
			.of("verifyAuthenticatorCode")
			.given("mfa-pending")
			.uponReceiving("a wrong code of the authenticator app")
			.withRequest("PUT", verification, (request) =>
				request.query(waiting).jsonBody({ AuthenticatorCode: wrongCode }),
			)
			.willRespondWith(403, (response) =>
				response.jsonBody({ ErrorCode: 1102 }),
			)
			.executeTest(async ({ url }) => {
				expect(
					await portal(url, apiKey).giveSecondFactor(pending, wrongCode),
				).toMatchObject({ reason: "code-wrong" });
			}));
});

describe("a code by SMS", () => {
	const phone = "+43660123456";
	const verify = `${auth}/login/passwordlesslogin/otp/verify`;

	test("signs in", () =>
		ciam
			.of("redeemPasswordlessSmsOtp")
			.given("code-pending")
			.uponReceiving("the code that was sent by SMS")
			.withRequest("PUT", verify, (request) =>
				request.query(key).jsonBody({ Phone: phone, Otp: theCode }),
			)
			.willRespondWith(200, (response) => response.jsonBody(login))
			.executeTest(async ({ url }) => {
				expect(await portal(url, apiKey).signInBySms(phone, code)).toEqual({
					outcome: "signed-in",
					token,
				});
			}));

	test.each([
		["code-pending", wrongCode, 1067, "code-wrong"],
		["code-expired", theCode, 1069, "code-expired"],
	] as const)("is refused: %s", (state, sent, ErrorCode, reason) =>
		ciam
			.of("redeemPasswordlessSmsOtp")
			.given(state)
			.uponReceiving(`a code by SMS that is refused: ${reason}`)
			.withRequest("PUT", verify, (request) =>
				request.query(key).jsonBody({ Phone: phone, Otp: sent }),
			)
			.willRespondWith(403, (response) => response.jsonBody({ ErrorCode }))
			.executeTest(async ({ url }) => {
				const given = sent === wrongCode ? wrongCode : code;
				expect(
					await portal(url, apiKey).signInBySms(phone, given),
				).toMatchObject({ reason });
			}),
	);
});

describe("a session", () => {
	const fields = { ...key, fields: "Uid,Email" };

	test("shows whose it is", () =>
		ciam
			.of("getProfile")
			.given("signed-in")
			.uponReceiving("a look at the profile")
			.withRequest("GET", `${auth}/account`, (request) =>
				request.query(fields).headers(bearer),
			)
			.willRespondWith(200, (response) => response.jsonBody(profile))
			.executeTest(async ({ url }) => {
				expect(await portal(url, apiKey).owner(token)).toEqual({
					outcome: "owner",
					uid: "1f",
					email,
				});
			}));

	test("runs out", () =>
		ciam
			.of("getProfile")
			.given("session-expired")
			.uponReceiving("a look at the profile with a token that has expired")
			.withRequest("GET", `${auth}/account`, (request) =>
				request.query(fields).headers(bearer),
			)
			.willRespondWith(403, (response) => response.jsonBody({ ErrorCode: 906 }))
			.executeTest(async ({ url }) => {
				expect(await portal(url, apiKey).owner(token)).toMatchObject({
					reason: "session-ended",
				});
			}));

	test("begins once the new privacy policy is accepted", () =>
		ciam
			.of("acceptPrivacyPolicy")
			.given("privacy-policy-outdated")
			.uponReceiving("the acceptance of the privacy policy")
			.withRequest("GET", `${auth}/privacypolicy/accept`, (request) =>
				request.query(fields).headers(bearer),
			)
			.willRespondWith(200, (response) => response.jsonBody(profile))
			.executeTest(async ({ url }) => {
				expect(await portal(url, apiKey).acceptPolicy(token)).toMatchObject({
					outcome: "owner",
				});
			}));

	test("is ended", () =>
		ciam
			.of("invalidateToken")
			.given("signed-in")
			.uponReceiving("a sign-out")
			.withRequest("GET", `${auth}/access_token/invalidate`, (request) =>
				request.query(key).headers(bearer),
			)
			.willRespondWith(200, (response) => response.jsonBody({ IsPosted: true }))
			.executeTest(async ({ url }) => {
				expect(await portal(url, apiKey).signOut(token)).toBe(true);
			}));
});
