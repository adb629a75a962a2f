// What a banking app needs of the banking API.
import { MatchersV3 } from "@pact-foundation/pact";
import { describe, expect, test } from "vitest";
import { contract } from "../support/contract.ts";
import {
	bearer,
	code,
	email,
	password,
	theCode,
	theEmail,
	thePassword,
	token,
	wrongCode,
	wrongPassword,
} from "../support/person.ts";
import { walletApp } from "./client.ts";

const { boolean, integer, string } = MatchersV3;

const banking = contract("wallet-app", "banking");
const apiKey = "sim-api-key";
const key = { "api-key": apiKey };
const keyed = { ...key, ...bearer };

describe("a sign-in", () => {
	const body = { email: theEmail, password: { value: thePassword } };

	test("opens a session", () =>
		banking
			.of("loginWithPassword")
			.given("signed-up")
			.uponReceiving("a sign-in with the right password")
			.withRequest("POST", "/login_with_password", (request) =>
				request.jsonBody(body).headers(key),
			)
			.willRespondWith(200, (response) =>
				response.jsonBody({ token: string(token) }),
			)
			.executeTest(async ({ url }) => {
				expect(await walletApp(url, apiKey).signIn(email, password)).toEqual({
					outcome: "signed-in",
					token,
				});
			}));

	test("with an expired password leads to a new one", () =>
		banking
			.of("loginWithPassword")
			.given("expired-password")
			.uponReceiving("a sign-in with a password that has expired")
			.withRequest("POST", "/login_with_password", (request) =>
				request.jsonBody(body).headers(key),
			)
			.willRespondWith(409, (response) =>
				response.jsonBody({ token: string(token) }),
			)
			.executeTest(async ({ url }) => {
				expect(await walletApp(url, apiKey).signIn(email, password)).toEqual({
					outcome: "password-expired",
					token,
				});
			}));

	test.each([
		["signed-up", wrongPassword, 403, "credentials-wrong"],
		["locked", thePassword, 423, "locked"],
		["rate-limited", thePassword, 429, "too-many-requests"],
	] as const)("of somebody %s is refused", (state, sent, status, reason) =>
		banking
			.of("loginWithPassword")
			.given(state)
			.uponReceiving(`a sign-in that is refused: ${reason}`)
			.withRequest("POST", "/login_with_password", (request) =>
				request
					.jsonBody({ email: theEmail, password: { value: sent } })
					.headers(key),
			)
			.willRespondWith(status)
			.executeTest(async ({ url }) => {
				const given = sent === wrongPassword ? wrongPassword : password;
				expect(await walletApp(url, apiKey).signIn(email, given)).toEqual({
					outcome: "refused",
					reason,
				});
			}),
	);
});

describe("a session", () => {
	test("shows whose account it is", () =>
		banking
			.of("getConsumer")
			.given("signed-in")
			.uponReceiving("a look at the account holder")
			.withRequest("GET", "/consumers", (request) => request.headers(keyed))
			.willRespondWith(200, (response) =>
				response.jsonBody({
					rootUser: { email: string(email), emailVerified: boolean(true) },
				}),
			)
			.executeTest(async ({ url }) => {
				expect(await walletApp(url, apiKey).holder(token)).toEqual({
					outcome: "holder",
					email,
					isVerified: true,
				});
			}));

	test("runs out", () =>
		banking
			.of("getConsumer")
			.given("session-expired")
			.uponReceiving("a look at the account holder after the session ran out")
			.withRequest("GET", "/consumers", (request) => request.headers(keyed))
			.willRespondWith(401, (response) =>
				response.jsonBody({ errorCode: "UNAUTHORIZED" }),
			)
			.executeTest(async ({ url }) => {
				expect(await walletApp(url, apiKey).holder(token)).toMatchObject({
					reason: "session-ended",
				});
			}));

	test("is ended", () =>
		banking
			.of("logout")
			.given("signed-in")
			.uponReceiving("a sign-out")
			.withRequest("POST", "/logout", (request) => request.headers(keyed))
			.willRespondWith(204)
			.executeTest(async ({ url }) => {
				expect(await walletApp(url, apiKey).signOut(token)).toEqual({
					outcome: "done",
				});
			}));
});

