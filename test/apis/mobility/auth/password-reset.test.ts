// M14 and M15: a reset code by mail, good for one hour and one use (S; numbers C).
import { describe, expect, it } from "vitest";
import {
	goodPassword,
	type MobilityApp,
	openApp,
} from "../../../support/mobility.ts";

const newPassword = "a-much-better-password";

const ask = (app: MobilityApp, email: string, headers = {}) =>
	app.postSigned(`/customers/reset/${encodeURIComponent(email)}`, undefined, {
		headers,
	});

const set = (app: MobilityApp, code: string, password = newPassword) =>
	app.post(`/set-password/${code}`, { password });

async function codeFor(app: MobilityApp, email: string): Promise<string> {
	await ask(app, email);
	return app.lastCode(email);
}

describe("asking for a reset", () => {
	it("answers alike whether there is an account or not; only one gets mail", async () => {
		const app = await openApp();
		const known = await ask(app, "ada@example.test");
		const unknown = await ask(app, "nobody@example.test");
		expect(known).toMatchObject({ status: 204, body: undefined });
		expect(unknown.status).toBe(204);
		expect(unknown.hint).toBe(known.hint);
		expect(await app.messages()).toBe(1);
		expect(await app.lastMessage("ada@example.test")).toMatchObject({
			purpose: "reset-password",
			channel: "email",
		});
	});

	it("stays silent about a mail that was just sent", async () => {
		const app = await openApp();
		await ask(app, "ada@example.test");
		expect((await ask(app, "ada@example.test")).status).toBe(204);
		expect(await app.messages()).toBe(1);
		app.advance(30);
		await ask(app, "ada@example.test");
		expect(await app.messages()).toBe(2);
	});

	it("tells of unknown addresses where the policy says so", async () => {
		const app = await openApp({ enumerationSafe: false });
		expect(await ask(app, "nobody@example.test")).toMatchObject({
			status: 404,
			errorCode: "U106",
		});
		expect((await ask(app, "ada@example.test")).status).toBe(204);
		expect((await ask(app, "ada@example.test")).status).toBe(204);
	});

	it("writes in the language asked for", async () => {
		const app = await openApp();
		await ask(app, "ada@example.test", { "accept-language": "de-AT" });
		expect(await app.lastMessage("ada@example.test")).toMatchObject({
			locale: "de",
		});
	});

	it("wants a whole address", async () => {
		const app = await openApp();
		expect(await ask(app, "ada")).toMatchObject({
			status: 400,
			errorCode: "U190",
			body: { fields: [{ field: "path.email" }] },
		});
	});
});

describe("setting the password", () => {
	it("replaces the old one and ends all sessions", async () => {
		const app = await openApp();
		const before = await app.signIn("ada@example.test");
		const code = await codeFor(app, "ada@example.test");
		expect(await set(app, code)).toMatchObject({
			status: 204,
			body: undefined,
		});
		expect(await app.get("/customers", before.accessToken)).toMatchObject({
			status: 401,
			errorCode: "AUTH92",
		});
		expect(
			await app.post("/sign-in-email", {
				email: "ada@example.test",
				password: goodPassword,
			}),
		).toMatchObject({ errorCode: "AUTH90" });
		expect(await app.signIn("ada@example.test", newPassword)).toMatchObject({
			mfaRequired: false,
		});
	});

	it("verifies the email, and gives a password to who had none", async () => {
		const app = await openApp();
		await set(app, await codeFor(app, "una@example.test"));
		expect(await app.account("una@example.test")).toMatchObject({
			identifiers: [{ verifiedAt: expect.any(Number) }],
		});
		await set(app, await codeFor(app, "cleo@example.test"));
		expect(await app.signIn("cleo@example.test", newPassword)).toBeDefined();
	});

	it("does not skip the second factor", async () => {
		const app = await openApp();
		await set(app, await codeFor(app, "bob@example.test"));
		expect(await app.signIn("bob@example.test", newPassword)).toMatchObject({
			mfaRequired: true,
		});
	});

	it("refuses a weak password without using up the code", async () => {
		const app = await openApp();
		const code = await codeFor(app, "ada@example.test");
		for (const weak of ["short", "password", ""]) {
			expect(await set(app, code, weak)).toMatchObject({
				status: 400,
				errorCode: "U101",
			});
		}
		expect((await set(app, code)).status).toBe(204);
	});

	it("takes a code once", async () => {
		const app = await openApp();
		const code = await codeFor(app, "ada@example.test");
		await set(app, code);
		expect(await set(app, code)).toMatchObject({
			status: 400,
			errorCode: "U197",
		});
	});

	it.each([
		[3599, 204],
		[3600, 400],
		[3601, 400],
	])("%i s after the mail gives %i", async (seconds, status) => {
		const app = await openApp();
		const code = await codeFor(app, "ada@example.test");
		app.advance(seconds);
		expect((await set(app, code)).status).toBe(status);
	});

	it("takes the newest code only", async () => {
		const app = await openApp();
		const older = await codeFor(app, "ada@example.test");
		app.advance(30);
		const newer = await codeFor(app, "ada@example.test");
		expect(await set(app, older)).toMatchObject({ errorCode: "U197" });
		expect((await set(app, newer)).status).toBe(204);
	});

	it.each(["nothing", "123456", "__proto__"])("refuses %s", async (code) => {
		const app = await openApp();
		const answer = await set(app, code);
		expect(answer).toMatchObject({ status: 400, errorCode: "U197" });
		expect(answer.hint).toContain("POST /customers/reset/{email}");
	});

	it("refuses the code in another tenant", async () => {
		const app = await openApp();
		const code = await codeFor(app, "ada@example.test");
		expect(
			await app.post(`/v1/other/front/set-password/${code}`, {
				password: newPassword,
			}),
		).toMatchObject({ errorCode: "U197" });
	});

	it("is served by both vendor APIs", async () => {
		const app = await openApp();
		for (const base of ["/v1/demo/front", "/v1/demo/auth"]) {
			expect(
				await app.post(`${base}/set-password/x`, { password: newPassword }),
			).toMatchObject({ errorCode: "U197" });
		}
	});
});
