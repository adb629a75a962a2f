// The own profile: what an update takes, clears and leaves; questions, welcome, unlocking.
import { describe, expect, it } from "vitest";
import { type CiamApp, openCiamApp, password } from "../../support/ciam.ts";

const ada = { email: "ada@example.test", password };
const pet = "7e0f9a1b2c3d4e5f60718293a4b5c6d7";
const town = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";

async function asAda(...settings: Parameters<typeof openCiamApp>) {
	const app = await openCiamApp(...settings);
	const token = await app.tokenOf(ada);
	const update = (body: unknown, query: Record<string, string> = {}) =>
		app.call("PUT", "A/account", { token, body, query });
	const profile = async () =>
		(await app.call("GET", "A/account", { token })).body;
	return { app, token, update, profile };
}

const inbox = (app: CiamApp, recipient: string) => app.countMessages(recipient);

describe("an update", () => {
	it("changes what it names, and leaves the rest", async () => {
		const { update, profile } = await asAda();
		const answer = await update({
			firstname: "Augusta",
			City: "London",
			IsProtected: true,
			Country: { Code: "GB", Name: "United Kingdom" },
			CustomFields: { Shoe: "38" },
			NoSuchField: 1,
		});
		expect(answer.body).toMatchObject({
			IsPosted: true,
			Data: { FirstName: "Augusta", LastName: "Lovelace", City: "London" },
		});
		expect(await profile()).toMatchObject({
			FirstName: "Augusta",
			LastName: "Lovelace",
			IsProtected: true,
			Country: { Code: "GB", Name: "United Kingdom" },
			CustomFields: { Shoe: "38" },
			ProfileModifiedDate: "2026-01-01T06:00:00.000Z",
		});
	});

	it("clears by null only where nulls count", async () => {
		const { update, profile } = await asAda();
		await update({ LastName: null, BirthDate: null });
		expect((await profile()).LastName).toBe("Lovelace");
		await update({ LastName: null }, { nullSupport: "true" });
		expect((await profile()).LastName).toBeNull();
		expect((await profile()).BirthDate).toBe("12-10-1985");
	});

	it("replaces a list, or edits it by marks", async () => {
		const { update, profile } = await asAda();
		const home = { Type: "Home", City: "London" };
		const work = { Type: "Work", City: "Vienna" };
		const addresses = async () =>
			(await profile()).Addresses.map((one: { Type: string; City: string }) => [
				one.Type,
				one.City,
			]);
		await update({ Addresses: [home, work] });
		await update({ Addresses: [{ Type: "Home", op: "delete" }] });
		expect(await addresses()).toEqual([["Work", "Vienna"]]);
		await update({
			Addresses: [
				{ Type: "Other", op: "delete" },
				{ Type: "Work", City: "Graz" },
				home,
			],
		});
		expect(await addresses()).toEqual([
			["Work", "Graz"],
			["Home", "London"],
		]);
		await update({ Addresses: [work] });
		expect(await addresses()).toEqual([["Work", "Vienna"]]);
	});

	it.each([
		[{ BirthDate: "13-45-2000" }, 968],
		[{ BirthDate: "01-01-2999" }, 968],
		[{ Addresses: [{ City: "London" }] }, 1125],
		[{ Addresses: [{ Type: "Home" }, { Type: "Home" }] }, 1107],
		[{ PhoneNumbers: [{ PhoneNumber: "1" }] }, 1213],
		[{ PhoneNumbers: [{ PhoneType: "A" }, { PhoneType: "A" }] }, 1124],
		[{ CustomFields: { Hat: "7" } }, 993],
		[{ Email: [{ Type: "Primary", Value: "new@example.test" }] }, 1174],
		[{ Email: [{ Type: "Primary", Value: "no address" }] }, 1038],
		[{ PhoneId: "12" }, 1096],
		[{ PhoneId: "+43660765432" }, 1058],
		[{ UserName: "two words" }, 1204],
		[{ UserName: "dora" }, 1017],
		[{ securityquestionanswer: { nosuchquestion: "x" } }, 1091],
		[{ FirstName: 7 }, 908],
	])("is refused as a whole: %j is %i", async (wrong, code) => {
		const { update, profile } = await asAda();
		const answer = await update({ City: "Paris", ...wrong });
		expect(answer.code).toBe(code);
		expect((await profile()).City).toBeNull();
	});

	it("is refused by what the tenant demands", async () => {
		const { update, app, token } = await asAda(
			{ registration: { requiredFields: ["City"] } },
			{ age: { minimumYears: 16 } },
		);
		const empty = await update({ City: " " });
		expect(empty.code).toBe(1134);
		expect(empty.body.Errors).toEqual([
			{ FieldName: "city", ErrorMessage: expect.any(String) },
		]);
		expect((await update({ BirthDate: "01-01-2015" })).code).toBe(1163);
		app.change({ securityQuestions: { questions: [] } });
		const body = { securityquestionanswer: { [pet]: "Rex" } };
		const asked = await app.call("PUT", "A/account", { token, body });
		expect(asked.code).toBe(1095);
	});

	it("gives a first address, which is proved by mail", async () => {
		const app = await openCiamApp({
			registration: {
				blockedEmails: ["bad@example.test"],
				blockedDomains: ["spam.test"],
			},
		});
		const token = await app.tokenOf({ username: "dora", password });
		const give = (Value: string) =>
			app.call("PUT", "A/account", {
				token,
				body: { Email: [{ Type: "Primary", Value }] },
			});
		expect((await give("Bad@example.test")).code).toBe(1056);
		expect((await give("x@spam.test")).code).toBe(1247);
		expect((await give("ada@example.test")).code).toBe(936);
		const given = await give("dora@example.test");
		expect(given.body.Data).toMatchObject({
			Email: [{ Type: "Primary", Value: "dora@example.test" }],
			EmailVerified: false,
		});
		expect((await app.lastMessage("dora@example.test")).link).toContain(
			"vtype=emailverification",
		);
	});

	it("sends a code to a new number, where SMS can be sent", async () => {
		const { update, app } = await asAda({
			messages: { unreachable: ["+43660222222"] },
		});
		await update({ PhoneId: "+43660111111" });
		expect(await inbox(app, "+43660111111")).toBe(1);
		await update({ PhoneId: "+43660222222" });
		expect(await inbox(app, "+43660222222")).toBe(0);
	});
});

