// What a till needs of the merchant API, which has no terms to accept.
import { MatchersV3 } from "@pact-foundation/pact";
import { describe, expect, test } from "vitest";
import { contract, fromState } from "../support/contract.ts";
import {
	code,
	email,
	password,
	theAppCode,
	theCode,
	theEmail,
	thePassword,
	token,
	wrongCode,
	wrongPassword,
} from "../support/person.ts";
import { tillApp } from "./client.ts";

const { eachLike, integer, regex, string } = MatchersV3;

const merchant = contract("till-app", "merchant");

const refusal = (code: string) => ({
	success: false,
	code,
	message: string("Something to show."),
});

const signedIn = { success: true, data: { token: string(token) } };

/** The cookie that renews the session. */
const renewing = {
	"set-cookie": regex(
		/^refreshToken=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
		"refreshToken=next; Max-Age=60; Path=/; HttpOnly; SameSite=Lax",
	),
};

const cookie = (name: string, state: string) => ({
	cookie: fromState(state, "kept", (value) => `${name}=${value}`),
});

describe("a sign-in", () => {
	const body = {
		email: theEmail,
		password: thePassword,
		origin: "application",
	};

	test("opens a session", () =>
		merchant
			.of("signInManager")
			.given("signed-up")
			.uponReceiving("a sign-in with the right password")
			.withRequest("POST", "/auth/login/manager", (request) =>
				request.jsonBody(body),
			)
			.willRespondWith(200, (response) =>
				response.jsonBody(signedIn).headers(renewing),
			)
			.executeTest(async ({ url }) => {
				expect(await tillApp(url).signIn(email, password)).toEqual({
					outcome: "signed-in",
					token,
					refreshToken: "next",
				});
			}));

	test.each([
		[
			"signed-up",
			wrongPassword,
			400,
			"INVALID_CREDENTIALS",
			"credentials-wrong",
		],
		["blocked", thePassword, 401, "ACCOUNT_BLOCKED", "blocked"],
		["locked", thePassword, 401, "ACCOUNT_LOCKED", "locked"],
		[
			"unverified-email",
			thePassword,
			401,
			"EMAIL_NOT_VERIFIED",
			"email-not-verified",
		],
		[
			"rate-limited",
			thePassword,
			429,
			"TOO_MANY_REQUESTS",
			"too-many-requests",
		],
	] as const)(
		"of somebody %s is refused",
		(state, sent, status, errorCode, reason) =>
			merchant
				.of("signInManager")
				.given(state)
				.uponReceiving(`a sign-in that is refused: ${reason}`)
				.withRequest("POST", "/auth/login/manager", (request) =>
					request.jsonBody({ ...body, password: sent }),
				)
				.willRespondWith(status, (response) =>
					response.jsonBody(refusal(errorCode)),
				)
				.executeTest(async ({ url }) => {
					const given = sent === wrongPassword ? wrongPassword : password;
					expect(await tillApp(url).signIn(email, given)).toMatchObject({
						outcome: "refused",
						reason,
					});
				}),
	);

	test("of a manager with an authenticator app asks for a code", () =>
		merchant
			.of("signInManager")
			.given("mfa-required")
			.uponReceiving("a sign-in of a manager with an authenticator app")
			.withRequest("POST", "/auth/login/manager", (request) =>
				request.jsonBody(body),
			)
			.willRespondWith(200, (response) =>
				response.jsonBody({
					success: true,
					data: {
						token: null,
						twoFactor: { methods: eachLike(regex(/^(totp|email)$/, "totp")) },
						otpValidationToken: string(token),
					},
				}),
			)
			.executeTest(async ({ url }) => {
				expect(await tillApp(url).signIn(email, password)).toEqual({
					outcome: "second-factor",
					methods: ["totp"],
					pending: token,
				});
			}));
});

