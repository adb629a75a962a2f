// What an app for renting vehicles needs of the mobility API.
import { MatchersV3 } from "@pact-foundation/pact";
import { expect, test } from "vitest";
import { contract } from "../support/contract.ts";
import {
	bearer,
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
import { rideApp } from "./client.ts";

const { boolean, eachLike, integer, like, regex, string } = MatchersV3;

const mobility = contract("ride-app", "mobility");

const session = (mfaRequired: boolean) => ({
	accessToken: string(token),
	refreshToken: string("a.refresh.token"),
	mfaRequired,
});

/** The code decides what the app does; the sentence is shown as it comes. */
const refusal = (errorCode: string) => ({
	errorCode,
	userMessage: string("Something to show."),
});

test("a rider signs in", () =>
	mobility
		.of("signInEmail")
		.given("signed-up")
		.uponReceiving("a sign-in with the right password")
		.withRequest("POST", "/sign-in-email", (request) =>
			request.jsonBody({ email: theEmail, password: thePassword }),
		)
		.willRespondWith(200, (response) => response.jsonBody(session(false)))
		.executeTest(async ({ url }) => {
			expect(await rideApp(url).signIn(email, password)).toMatchObject({
				outcome: "signed-in",
				accessToken: token,
			});
		}));

test("a wrong password is refused", () =>
	mobility
		.of("signInEmail")
		.given("signed-up")
		.uponReceiving("a sign-in with a wrong password")
		.withRequest("POST", "/sign-in-email", (request) =>
			request.jsonBody({ email: theEmail, password: wrongPassword }),
		)
		.willRespondWith(401, (response) => response.jsonBody(refusal("AUTH90")))
		.executeTest(async ({ url }) => {
			expect(await rideApp(url).signIn(email, wrongPassword)).toMatchObject({
				outcome: "refused",
				reason: "credentials-wrong",
			});
		}));

test("a blocked rider is told so", () =>
	mobility
		.of("signInEmail")
		.given("blocked", { email: "grace@example.test" })
		.uponReceiving("a sign-in of a blocked rider")
		.withRequest("POST", "/sign-in-email", (request) =>
			request.jsonBody({
				email: "grace@example.test",
				password: thePassword,
			}),
		)
		.willRespondWith(403, (response) => response.jsonBody(refusal("U131")))
		.executeTest(async ({ url }) => {
			expect(
				await rideApp(url).signIn("grace@example.test", password),
			).toMatchObject({ outcome: "refused", reason: "blocked" });
		}));

test("a locked rider is told when to try again", () =>
	mobility
		.of("signInEmail")
		.given("locked")
		.uponReceiving("a sign-in of a rider who is locked")
		.withRequest("POST", "/sign-in-email", (request) =>
			request.jsonBody({ email: theEmail, password: thePassword }),
		)
		.willRespondWith(403, (response) =>
			response
				.jsonBody(refusal("U131"))
				.headers({ "retry-after": regex(/^\d+$/, "1800") }),
		)
		.executeTest(async ({ url }) => {
			expect(await rideApp(url).signIn(email, password)).toMatchObject({
				reason: "locked",
				retryAfter: 1800,
			});
		}));

test("a rider with an authenticator app is asked for its code", () =>
	mobility
		.of("signInEmail")
		.given("mfa-required")
		.uponReceiving("a sign-in of a rider with an authenticator app")
		.withRequest("POST", "/sign-in-email", (request) =>
			request.jsonBody({ email: theEmail, password: thePassword }),
		)
		.willRespondWith(200, (response) => response.jsonBody(session(true)))
		.executeTest(async ({ url }) => {
			expect(await rideApp(url).signIn(email, password)).toEqual({
				outcome: "second-factor",
				accessToken: token,
			});
		}));

test("the code of the app finishes the sign-in", () =>
	mobility
		.of("validateTwoFactorCode")
		.given("mfa-pending")
		.uponReceiving("the code that the authenticator app shows")
		.withRequest("POST", "/user/2fa-code-validate", (request) =>
			request.jsonBody({ code: theAppCode }).headers(bearer),
		)
		.willRespondWith(200, (response) => response.jsonBody(session(false)))
		.executeTest(async ({ url }) => {
			expect(await rideApp(url).giveSecondFactor(token, code)).toMatchObject({
				outcome: "signed-in",
			});
		}));

test("a wrong code of the app is refused", () =>
	mobility
		.of("validateTwoFactorCode")
		.given("mfa-pending")
		.uponReceiving("a wrong code of the authenticator app")
		.withRequest("POST", "/user/2fa-code-validate", (request) =>
			request.jsonBody({ code: wrongCode }).headers(bearer),
		)
		.willRespondWith(401, (response) => response.jsonBody(refusal("AUTH94")))
		.executeTest(async ({ url }) => {
			expect(
				await rideApp(url).giveSecondFactor(token, wrongCode),
			).toMatchObject({ reason: "code-wrong" });
		}));

test("half a sign-in opens nothing", () =>
	mobility
		.of("getCustomer")
		.given("mfa-pending")
		.uponReceiving("a look at the profile before the second factor")
		.withRequest("GET", "/customers", (request) => request.headers(bearer))
		.willRespondWith(403, (response) => response.jsonBody(refusal("AUTH93")))
		.executeTest(async ({ url }) => {
			expect(await rideApp(url).rider(token)).toMatchObject({
				reason: "second-factor-missing",
			});
		}));

test("a mailed code signs in", () =>
	mobility
		.of("signInEmailCode")
		.given("code-pending")
		.uponReceiving("the code that was mailed")
		.withRequest("POST", "/sign-in-email-code", (request) =>
			request.jsonBody({ email: theEmail, code: theCode }),
		)
		.willRespondWith(200, (response) => response.jsonBody(session(false)))
		.executeTest(async ({ url }) => {
			expect(await rideApp(url).signInByCode(email, code)).toMatchObject({
				outcome: "signed-in",
			});
		}));

test("a wrong mailed code is refused", () =>
	mobility
		.of("signInEmailCode")
		.given("code-pending")
		.uponReceiving("another code than the mailed one")
		.withRequest("POST", "/sign-in-email-code", (request) =>
			request.jsonBody({ email: theEmail, code: wrongCode }),
		)
		.willRespondWith(401, (response) => response.jsonBody(refusal("U490")))
		.executeTest(async ({ url }) => {
			expect(await rideApp(url).signInByCode(email, wrongCode)).toMatchObject({
				reason: "code-wrong",
			});
		}));

test("a mailed code comes too late", () =>
	mobility
		.of("signInEmailCode")
		.given("code-expired")
		.uponReceiving("the code that was mailed, too late")
		.withRequest("POST", "/sign-in-email-code", (request) =>
			request.jsonBody({ email: theEmail, code: theCode }),
		)
		.willRespondWith(401, (response) => response.jsonBody(refusal("U491")))
		.executeTest(async ({ url }) => {
			expect(await rideApp(url).signInByCode(email, code)).toMatchObject({
				reason: "code-expired",
			});
		}));

test("a rider sees the profile", () =>
	mobility
		.of("getCustomer")
		.given("signed-in")
		.uponReceiving("a look at the profile")
		.withRequest("GET", "/customers", (request) => request.headers(bearer))
		.willRespondWith(200, (response) =>
			response.jsonBody({
				email: string(email),
				termsAndConditionsAcceptanceState: "ACCEPTED",
			}),
		)
		.executeTest(async ({ url }) => {
			expect(await rideApp(url).rider(token)).toEqual({
				outcome: "rider",
				email,
				termsAccepted: true,
			});
		}));

test("a session that has run out", () =>
	mobility
		.of("getCustomer")
		.given("session-expired")
		.uponReceiving("a look at the profile with a token that has expired")
		.withRequest("GET", "/customers", (request) => request.headers(bearer))
		.willRespondWith(401, (response) => response.jsonBody(refusal("AUTH92")))
		.executeTest(async ({ url }) => {
			expect(await rideApp(url).rider(token)).toMatchObject({
				reason: "session-ended",
			});
		}));

test("a ride waits for the new terms", () =>
	mobility
		.of("probeRental")
		.given("terms-outdated")
		.uponReceiving("a ride before the new terms are accepted")
		.withRequest("POST", "/rentals", (request) =>
			request.jsonBody({}).headers(bearer),
		)
		.willRespondWith(400, (response) => response.jsonBody(refusal("U602")))
		.executeTest(async ({ url }) => {
			expect(await rideApp(url).startRide(token)).toMatchObject({
				reason: "terms-outdated",
			});
		}));

test("the terms of a branch are listed", () =>
	mobility
		.of("listTermsAndConditions")
		.given("terms-outdated")
		.uponReceiving("the terms of a branch")
		.withRequest("GET", "/termsandconditions", (request) =>
			request.query({ branchId: "1" }).headers(bearer),
		)
		.willRespondWith(200, (response) =>
			response.jsonBody(
				eachLike({
					id: integer(12),
					title: like("Terms of use"),
					accepted: boolean(false),
				}),
			),
		)
		.executeTest(async ({ url }) => {
			expect(await rideApp(url).terms(token, 1)).toEqual([
				{ id: 12, title: "Terms of use", accepted: false },
			]);
		}));

test("the new terms are accepted", () =>
	mobility
		.of("acceptTermsAndConditions")
		.given("terms-outdated")
		.uponReceiving("the acceptance of the new terms")
		.withRequest("POST", "/termsandconditions", (request) =>
			request.jsonBody({ termsAndConditionsIds: [12] }).headers(bearer),
		)
		.willRespondWith(204)
		.executeTest(async ({ url }) => {
			expect(await rideApp(url).acceptTerms(token, [12])).toEqual({
				outcome: "accepted",
			});
		}));
