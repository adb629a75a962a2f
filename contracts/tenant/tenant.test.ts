// What the form of a loyalty programme needs of the tenant API. The API has three operations, and by
// design no lock, no second factor and no terms: whoever may not go on is blocked, an address is
// proved by a code, and consents are fields of the profile.
import { MatchersV3 } from "@pact-foundation/pact";
import { describe, expect, test } from "vitest";
import { contract, fromState } from "../support/contract.ts";
import {
	bearer,
	code,
	email,
	theCode,
	theEmail,
	token,
	wrongCode,
} from "../support/person.ts";
import { joinForm } from "./client.ts";

const { regex, string } = MatchersV3;

const tenant = contract("join-form", "tenant");
const customer = "/api/demo/customer";

const problem = (slug: string) => ({ type: `urn:sim:tenant:${slug}` });
const problemType = { "content-type": "application/problem+json" };
/** The token is the whole answer: a text of JSON. */
const json = { accept: "application/json" };

const profile = (status: string) => ({ email: string(email), status });

describe("a customer", () => {
	test("signs in with Google", () =>
		tenant
			.of("authenticateCustomer")
			.given("social-only")
			.uponReceiving("a token of Google")
			.withRequest("POST", `${customer}/authenticate`, (request) =>
				request
					.query({ provider: "google" })
					.jsonBody({
						idToken: fromState(
							"email",
							email,
							(value) => `sim.google.10293.${value}`,
						),
					})
					.headers(json),
			)
			.willRespondWith(200, (response) => response.jsonBody(string(token)))
			.executeTest(async ({ url }) => {
				expect(
					await joinForm(url, "demo").signInWithGoogle(
						`sim.google.10293.${email}`,
					),
				).toBe(token);
			}));

	test("sees the profile", () =>
		tenant
			.of("getCustomer")
			.given("signed-in")
			.uponReceiving("a look at the profile")
			.withRequest("GET", customer, (request) => request.headers(bearer))
			.willRespondWith(200, (response) => response.jsonBody(profile("ACTIVE")))
			.executeTest(async ({ url }) => {
				expect(await joinForm(url, "demo").member(token)).toEqual({
					outcome: "member",
					email,
					status: "ACTIVE",
				});
			}));

	test("is told when the token has run out", () =>
		tenant
			.of("getCustomer")
			.given("session-expired")
			.uponReceiving("a look at the profile with a token that has expired")
			.withRequest("GET", customer, (request) => request.headers(bearer))
			.willRespondWith(401, (response) =>
				response.jsonBody(problem("token-expired")).headers(problemType),
			)
			.executeTest(async ({ url }) => {
				expect(await joinForm(url, "demo").member(token)).toEqual({
					outcome: "refused",
					reason: "session-ended",
				});
			}));
});

describe("joining by an address", () => {
	test("is done when nothing is to be proved", () =>
		tenant
			.of("saveCustomer")
			.given("preregistered")
			.uponReceiving("the address of somebody known, where no proof is asked")
			.withRequest("POST", customer, (request) =>
				request
					.query({ flow: "preregistration" })
					.jsonBody({ email: theEmail }),
			)
			.willRespondWith(200, (response) =>
				response.jsonBody(profile("PREREGISTERED")),
			)
			.executeTest(async ({ url }) => {
				expect(await joinForm(url, "demo").join(email)).toEqual({
					outcome: "member",
					email,
					status: "PREREGISTERED",
				});
			}));

	test("asks for a proof", () =>
		tenant
			.of("saveCustomer")
			.given("proof-asked")
			.uponReceiving("the address of a member, where a proof is asked")
			.withRequest("POST", customer, (request) =>
				request
					.query({ flow: "preregistration" })
					.jsonBody({ email: theEmail }),
			)
			.willRespondWith(202, (response) =>
				response.jsonBody({
					challenge: {
						type: regex(/^(otp|emailLink)$/, "otp"),
						target: string("a***@example.test"),
					},
				}),
			)
			.executeTest(async ({ url }) => {
				expect(await joinForm(url, "demo").join(email)).toEqual({
					outcome: "proof-asked",
					by: "otp",
					target: "a***@example.test",
				});
			}));

	test("is refused to somebody blocked", () =>
		tenant
			.of("saveCustomer")
			.given("blocked", { email: "grace@example.test" })
			.uponReceiving("the address of somebody blocked")
			.withRequest("POST", customer, (request) =>
				request
					.query({ flow: "preregistration" })
					.jsonBody({ email: "grace@example.test" }),
			)
			.willRespondWith(401, (response) =>
				response.jsonBody(problem("customer-blocked")).headers(problemType),
			)
			.executeTest(async ({ url }) => {
				expect(
					await joinForm(url, "demo").join("grace@example.test"),
				).toMatchObject({ reason: "blocked" });
			}));
});

describe("the code that was mailed", () => {
	test("proves the address", () =>
		tenant
			.of("authenticateCustomer")
			.given("code-pending")
			.uponReceiving("the code that was mailed")
			.withRequest("POST", `${customer}/authenticate`, (request) =>
				request
					.query({ provider: "otp" })
					.jsonBody({ email: theEmail, code: theCode })
					.headers(json),
			)
			.willRespondWith(200, (response) => response.jsonBody(string(token)))
			.executeTest(async ({ url }) => {
				expect(await joinForm(url, "demo").signInByCode(email, code)).toBe(
					token,
				);
			}));

	test.each([
		["code-pending", wrongCode, "credentials-refused", "code-wrong"],
		["code-expired", theCode, "credentials-expired", "code-expired"],
	] as const)("is refused: %s", (state, sent, slug, reason) =>
		tenant
			.of("authenticateCustomer")
			.given(state)
			.uponReceiving(`a code that is refused: ${reason}`)
			.withRequest("POST", `${customer}/authenticate`, (request) =>
				request
					.query({ provider: "otp" })
					.jsonBody({ email: theEmail, code: sent })
					.headers(json),
			)
			.willRespondWith(422, (response) =>
				response.jsonBody(problem(slug)).headers(problemType),
			)
			.executeTest(async ({ url }) => {
				const given = sent === wrongCode ? wrongCode : code;
				expect(
					await joinForm(url, "demo").signInByCode(email, given),
				).toMatchObject({ reason });
			}),
	);
});
