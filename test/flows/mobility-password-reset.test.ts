// A forgotten password: asked for, set, dead (S for the operations; numbers C).
import { expect, it } from "vitest";
import { openApp } from "../support/mobility.ts";

it("from the mail to the new password, past a weak one", async () => {
	const app = await openApp();
	const email = "ada@example.test";
	const phone = await app.signIn(email);
	const path = `/customers/reset/${encodeURIComponent(email)}`;
	const headers = { "accept-language": "fr" };
	expect(await app.postSigned(path, undefined, { headers })).toMatchObject({
		status: 204,
		body: undefined,
	});
	const mail = await app.lastMessage(email);
	expect(mail).toMatchObject({ purpose: "reset-password", locale: "fr" });

	const code = await app.lastCode(email);
	const weak = await app.post(`/set-password/${code}`, { password: "short" });
	expect(weak).toMatchObject({ status: 400, errorCode: "U101" });
	expect(weak.hint).toContain("too-short");
	const password = "another-long-password";
	expect((await app.post(`/set-password/${code}`, { password })).status).toBe(
		204,
	);

	const ended = await app.get("/customers", phone.accessToken);
	expect(ended).toMatchObject({ status: 401, errorCode: "AUTH92" });
	expect(ended.hint).toContain("password was reset");
	expect((await app.signIn(email, password)).mfaRequired).toBe(false);
	expect(await app.post(`/set-password/${code}`, { password })).toMatchObject({
		status: 400,
		errorCode: "U197",
	});
});

it("a code that nobody used in an hour is dead; another request helps", async () => {
	const app = await openApp();
	const email = "ada@example.test";
	const path = `/customers/reset/${encodeURIComponent(email)}`;
	await app.postSigned(path);
	const old = await app.lastCode(email);
	app.advance(3600);
	const password = "another-long-password";
	const late = await app.post(`/set-password/${old}`, { password });
	expect(late).toMatchObject({ status: 400, errorCode: "U197" });
	expect(late.hint).toContain("POST /customers/reset/{email}");

	await app.postSigned(path);
	const fresh = await app.lastCode(email);
	expect((await app.post(`/set-password/${fresh}`, { password })).status).toBe(
		204,
	);
});

it("a reset code opens nothing but the password", async () => {
	const app = await openApp();
	const email = "ada@example.test";
	await app.postSigned(`/customers/reset/${encodeURIComponent(email)}`);
	const code = await app.lastCode(email);
	expect(await app.post("/sign-in-email-code", { email, code })).toMatchObject({
		status: 400,
		errorCode: "U493",
	});
	expect((await app.get(`/verify-email/${code}`)).status).toBe(400);
	const password = "another-long-password";
	expect((await app.post(`/set-password/${code}`, { password })).status).toBe(
		204,
	);
});
