// Addresses, username and phone number of one account, and its end.
import { describe, expect, it } from "vitest";
import { openCiamApp, otherThan, password } from "../../support/ciam.ts";

const ada = { email: "ada@example.test", password };
const phone = "+43660123456";
const newPhone = "+43660111111";

async function asAda(...settings: Parameters<typeof openCiamApp>) {
	const app = await openCiamApp(...settings);
	const token = await app.tokenOf(ada);
	const send = (
		method: string,
		path: string,
		body?: unknown,
		query: Record<string, string> = {},
	) =>
		app.call(method, `A/${path}`, {
			token,
			query,
			...(body !== undefined && { body }),
		});
	const profile = async () => (await send("GET", "account")).body;
	return { app, token, send, profile };
}

describe("a further address", () => {
	const body = { email: "Ada@work.test", type: "Secondary" };

	it("belongs to the account once its mail was answered", async () => {
		const { app, send, profile } = await asAda();
		const verificationUrl = "https://app.example.test/verify";
		const added = await send("POST", "email", body, { verificationUrl });
		expect(added.body).toEqual({ IsPosted: true });
		const { link, code } = await app.lastMessage("ada@work.test");
		expect(link).toBe(
			`${verificationUrl}?vtype=emailverification&vtoken=${code}`,
		);
		expect((await profile()).Email).toHaveLength(1);
		await app.call("GET", "A/email", {
			query: { verificationToken: String(code) },
		});
		expect((await profile()).Email).toEqual([
			{ Type: "Primary", Value: "ada@example.test" },
			{ Type: "Secondary", Value: "ada@work.test" },
		]);
		const login = await app.login({ email: "ada@work.test", password });
		expect(login.status).toBe(200);
	});

	it("gets a code where the tenant mails codes", async () => {
		const { app, send, profile } = await asAda({
			registration: { verifyBy: "code" },
		});
		await send("POST", "email", body);
		const Otp = await app.lastSecret("ada@work.test");
		const verify = (otp: string) =>
			app.call("PUT", "A/email", {
				body: { Email: "ada@work.test", Otp: otp },
			});
		expect((await verify(otherThan(Otp))).code).toBe(1188);
		expect((await profile()).Email).toHaveLength(1);
		expect((await verify(Otp)).body.IsPosted).toBe(true);
		expect((await profile()).Email).toHaveLength(2);
	});

	it("is refused where it cannot be", async () => {
		const { app, send } = await asAda({
			messages: { maxMails: 1 },
			registration: {
				blockedEmails: ["bad@example.test"],
				blockedDomains: ["spam.test"],
			},
		});
		const add = async (email: string) =>
			(await send("POST", "email", { email, type: "Work" })).code;
		expect(await add("no address")).toBe(1038);
		expect(await add("bad@example.test")).toBe(1056);
		expect(await add("a@spam.test")).toBe(1247);
		expect(await add("bob@example.test")).toBe(936);
		expect(await add("ada@work.test")).toBeUndefined();
		expect(await add("ada@work.test")).toBe(1122);
		const dora = await app.tokenOf({ username: "dora", password });
		const first = await app.call("POST", "A/email", { token: dora, body });
		expect(first.code).toBe(1177);
	});

	it("can be removed, the last one cannot", async () => {
		const { app, send, profile } = await asAda();
		await send("POST", "email", body);
		const verificationToken = await app.lastSecret("ada@work.test");
		await app.call("GET", "A/email", { query: { verificationToken } });
		const remove = (email: string) => send("DELETE", "email", { email });
		expect((await remove("eve@example.test")).code).toBe(1340);
		expect((await remove("no address")).code).toBe(1038);
		expect((await remove("ADA@example.test")).body).toEqual({
			IsDeleted: true,
		});
		expect((await profile()).Email).toEqual([
			{ Type: "Secondary", Value: "ada@work.test" },
		]);
		expect((await remove("ada@work.test")).code).toBe(1005);
	});
});

