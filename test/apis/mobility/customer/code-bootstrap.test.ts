// M17 and M18: the first step of a sign-in by code. 204 and never tokens (S); pending accounts,
// pauses and languages C.
import { describe, expect, it } from "vitest";
import { openDemo } from "../../../support/mobility-demo.ts";

const ways = [
	{
		path: "/customers/create-or-sign-in-with-phone-number",
		field: "phoneNumber",
		known: "+43660123456",
		unknown: "+43660888888",
		channel: "sms",
		tooSoon: "U395",
	},
	{
		path: "/customers/create-or-sign-in-with-email-code",
		field: "email",
		known: "ada@example.test",
		unknown: "new@example.test",
		channel: "email",
		tooSoon: "U495",
	},
] as const;

describe.each(ways)("asking for a sign-in code by $channel", (way) => {
	const body = (recipient: string, more = {}) => ({
		[way.field]: recipient,
		branchId: 1,
		...more,
	});

	it.each(["known", "unknown"] as const)(
		"answers 204 and sends a code to somebody %s",
		async (who) => {
			const app = await openDemo();
			const accounts = await app.world.store.count("account");
			const sent = await app.postSigned(way.path, body(way[who]));
			expect(sent).toMatchObject({ status: 204, body: undefined });
			const message = await app.lastMessage(way[who]);
			expect(message).toMatchObject({
				purpose: "sign-in",
				channel: way.channel,
			});
			expect(message.text).toContain(message.code);
			expect(message.link).toBeUndefined();
			expect(await app.world.store.count("account")).toBe(accounts);
		},
	);

	it("words it in the language asked for, else the person's, else the branch's", async () => {
		const localeOf = async (recipient: string, more = {}, headers = {}) => {
			const app = await openDemo();
			await app.postSigned(way.path, body(recipient, more), { headers });
			return (await app.lastMessage(recipient)).locale;
		};
		const french = { "accept-language": "fr-BE, en;q=0.5" };
		const ofKnown = way.field === "email" ? "en" : "de";
		expect(await localeOf(way.known)).toBe(ofKnown);
		expect(await localeOf(way.known, {}, french)).toBe("fr");
		expect(await localeOf(way.known, { language: "it-CH" }, french)).toBe("it");
		expect(await localeOf(way.unknown)).toBe("de");
		expect(await localeOf(way.unknown, { branchId: 3 })).toBe("nl");
		expect(await localeOf(way.unknown, { language: "pt" })).toBe("de");
	});

	it("says which language a client that asks for none gets", async () => {
		const app = await openDemo();
		const sent = await app.postSigned(way.path, body(way.unknown));
		expect(sent.hint).toContain('"de"');
		expect(sent.hint).toContain("Accept-Language");
	});

	it("waits for the pause between two codes", async () => {
		const app = await openDemo();
		await app.postSigned(way.path, body(way.known));
		app.advance(29);
		const early = await app.postSigned(way.path, body(way.known));
		expect(early).toMatchObject({ status: 429, errorCode: way.tooSoon });
		expect(early.headers.get("retry-after")).toBe("1");
		app.advance(1);
		expect((await app.postSigned(way.path, body(way.known))).status).toBe(204);
	});

	it("is U890 for a branch that is not there", async () => {
		const app = await openDemo();
		const sent = await app.postSigned(
			way.path,
			body(way.known, { branchId: 9 }),
		);
		expect(sent).toMatchObject({ status: 404, errorCode: "U890" });
		expect(await app.messages()).toBe(0);
	});

	it("is A190 without a signature", async () => {
		const app = await openDemo();
		expect(await app.post(way.path, body(way.known))).toMatchObject({
			status: 401,
			errorCode: "A190",
		});
	});

	it("is U190 without a branch", async () => {
		const app = await openDemo();
		const sent = await app.postSigned(way.path, { [way.field]: way.known });
		expect(sent).toMatchObject({ status: 400, errorCode: "U190" });
	});
});

it("sends no code to somebody an operator blocked", async () => {
	const app = await openDemo();
	const sent = await app.postSigned(ways[1].path, {
		email: "eve@example.test",
		branchId: 1,
	});
	expect(sent).toMatchObject({ status: 403, errorCode: "U131" });
	expect(await app.messages()).toBe(0);
});

it.each(["0660123456", "+43 660 123456", "0043660123456", "+0660123456"])(
	"is U396 for the number %j",
	async (phoneNumber) => {
		const app = await openDemo();
		const sent = await app.postSigned(ways[0].path, {
			phoneNumber,
			branchId: 1,
		});
		expect(sent).toMatchObject({ status: 400, errorCode: "U396" });
		expect(sent.hint).toContain("+43660123456");
	},
);