describe("a second factor", () => {
	const waiting = cookie("otpValidationToken", "token");

	test("can be a mailed code", () =>
		merchant
			.of("sendEmailOtp")
			.given("mfa-required")
			.uponReceiving("the wish for a mailed code")
			.withRequest("POST", "/auth/otp/email", (request) =>
				request.jsonBody({ email: theEmail }),
			)
			.willRespondWith(200, (response) =>
				response.jsonBody({ success: true, data: { expiresIn: integer(300) } }),
			)
			.executeTest(async ({ url }) => {
				expect(await tillApp(url).askForCode(email)).toEqual({
					expiresIn: 300,
				});
			}));

	test.each([
		["mailed", { emailOtp: theCode }, { emailOtp: code }],
		["shown by the app", { otp: theAppCode }, { otp: code }],
	] as const)("finishes the sign-in with the code %s", (how, sent, given) =>
		merchant
			.of("verifyOtp")
			.given("mfa-pending")
			.uponReceiving(`the code ${how}`)
			.withRequest("POST", "/auth/otp", (request) =>
				request.jsonBody(sent).headers(waiting),
			)
			.willRespondWith(200, (response) => response.jsonBody(signedIn))
			.executeTest(async ({ url }) => {
				expect(await tillApp(url).giveCode("kept", given)).toMatchObject({
					outcome: "signed-in",
					token,
				});
			}),
	);

	test("can be wrong", () =>
		merchant
			.of("verifyOtp")
			.given("mfa-pending")
			.uponReceiving("another code than the mailed one")
			.withRequest("POST", "/auth/otp", (request) =>
				request.jsonBody({ emailOtp: wrongCode }).headers(waiting),
			)
			.willRespondWith(400, (response) =>
				response.jsonBody(refusal("INVALID_OTP")),
			)
			.executeTest(async ({ url }) => {
				expect(
					await tillApp(url).giveCode("kept", { emailOtp: wrongCode }),
				).toMatchObject({ reason: "code-wrong" });
			}));

	test("comes to nothing when no sign-in waits", () =>
		merchant
			.of("verifyOtp")
			.given("mfa-required")
			.uponReceiving("a code when no sign-in waits")
			.withRequest("POST", "/auth/otp", (request) =>
				request
					.jsonBody({ emailOtp: code })
					.headers({ cookie: "otpValidationToken=gone" }),
			)
			.willRespondWith(401, (response) =>
				response.jsonBody(refusal("OTP_SESSION_MISSING")),
			)
			.executeTest(async ({ url }) => {
				expect(
					await tillApp(url).giveCode("gone", { emailOtp: code }),
				).toMatchObject({ reason: "sign-in-lost" });
			}));
});

describe("a session", () => {
	const kept = cookie("refreshToken", "refreshToken");

	test("is renewed", () =>
		merchant
			.of("refreshToken")
			.given("signed-in")
			.uponReceiving("the cookie that renews a session")
			.withRequest("POST", "/auth/refresh-token", (request) =>
				request.headers(kept),
			)
			.willRespondWith(200, (response) =>
				response.jsonBody(signedIn).headers(renewing),
			)
			.executeTest(async ({ url }) => {
				expect(await tillApp(url).renew("kept")).toEqual({
					outcome: "signed-in",
					token,
					refreshToken: "next",
				});
			}));

	test("runs out", () =>
		merchant
			.of("refreshToken")
			.given("session-expired")
			.uponReceiving("the cookie of a session that has run out")
			.withRequest("POST", "/auth/refresh-token", (request) =>
				request.headers(kept),
			)
			.willRespondWith(401, (response) =>
				response.jsonBody(refusal("INVALID_REFRESH_TOKEN")),
			)
			.executeTest(async ({ url }) => {
				expect(await tillApp(url).renew("kept")).toMatchObject({
					reason: "session-ended",
				});
			}));

	test("is ended", () =>
		merchant
			.of("signOut")
			.given("signed-in")
			.uponReceiving("a sign-out")
			.withRequest("POST", "/auth/sign-out", (request) => request.headers(kept))
			.willRespondWith(200, (response) => response.jsonBody({ success: true }))
			.executeTest(async ({ url }) => {
				await tillApp(url).signOut("kept");
			}));
});