it("a username is set in lower case, unless it is taken or off", async () => {
	const { app, send, profile } = await asAda();
	const set = (username: string) => send("PUT", "username", { username });
	expect((await set("Countess")).body).toEqual({ IsPosted: true });
	expect((await profile()).UserName).toBe("countess");
	expect((await set("Dora")).code).toBe(1017);
	expect((await set("two words")).code).toBe(1204);
	app.change({ login: { identifiers: ["email"] } });
	expect((await set("ada")).code).toBe(1238);
});

describe("a phone number", () => {
	it("takes the place of the old one, and is verified by its code", async () => {
		const { app, send, profile } = await asAda();
		const changed = await send("PUT", "phone", { phone: newPhone });
		expect(changed.body).toEqual({
			IsPosted: true,
			Data: { AccountSid: null, Sid: expect.stringMatching(/^SM/) },
		});
		expect(await profile()).toMatchObject({
			PhoneId: newPhone,
			PhoneIdVerified: false,
		});
		const otp = await app.lastSecret(newPhone);
		const verify = (code: string) =>
			send("PUT", "phone/otp", undefined, { otp: code });
		expect((await verify(otherThan(otp))).code).toBe(1067);
		expect((await verify(otp)).body).toEqual({ IsPosted: true });
		expect((await profile()).PhoneIdVerified).toBe(true);
		expect((await verify(otp)).code).toBe(1068);
		const resent = await send("POST", "phone/otp", { phone: newPhone });
		expect(resent.code).toBe(1073);
	});

	it("logs in by its code who has no token", async () => {
		const { app, send } = await asAda();
		await send("PUT", "phone", { phone: newPhone });
		const verify = (otp: string, body: unknown = { phone: newPhone }) =>
			app.call("PUT", "A/phone/otp", { query: { otp }, body });
		expect((await verify("1", {})).code).toBe(908);
		expect((await verify("1", { phone: "12" })).code).toBe(1096);
		expect((await verify("1", { phone: "+43660999999" })).code).toBe(938);
		await app.call("POST", "A/phone/otp", { body: { phone: newPhone } });
		expect(await app.countMessages(newPhone)).toBe(2);
		const login = await verify(await app.lastSecret(newPhone));
		expect(login.body).toMatchObject({
			Profile: { PhoneId: newPhone, PhoneIdVerified: true },
			access_token: expect.any(String),
		});
	});

	it("is no longer open after five tries, or five minutes", async () => {
		const { app, send } = await asAda();
		await send("PUT", "phone", { phone: newPhone });
		const otp = await app.lastSecret(newPhone);
		const verify = async (code: string) =>
			(await send("PUT", "phone/otp", undefined, { otp: code })).code;
		for (let tried = 0; tried < 5; tried += 1)
			expect(await verify(otherThan(otp))).toBe(1067);
		expect(await verify(otp)).toBe(1070);
		await send("POST", "phone/otp", { phone: newPhone });
		const late = await app.lastSecret(newPhone);
		app.advance(300);
		expect(await verify(late)).toBe(1069);
	});

	it("is verified already, or not there", async () => {
		const { app, send } = await asAda();
		const verify = async () =>
			(await send("PUT", "phone/otp", undefined, { otp: "123456" })).code;
		expect(await verify()).toBe(1073);
		expect((await send("DELETE", "phone")).body).toEqual({ IsDeleted: true });
		expect(await verify()).toBe(1292);
		expect((await send("DELETE", "phone")).code).toBe(1292);
		const alone = await app.tokenOf({ phone: "+43660765432", password });
		const last = await app.call("DELETE", "A/phone", { token: alone });
		expect(last.code).toBe(1189);
	});

	it.each([
		["PUT", "phone"],
		["POST", "phone/otp"],
	])("cannot be sent to: %s %s", async (method, path) => {
		const { app, send } = await asAda();
		await send("PUT", "phone", { phone: newPhone });
		const sent = async (query = {}) =>
			(await send(method, path, { phone: newPhone }, query)).code;
		expect(await sent({ isVoiceOtp: "true" })).toBe(1281);
		app.change({ messages: { unreachable: [newPhone] } });
		expect(await sent()).toBe(1072);
		app.change({ messages: { sms: false, unreachable: [] } });
		expect(await sent()).toBe(1071);
		app.change({ messages: { sms: true, maxSms: 1, unreachable: [] } });
		expect(await sent()).toBe(1123);
		expect((await send(method, path, { phone: "12" })).code).toBe(1096);
	});

	it("must be free to change to, and the own one to send to", async () => {
		const { app, send } = await asAda();
		const change = async (to: string) =>
			(await send("PUT", "phone", { phone: to })).code;
		expect(await change("+43660765432")).toBe(1058);
		expect(await change(phone)).toBe(1058);
		const other = await send("POST", "phone/otp", { phone: "+43660765432" });
		expect(other.code).toBe(938);
		app.change({ login: { identifiers: ["email"] } });
		expect(await change(newPhone)).toBe(1074);
	});
});

