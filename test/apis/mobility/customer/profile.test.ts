// M20 and M21: the own profile, and its change by merge patch (self-service S; codes G-err; merge rule
// and locks C; RFC 7396).
import { describe, expect, it } from "vitest";
import type { MobilityApp } from "../../../support/mobility.ts";
import {
	openDemo,
	profileOf,
	recordIn,
	tokenOf,
} from "../../../support/mobility-demo.ts";

function patch(app: MobilityApp, token: string, body: unknown) {
	return app.call("PATCH", "/customers", { token, body });
}

describe("reading the own profile", () => {
	it("shows every field of somebody complete", async () => {
		const app = await openDemo();
		expect(await profileOf(app, await tokenOf(app, "ada"))).toEqual({
			uuid: "0a4f6f0e-9d53-4c0e-8a35-6f7c1b1d0a01",
			id: 1,
			firstName: "Ada",
			lastName: "Byron",
			email: "ada@example.test",
			emailIsVerified: true,
			phoneNumber: "+43660100001",
			phoneIsVerified: true,
			birthDate: "1990-12-10",
			street: "Ringstrasse 1",
			postcode: "1010",
			city: "Vienna",
			country: "AT",
			language: "en",
			branchId: 1,
			blockState: "NONE",
			paymentState: "SOURCE_ADDED",
			licenseVerificationState: "APPROVED",
			idVerificationState: "NOT_STARTED",
			manualVerificationState: "NOT_STARTED",
			creditStatus: "OK",
			signupSettled: true,
			termsAndConditionsAcceptanceState: "ACCEPTED",
			blockedByUnpaidInvoices: false,
			twoFactorEnabled: false,
			signInMethods: ["EMAIL_PASSWORD", "PHONE"],
			customProperties: { crmId: "C-20417" },
			createdAt: "2026-01-10T00:00:00.000Z",
			updatedAt: "2026-01-10T00:00:00.000Z",
		});
	});

	it("leaves out what somebody by phone only does not have", async () => {
		const app = await openDemo();
		const { accessToken } = await app.signInByPhone("+43660123456");
		const profile = await profileOf(app, accessToken);
		expect(profile).toMatchObject({
			phoneNumber: "+43660123456",
			phoneIsVerified: true,
			emailIsVerified: false,
			signInMethods: ["PHONE"],
		});
		for (const absent of ["email", "firstName", "customProperties"])
			expect(profile).not.toHaveProperty(absent);
	});

	it.each([
		["dan", { blockedByUnpaidInvoices: true }],
		["ida", { licenseVerificationState: "PENDING" }],
		[
			"cas",
			{
				language: "nl",
				branchId: 3,
				termsAndConditionsAcceptanceState: "NOT_ACCEPTED",
			},
		],
	] as const)("shows the state of %s", async (player, state) => {
		const app = await openDemo();
		const profile = await profileOf(app, await tokenOf(app, player));
		expect(profile).toMatchObject(state);
	});

	it("takes no id: a path with one is no operation, a parameter is ignored", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		expect(await app.get("/customers/2", token)).toMatchObject({
			status: 404,
			errorCode: "SIM404",
		});
		const answer = await app.get("/customers?id=2", token);
		expect(answer).toMatchObject({ status: 200, body: { id: 1 } });
		expect(answer.hint).toContain("id");
	});

	it("is AUTH91 without a bearer", async () => {
		const app = await openDemo();
		expect(await app.get("/customers")).toMatchObject({
			status: 401,
			errorCode: "AUTH91",
		});
	});
});