describe("security questions", () => {
	const text = "What was the name of your first pet?";
	const asked = [{ QuestionId: pet, Question: text }];

	it("are those that the person has answered", async () => {
		const { app, token, update } = await asAda();
		const by = (kind: string, query: Record<string, string>) =>
			app.call("GET", `A/securityquestion/${kind}`, { query });
		const email = "ADA@example.test";
		expect((await by("email", { email })).body).toEqual(asked);
		expect((await by("username", { userName: "ada" })).body).toEqual(asked);
		const phone = { phone: " 43660123456" };
		expect((await by("phone", phone)).body).toEqual(asked);
		await update({ securityquestionanswer: { [town]: "London" } });
		const own = await app.call("GET", "A/securityquestion/accesstoken", {
			token,
		});
		expect(own.body).toHaveLength(2);
		for (const [kind, query] of [
			["email", { email: "nobody@example.test" }],
			["username", { userName: "nobody" }],
			["phone", { phone: "+43660999999" }],
		] as const)
			expect((await by(kind, query)).code).toBe(938);
	});

	it("are not there, or told by username alone", async () => {
		const { app, token } = await asAda();
		const read = (kind: string) =>
			app.call("GET", `A/securityquestion/${kind}`, {
				token,
				query: {
					email: ada.email,
					userName: "ada",
					phone: "+43660123456",
				},
			});
		app.change({ login: { identifiers: ["username"] } });
		expect((await read("email")).code).toBe(1184);
		expect((await read("phone")).code).toBe(1184);
		expect((await read("username")).body).toEqual(asked);
		app.change({
			login: { identifiers: ["email"] },
			securityQuestions: { questions: [] },
		});
		for (const kind of ["email", "username", "phone", "accesstoken"])
			expect((await read(kind)).code).toBe(1095);
	});
});

describe("a lock", () => {
	async function locked(
		lockoutType: "Captcha" | "SecurityQuestion" | "Suspend",
	) {
		const { app, token } = await asAda({ lockoutType });
		for (let wrong = 0; wrong < 5; wrong += 1)
			await app.login({ ...ada, password: "Wrong-Horse-9" });
		const unlock = (body: unknown) =>
			app.call("PUT", "A/account/unlock", { token, body });
		return { app, unlock };
	}

	it("is ended by a captcha", async () => {
		const { app, unlock } = await locked("Captcha");
		expect((await app.login(ada)).code).toBe(1132);
		expect((await unlock({})).code).toBe(982);
		const wrong = { "g-recaptcha-response": "sim-captcha-wrong" };
		expect((await unlock(wrong)).code).toBe(982);
		const good = { "g-recaptcha-response": "x" };
		expect((await unlock(good)).body).toEqual({ IsPosted: true });
		expect((await app.login(ada)).status).toBe(200);
		expect((await unlock(good)).code).toBe(1221);
	});

	it("is ended by an answer", async () => {
		const { app, unlock } = await locked("SecurityQuestion");
		const answer = (SecurityAnswer: unknown) => unlock({ SecurityAnswer });
		expect((await unlock({ "g-recaptcha-response": "x" })).code).toBe(982);
		expect((await answer({ nosuchquestion: "Rex" })).code).toBe(1091);
		expect((await answer({ [pet]: "Tom" })).code).toBe(1093);
		expect((await answer({ [town]: "London" })).code).toBe(1094);
		app.change({ securityQuestions: { questions: [] } });
		expect((await answer({ [pet]: "Rex" })).code).toBe(1095);
	});

	it("by answer stays with somebody who gave none", async () => {
		const app = await openCiamApp({ lockoutType: "SecurityQuestion" });
		const cleo = { username: "dora", password };
		const token = await app.tokenOf(cleo);
		for (let wrong = 0; wrong < 5; wrong += 1)
			await app.login({ ...cleo, password: "Wrong-Horse-9" });
		const body = { SecurityAnswer: { [pet]: "Rex" } };
		const answer = await app.call("PUT", "A/account/unlock", { token, body });
		expect(answer.code).toBe(1092);
	});
});

it("a welcome is mailed, up to the limit of mails", async () => {
	const { app, token } = await asAda({ messages: { maxMails: 1 } });
	const welcome = (of = token) =>
		app.call("GET", "A/account/sendwelcomeemail", { token: of });
	expect((await welcome()).body).toEqual({ IsPosted: true });
	expect((await app.lastMessage(ada.email)).subject).toBe("Welcome");
	expect((await welcome()).code).toBe(1122);
	const dora = await app.tokenOf({ username: "dora", password });
	expect((await welcome(dora)).code).toBe(1039);
});
