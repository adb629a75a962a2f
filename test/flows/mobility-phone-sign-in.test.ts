// Sign-in by phone number, step by step as a client sees it (S; timing C). Each test walks one path
// of the state diagram: branch known, code sent, code dead, second factor pending, signed in.
import { expect, it } from "vitest";
import { openApp, otherThan, type Tokens } from "../support/mobility.ts";
import { bobsSecret } from "../support/mobility-cast.ts";

const start = "/customers/create-or-sign-in-with-phone-number";
const confirm = "/sign-in-phone-number";

it("from the map to the profile of a new person", async () => {
	const app = await openApp();
	const phoneNumber = "+43660555000";
	const found = await app.get("/branches/resolve?lat=48.2&lng=16.37");
	expect(found).toMatchObject({ status: 200, body: { id: 1 } });
	const { id: branchId } = found.body as { id: number };

	const sent = await app.postSigned(start, {
		phoneNumber,
		branchId,
		language: "de-AT",
		tncAccepted: true,
	});
	expect(sent).toMatchObject({ status: 204, body: undefined });
	const message = await app.lastMessage(phoneNumber);
	expect(message).toMatchObject({ channel: "sms", locale: "de" });

	const code = await app.lastCode(phoneNumber);
	const signedIn = await app.post(confirm, { phoneNumber, code });
	expect(signedIn).toMatchObject({
		status: 200,
		body: { mfaRequired: false, newCustomer: true },
	});

	const { accessToken } = signedIn.body as Tokens;
	expect(await app.get("/customers", accessToken)).toMatchObject({
		status: 200,
		body: {
			phoneNumber,
			phoneIsVerified: true,
			branchId: 1,
			language: "de",
			signInMethods: ["PHONE"],
			termsAndConditionsAcceptanceState: "ACCEPTED",
		},
	});
});

it("a second send waits for the pause, and then voids the first code", async () => {
	const app = await openApp();
	const sequence = ["111111", "222222"];
	app.world.setPolicyOverrides("mobility", {
		code: { mode: "sequence", sequence },
	});
	const phoneNumber = "+43660123456";
	const body = { phoneNumber, branchId: 1 };
	await app.postSigned(start, body);
	const first = await app.lastCode(phoneNumber);

	app.advance(29);
	const early = await app.postSigned(start, body);
	expect(early).toMatchObject({ status: 429, errorCode: "U395" });
	expect(early.headers.get("retry-after")).toBe("1");
	expect(await app.messages()).toBe(1);

	app.advance(1);
	expect((await app.postSigned(start, body)).status).toBe(204);
	const second = await app.lastCode(phoneNumber);
	expect(await app.post(confirm, { phoneNumber, code: first })).toMatchObject({
		status: 401,
		errorCode: "U390",
	});
	expect((await app.post(confirm, { phoneNumber, code: second })).status).toBe(
		200,
	);
});

it("five wrong codes kill a code; a fresh signature gets a new one", async () => {
	const app = await openApp();
	const phoneNumber = "+43660123456";
	const body = { phoneNumber, branchId: 1 };
	await app.postSigned(start, body);
	const code = await app.lastCode(phoneNumber);
	for (let at = 0; at < 5; at += 1)
		await app.post(confirm, { phoneNumber, code: otherThan(code) });
	expect(await app.post(confirm, { phoneNumber, code })).toMatchObject({
		status: 401,
		errorCode: "U392",
	});

	app.advance(30);
	await app.postSigned(start, body);
	const next = await app.lastCode(phoneNumber);
	expect((await app.post(confirm, { phoneNumber, code: next })).status).toBe(
		200,
	);
});

it("a code that dies unused leaves no account behind", async () => {
	const app = await openApp();
	const phoneNumber = "+43660555000";
	const before = await app.world.store.count("account");
	await app.postSigned(start, { phoneNumber, branchId: 1 });
	const code = await app.lastCode(phoneNumber);
	app.advance(300);
	expect(await app.post(confirm, { phoneNumber, code })).toMatchObject({
		errorCode: "U391",
	});
	expect(await app.world.store.count("account")).toBe(before);
});

it("a known number only signs in: branch and language stay", async () => {
	const app = await openApp();
	const phoneNumber = "+43660123456";
	await app.postSigned(start, { phoneNumber, branchId: 1, language: "fr" });
	const code = await app.lastCode(phoneNumber);
	const { body } = await app.post(confirm, { phoneNumber, code });
	const { accessToken } = body as Tokens;
	expect(await app.get("/customers", accessToken)).toMatchObject({
		body: { language: "en", branchId: 1 },
	});
});

it("the code by mail works the same, and meets the second factor", async () => {
	const app = await openApp();
	const email = "bob@example.test";
	await app.postSigned("/customers/create-or-sign-in-with-email-code", {
		email,
		branchId: 1,
	});
	const code = await app.lastCode(email);
	const pending = await app.post("/sign-in-email-code", { email, code });
	expect(pending).toMatchObject({ status: 200, body: { mfaRequired: true } });

	const { accessToken } = pending.body as Tokens;
	expect(await app.get("/customers", accessToken)).toMatchObject({
		errorCode: "AUTH93",
	});
	const full = await app.post(
		"/user/2fa-code-validate",
		{ code: app.totp(bobsSecret) },
		{ token: accessToken },
	);
	expect(full).toMatchObject({ status: 200, body: { mfaRequired: false } });
	expect(await app.get("/customers", accessToken)).toMatchObject({
		status: 200,
		body: { email, twoFactorEnabled: true },
	});
});