describe("changing the own profile", () => {
	it("sets what is given, clears what is null, keeps the rest", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "dan");
		app.advance(60);
		const changed = await patch(app, token, { street: null, city: "Graz" });
		expect(changed.status).toBe(200);
		const profile = recordIn(changed);
		expect(profile).toMatchObject({
			city: "Graz",
			postcode: "2320",
			updatedAt: "2026-01-10T00:01:00.000Z",
		});
		expect(profile).not.toHaveProperty("street");
		expect(await profileOf(app, token)).toEqual(profile);
	});

	it("changes nothing with an empty body, not even the time of change", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		const before = await profileOf(app, token);
		app.advance(60);
		expect(recordIn(await patch(app, token, {}))).toEqual(before);
	});

	it("takes a merge patch under its own media type", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "dan");
		const changed = await app.call("PATCH", "/customers", {
			token,
			body: { city: "Linz" },
			headers: { "content-type": "application/merge-patch+json" },
		});
		expect(recordIn(changed)).toMatchObject({ city: "Linz" });
	});

	it("merges custom properties name by name", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		const propertiesAfter = async (customProperties: unknown) =>
			recordIn(await patch(app, token, { customProperties })).customProperties;
		expect(await propertiesAfter({ a: "1" })).toEqual({
			crmId: "C-20417",
			a: "1",
		});
		expect(await propertiesAfter({ crmId: null })).toEqual({ a: "1" });
		expect(await propertiesAfter({ a: null })).toBeUndefined();
		expect(await propertiesAfter(JSON.parse('{"__proto__":"x"}'))).toEqual(
			JSON.parse('{"__proto__":"x"}'),
		);
		expect(await propertiesAfter(null)).toBeUndefined();
	});

	it("loses none of two changes made at once", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		await Promise.all([
			patch(app, token, { customProperties: { a: "1" } }),
			patch(app, token, { customProperties: { b: "2" } }),
		]);
		expect(await profileOf(app, token)).toMatchObject({
			customProperties: { crmId: "C-20417", a: "1", b: "2" },
		});
	});

	it("stores the push device and never shows it", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		const changed = await patch(app, token, { oneSignalDeviceId: "device-2" });
		expect(JSON.stringify(changed.body)).not.toContain("device-2");
		expect(await app.account("ada@example.test")).toMatchObject({
			profile: { oneSignalDeviceId: "device-2" },
		});
	});

	it("names the fields it does not know", async () => {
		const app = await openDemo();
		const answer = await patch(app, await tokenOf(app, "ada"), { nick: "A" });
		expect(answer.status).toBe(200);
		expect(answer.hint).toContain("nick");
	});

	it("takes a new address as unverified and mails a link to it", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "dan");
		const changed = await patch(app, token, { email: "Dan2@example.test" });
		expect(recordIn(changed)).toMatchObject({
			email: "dan2@example.test",
			emailIsVerified: false,
		});
		expect(await app.lastMessage("dan2@example.test")).toMatchObject({
			purpose: "verify-identifier",
			locale: "en",
		});
	});

	it("takes a new number as unverified; the same number again changes nothing", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "dan");
		const same = await patch(app, token, { phoneNumber: "+43660100007" });
		expect(recordIn(same)).toMatchObject({ phoneIsVerified: true });
		const other = await patch(app, token, { phoneNumber: "+43660100070" });
		expect(recordIn(other)).toMatchObject({
			phoneNumber: "+43660100070",
			phoneIsVerified: false,
		});
	});

	it.each([
		["de-AT", "de"],
		["pt-BR", "en"],
		[null, "de"],
	])("takes the language %j as %j", async (language, expected) => {
		const app = await openDemo();
		const changed = await patch(app, await tokenOf(app, "ada"), { language });
		expect(recordIn(changed)).toMatchObject({ language: expected });
	});

	it.each([
		"uuid",
		"id",
		"branchId",
		"emailIsVerified",
		"phoneIsVerified",
		"blockState",
		"paymentState",
		"licenseVerificationState",
		"idVerificationState",
		"manualVerificationState",
		"creditStatus",
		"signupSettled",
		"termsAndConditionsAcceptanceState",
		"blockedByUnpaidInvoices",
		"twoFactorEnabled",
		"signInMethods",
		"createdAt",
		"updatedAt",
		"deletionRequestedAt",
	])("leaves %s to the operator: U120", async (field) => {
		const app = await openDemo();
		const token = await tokenOf(app, "dan");
		const answer = await patch(app, token, { city: "Graz", [field]: null });
		expect(answer).toMatchObject({ status: 403, errorCode: "U120" });
		expect(answer.hint).toContain(field);
		expect(await profileOf(app, token)).toMatchObject({ city: "Schwechat" });
	});

	it.each([
		["firstName", "Eda"],
		["lastName", null],
		["birthDate", "1990-12-11"],
	])("locks %s once the licence is approved", async (field, value) => {
		const app = await openDemo();
		const ada = await tokenOf(app, "ada");
		expect(await patch(app, ada, { [field]: value })).toMatchObject({
			status: 403,
			errorCode: "U120",
		});
		const ida = await tokenOf(app, "ida");
		expect((await patch(app, ida, { [field]: value })).status).toBe(200);
	});

	it.each([
		["U130.2", { email: null, phoneNumber: null }],
		["U132", { birthDate: "2008-01-11" }],
		["U141.2", { email: "bob@example.test" }],
		["U396", { phoneNumber: "0660123456" }],
		["U190", { phoneNumber: "+43660123456" }],
		["U190", { email: "nobody" }],
		["U190", { country: "Austria" }],
		["U190", { customProperties: { n: 7 } }],
	])("answers %s (400) for %j and changes nothing", async (errorCode, body) => {
		const app = await openDemo();
		const token = await tokenOf(app, "ida");
		const before = await profileOf(app, token);
		expect(await patch(app, token, { city: "Graz", ...body })).toMatchObject({
			status: 400,
			errorCode,
		});
		expect(await profileOf(app, token)).toEqual(before);
		expect(await app.messages()).toBe(0);
	});

	it("answers U133 above the limit of the tenant", async () => {
		const app = await openDemo({ age: { maximumYears: 80 } });
		const body = { birthDate: "1940-01-01" };
		expect(await patch(app, await tokenOf(app, "ida"), body)).toMatchObject({
			status: 400,
			errorCode: "U133",
		});
	});

	it("may drop one of email and phone number, not the last", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "dan");
		expect((await patch(app, token, { phoneNumber: null })).status).toBe(200);
		expect(await patch(app, token, { email: null })).toMatchObject({
			errorCode: "U130.2",
		});
	});
});