describe("a step-up", () => {
	test("is asked for", () =>
		banking
			.of("probeManagedAccounts")
			.given("step-up-needed")
			.uponReceiving("a look at the accounts before the step-up")
			.withRequest("GET", "/managed_accounts", (request) =>
				request.headers(keyed),
			)
			.willRespondWith(403, (response) =>
				response.jsonBody({ errorCode: "STEP_UP_REQUIRED" }),
			)
			.executeTest(async ({ url }) => {
				expect(await walletApp(url, apiKey).accounts(token)).toMatchObject({
					reason: "step-up-needed",
				});
			}));

	test("begins with a code", () =>
		banking
			.of("issueStepUpCode")
			.given("step-up-needed")
			.uponReceiving("the wish for a code by SMS")
			.withRequest("POST", "/stepup/challenges/otp/SMS", (request) =>
				request.headers(keyed),
			)
			.willRespondWith(204)
			.executeTest(async ({ url }) => {
				expect(await walletApp(url, apiKey).askForCode(token)).toEqual({
					outcome: "done",
				});
			}));

	test("is done with the code", () =>
		banking
			.of("verifyStepUpCode")
			.given("code-pending")
			.uponReceiving("the code that was sent")
			.withRequest("POST", "/stepup/challenges/otp/SMS/verify", (request) =>
				request.jsonBody({ verificationCode: theCode }).headers(keyed),
			)
			.willRespondWith(204)
			.executeTest(async ({ url }) => {
				expect(await walletApp(url, apiKey).giveCode(token, code)).toEqual({
					outcome: "done",
				});
			}));

	test.each([
		["code-pending", wrongCode, "VERIFICATION_CODE_INVALID", "code-wrong"],
		["code-expired", theCode, "VERIFICATION_CODE_EXPIRED", "code-expired"],
		[
			"code-attempts-left-one",
			wrongCode,
			"CHALLENGE_LIMIT_EXCEEDED",
			"codes-used-up",
		],
	] as const)("fails: %s", (state, sent, errorCode, reason) =>
		banking
			.of("verifyStepUpCode")
			.given(state)
			.uponReceiving(`a code that is refused: ${reason}`)
			.withRequest("POST", "/stepup/challenges/otp/SMS/verify", (request) =>
				request.jsonBody({ verificationCode: sent }).headers(keyed),
			)
			.willRespondWith(409, (response) => response.jsonBody({ errorCode }))
			.executeTest(async ({ url }) => {
				const given = sent === wrongCode ? wrongCode : code;
				expect(
					await walletApp(url, apiKey).giveCode(token, given),
				).toMatchObject({ reason });
			}),
	);

	test("opens the accounts", () =>
		banking
			.of("probeManagedAccounts")
			.given("stepped-up")
			.uponReceiving("a look at the accounts after the step-up")
			.withRequest("GET", "/managed_accounts", (request) =>
				request.headers(keyed),
			)
			.willRespondWith(200, (response) =>
				response.jsonBody({ count: integer(0) }),
			)
			.executeTest(async ({ url }) => {
				expect(await walletApp(url, apiKey).accounts(token)).toBe(0);
			}));
});

test("an account needs the terms to be accepted", () =>
	banking
		.of("createConsumer")
		.given("stage")
		.uponReceiving("an application without accepted terms")
		.withRequest("POST", "/consumers", (request) =>
			request
				.jsonBody({
					profileId: "1",
					rootUser: {
						name: "Ada",
						surname: "Byron",
						email,
						mobile: { countryCode: "+43", number: "660100001" },
						dateOfBirth: { year: 1985, month: 12, day: 10 },
					},
					acceptedTerms: false,
					baseCurrency: "EUR",
					ipAddress: "192.0.2.1",
				})
				.headers(key),
		)
		.willRespondWith(409, (response) =>
			response.jsonBody({ errorCode: "TERMS_NOT_ACCEPTED" }),
		)
		.executeTest(async ({ url }) => {
			expect(
				await walletApp(url, apiKey).openAccount({
					name: "Ada",
					surname: "Byron",
					email,
					acceptedTerms: false,
				}),
			).toMatchObject({ reason: "terms-not-accepted" });
		}));