describe("deletion", () => {
	it("by link ends the account when it is followed", async () => {
		const { app, send } = await asAda();
		const deleteUrl = "https://app.example.test/bye";
		const asked = await send("DELETE", "account", undefined, { deleteUrl });
		expect(asked.body).toEqual({ IsDeleteRequestAccepted: true });
		const { link, code: deletetoken = "" } = await app.lastMessage(ada.email);
		expect(link).toBe(`${deleteUrl}?vtype=deleteuser&vtoken=${deletetoken}`);
		const confirm = (token: string) =>
			app.call("GET", "A/account/delete", { query: { deletetoken: token } });
		expect((await confirm("0".repeat(32))).code).toBe(1119);
		expect((await confirm(deletetoken)).body).toEqual({ IsPosted: true });
		expect((await confirm(deletetoken)).code).toBe(979);
		expect((await send("GET", "account")).code).toBe(905);
		expect((await app.login(ada)).code).toBe(938);
	});

	it("by link expires, and needs an address", async () => {
		const { app, send } = await asAda({ messages: { maxMails: 1 } });
		await send("DELETE", "account");
		expect((await send("DELETE", "account")).code).toBe(1122);
		const deletetoken = await app.lastSecret(ada.email);
		app.advance(3 * 24 * 3600);
		const late = await app.call("GET", "A/account/delete", {
			query: { deletetoken },
		});
		expect(late.code).toBe(979);
		const token = await app.tokenOf({ username: "dora", password });
		const none = await app.call("DELETE", "A/account", { token });
		expect(none.code).toBe(1039);
	});

	it("by code ends the account at once", async () => {
		const { app, send } = await asAda();
		const sent = await send("GET", "account/otp");
		expect(sent.body.Data.Sid).toMatch(/^SM/);
		const OTP = await app.lastSecret(phone);
		const remove = (code: string) =>
			send("POST", "account/delete", { OTP: code });
		expect((await remove(otherThan(OTP))).code).toBe(1067);
		expect((await remove(OTP)).body).toEqual({ IsDeleted: true });
		expect((await send("GET", "account")).code).toBe(905);
		expect((await app.login({ username: "ada", password })).code).toBe(938);
	});

	it("by code needs one that is open, and a number", async () => {
		const { app, send } = await asAda({ messages: { maxSms: 2 } });
		const remove = async () =>
			(await send("POST", "account/delete", { OTP: "123456" })).code;
		expect(await remove()).toBe(1070);
		const sent = async () => (await send("GET", "account/otp")).code;
		await sent();
		app.advance(300);
		expect(await remove()).toBe(1069);
		await sent();
		expect(await sent()).toBe(1123);
		app.change({ messages: { unreachable: [phone] } });
		expect(await sent()).toBe(1072);
		app.change({ messages: { sms: false } });
		expect(await sent()).toBe(1071);
		await send("DELETE", "phone");
		expect(await sent()).toBe(1292);
	});
});
