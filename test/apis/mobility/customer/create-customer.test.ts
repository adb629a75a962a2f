// M16: an account is made and nobody is signed in by it (endpoint S; fields W-maas, W-basic; codes
// G-err; rest C).
import { describe, expect, it } from "vitest";
import {
	listIn,
	openDemo,
	pathOfLink,
	profileOf,
	recordIn,
	tokenOf,
} from "../../../support/mobility-demo.ts";

const newcomer = {
	email: "new@example.test",
	password: "eleven-blue-kites",
	firstName: "Nora",
	lastName: "Novak",
	branchId: 1,
};

describe("signing up as an app", () => {
	it("makes an account that signs in by M1 and gets no tokens before", async () => {
		const app = await openDemo();
		const created = await app.postSigned("/customers", newcomer);
		expect(created.status).toBe(201);
		const profile = recordIn(created);
		expect(profile).toMatchObject({
			email: newcomer.email,
			emailIsVerified: false,
			phoneIsVerified: false,
			firstName: "Nora",
			lastName: "Novak",
			branchId: 1,
			blockState: "NONE",
			signInMethods: ["EMAIL_PASSWORD"],
			termsAndConditionsAcceptanceState: "NOT_ACCEPTED",
		});
		expect(profile).not.toHaveProperty("accessToken");
		const { accessToken } = await app.signIn(newcomer.email, newcomer.password);
		expect(await profileOf(app, accessToken)).toMatchObject({
			uuid: profile.uuid,
		});
	});

	it("leaves out what has no value", async () => {
		const app = await openDemo();
		const profile = recordIn(await app.postSigned("/customers", newcomer));
		for (const absent of ["phoneNumber", "birthDate", "street", "country"])
			expect(profile).not.toHaveProperty(absent);
		expect(Object.values(profile)).not.toContain(null);
	});

	it("keeps the rest of the profile, and what is write-only to itself", async () => {
		const app = await openDemo();
		const details = {
			phoneNumber: "+43660777777",
			birthDate: "1991-05-06",
			street: "Gasse 2",
			postcode: "1020",
			city: "Wien",
			country: "AT",
			customProperties: { crmId: "X-1" },
		};
		const profile = recordIn(
			await app.postSigned("/customers", {
				...newcomer,
				...details,
				oneSignalDeviceId: "device-1",
			}),
		);
		expect(profile).toMatchObject({
			...details,
			signInMethods: ["EMAIL_PASSWORD", "PHONE"],
		});
		expect(JSON.stringify(profile)).not.toContain("device-1");
		expect(await app.account(newcomer.email)).toMatchObject({
			profile: { oneSignalDeviceId: "device-1" },
		});
	});

	it("mails a link that verifies the address", async () => {
		const app = await openDemo();
		await app.postSigned("/customers", newcomer);
		const { link, purpose, channel } = await app.lastMessage(newcomer.email);
		expect({ purpose, channel }).toEqual({
			purpose: "verify-identifier",
			channel: "email",
		});
		expect((await app.get(pathOfLink(app, link))).status).toBe(200);
		const { accessToken } = await app.signIn(newcomer.email, newcomer.password);
		expect(await profileOf(app, accessToken)).toMatchObject({
			emailIsVerified: true,
		});
	});

	it("records the branch's terms when the person accepts them", async () => {
		const app = await openDemo();
		const body = { ...newcomer, branchId: 2, tncAccepted: true };
		expect(recordIn(await app.postSigned("/customers", body))).toMatchObject({
			termsAndConditionsAcceptanceState: "ACCEPTED",
		});
		const { accessToken } = await app.signIn(newcomer.email, newcomer.password);
		const own = "/customers/termsandconditions?branchId=2";
		expect(listIn(await app.get(own, accessToken))).toMatchObject([
			{ termsAndConditionsId: 11, version: 1, current: true },
		]);
	});

	it("takes a phone number alone, without a password", async () => {
		const app = await openDemo();
		const { email: _email, password: _password, ...rest } = newcomer;
		const body = { ...rest, phoneNumber: "+43660777777" };
		expect(recordIn(await app.postSigned("/customers", body))).toMatchObject({
			phoneNumber: "+43660777777",
			phoneIsVerified: false,
			signInMethods: ["PHONE"],
		});
		expect(await app.messages()).toBe(0);
	});

	it("compares addresses without regard to case", async () => {
		const app = await openDemo();
		const body = { ...newcomer, email: "ADA@Example.test" };
		expect(await app.postSigned("/customers", body)).toMatchObject({
			status: 400,
			errorCode: "U102",
		});
	});

	it("lets an address be somebody else in another tenant", async () => {
		const app = await openDemo();
		const created = await app.postSigned(
			"/customers",
			{ ...newcomer, email: "bob@example.test" },
			{ sentPath: "/v1/other/front/customers" },
		);
		expect(created.status).toBe(201);
	});

	it.each<[string, object, string]>([
		["U102", { email: "ada@example.test" }, "an address that is taken"],
		["U102", { phoneNumber: "+43660123456" }, "a number that is taken"],
		["U101", { password: "short" }, "a password that is too short"],
		["U101", { password: undefined }, "an email without a password"],
		[
			"U130.2",
			{ email: undefined, password: undefined },
			"neither email nor phone number",
		],
		["U130.5", { firstName: undefined }, "no first name"],
		["U130.6", { lastName: undefined }, "no last name"],
		["U132", { birthDate: "2008-01-11" }, "somebody a day too young"],
		["U396", { phoneNumber: "0660 123456" }, "a number in national form"],
		["U190", { email: "nobody" }, "an address that is none"],
		["U190", { branchId: "1" }, "a branch as a text"],
	])("answers %s for %j: %s", async (errorCode, change) => {
		const app = await openDemo();
		const before = await app.world.store.count("account");
		const body = { ...newcomer, ...change };
		expect(await app.postSigned("/customers", body)).toMatchObject({
			status: 400,
			errorCode,
		});
		expect(await app.world.store.count("account")).toBe(before);
		expect(await app.messages()).toBe(0);
	});

	it("takes somebody who comes of age today", async () => {
		const app = await openDemo();
		const body = { ...newcomer, birthDate: "2008-01-10" };
		expect((await app.postSigned("/customers", body)).status).toBe(201);
	});

	it("answers U133 above the limit of the tenant", async () => {
		const app = await openDemo({ age: { maximumYears: 80 } });
		const body = { ...newcomer, birthDate: "1940-01-01" };
		expect(await app.postSigned("/customers", body)).toMatchObject({
			status: 400,
			errorCode: "U133",
		});
	});

	it("answers U890 for a branch that is not there", async () => {
		const app = await openDemo();
		const body = { ...newcomer, branchId: 99 };
		expect(await app.postSigned("/customers", body)).toMatchObject({
			status: 404,
			errorCode: "U890",
		});
	});

	it.each([
		["country", "U111"],
		["birthDate", "U130.7"],
		["phoneNumber", "U130.4"],
	] as const)("demands %s where the tenant does: %s", async (field, code) => {
		const app = await openDemo({ requiredAtSignUp: [field] });
		expect(await app.postSigned("/customers", newcomer)).toMatchObject({
			status: 400,
			errorCode: code,
		});
	});

	it("demands an email where the tenant does: U130.3", async () => {
		const app = await openDemo({ requiredAtSignUp: ["email"] });
		const { email: _email, password: _password, ...rest } = newcomer;
		const body = { ...rest, phoneNumber: "+43660777777" };
		expect(await app.postSigned("/customers", body)).toMatchObject({
			errorCode: "U130.3",
		});
	});

	it("makes one account of two sign-ups at once", async () => {
		const app = await openDemo();
		const answers = await Promise.all([
			app.postSigned("/customers", newcomer),
			app.postSigned("/customers", newcomer),
		]);
		expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
	});

	it("is A190 without a signature", async () => {
		const app = await openDemo();
		expect(await app.post("/customers", newcomer)).toMatchObject({
			status: 401,
			errorCode: "A190",
		});
	});
});

describe("signing somebody up as an API client", () => {
	const guest = { ...newcomer, password: undefined };

	it("needs no signature and no password, and may act for the account", async () => {
		const app = await openDemo();
		const { accessToken: token } = await app.signInClient();
		const created = await app.post("/customers", guest, { token });
		expect(created.status).toBe(201);
		const { uuid } = recordIn(created);
		const asGuest = { "GoUrban-Impersonate": String(uuid) };
		const read = await app.call("GET", "/customers", {
			token,
			headers: asGuest,
		});
		expect(read).toMatchObject({ status: 200, body: { uuid } });
	});

	it("is told of a taken address by U141.1", async () => {
		const app = await openDemo();
		const { accessToken: token } = await app.signInClient();
		const body = { ...guest, email: "ada@example.test" };
		expect(await app.post("/customers", body, { token })).toMatchObject({
			status: 400,
			errorCode: "U141.1",
		});
	});

	it("is nothing a person can do", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		const answer = await app.post("/customers", guest, { token });
		expect(answer.status).toBeGreaterThanOrEqual(401);
		expect(answer.status).toBeLessThanOrEqual(403);
	});
});
