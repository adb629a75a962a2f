// Registration with a password, then sign-in with and without a second factor (policy G-2fa; steps
// C): registered, set-up pending, code pending, signed in, ended.
import { expect, it } from "vitest";
import { openApp, otherThan, type Tokens } from "../support/mobility.ts";
import { bobsSecret } from "../support/mobility-cast.ts";

const password = "a-password-of-my-own";

it("registering gives no tokens; signing in does", async () => {
	const app = await openApp();
	const email = "nia@example.test";
	const created = await app.postSigned("/customers", {
		email,
		password,
		firstName: "Nia",
		lastName: "Long",
		branchId: 1,
	});
	expect(created).toMatchObject({ status: 201, body: { email } });
	expect(created.body).not.toHaveProperty("accessToken");
	const { accessToken } = await app.signIn(email, password);
	expect(await app.get("/customers", accessToken)).toMatchObject({
		status: 200,
		body: { email, emailIsVerified: false, signInMethods: ["EMAIL_PASSWORD"] },
	});
});

it("who must have a second factor sets one up before anything else", async () => {
	const app = await openApp({ totp: { secondFactor: "mandatory" } });
	const first = await app.signIn("ada@example.test");
	expect(first).toMatchObject({ mfaRequired: true, mfaSetupRequired: true });
	const { accessToken: token } = first;
	expect(await app.get("/customers", token)).toMatchObject({
		errorCode: "AUTH93",
	});

	const issued = await app.post("/user/2fa-secret", undefined, { token });
	const { secret } = issued.body as { secret: string };
	const wrong = otherThan(app.totp(secret));
	expect(
		await app.post("/user/2fa-enable", { code: wrong }, { token }),
	).toMatchObject({ errorCode: "AUTH94" });
	const code = app.totp(secret);
	expect((await app.post("/user/2fa-enable", { code }, { token })).status).toBe(
		204,
	);
	expect((await app.get("/customers", token)).status).toBe(200);

	app.advance(30);
	const next = await app.signIn("ada@example.test");
	expect(next).toMatchObject({ mfaRequired: true });
	expect(next.mfaSetupRequired).toBeUndefined();
	const validated = await app.post(
		"/user/2fa-code-validate",
		{ code: app.totp(secret) },
		{ token: next.accessToken },
	);
	expect(validated).toMatchObject({
		status: 200,
		body: { mfaRequired: false },
	});
});

it("a waiting session opens the way out of waiting, and nothing else", async () => {
	const app = await openApp();
	const { accessToken: token } = await app.signIn("bob@example.test");
	for (const path of [
		"/customers",
		"/customers/signed",
		"/customer-identity-cards",
		"/customers/termsandconditions?branchId=1",
	]) {
		expect(await app.get(path, token)).toMatchObject({
			status: 403,
			errorCode: "AUTH93",
		});
	}
	const secret = await app.post("/user/2fa-secret", undefined, { token });
	expect(secret).toMatchObject({ errorCode: "AUTH95" });
	expect((await app.post("/logout", undefined, { token })).status).toBe(204);
});

it("five wrong codes end the session; signing in again starts afresh", async () => {
	const app = await openApp();
	const { accessToken: token } = await app.signIn("bob@example.test");
	const wrong = otherThan(app.totp(bobsSecret));
	for (let at = 0; at < 5; at += 1)
		await app.post("/user/2fa-code-validate", { code: wrong }, { token });
	expect(await app.post("/logout", undefined, { token })).toMatchObject({
		errorCode: "AUTH92",
	});

	const again = await app.signIn("bob@example.test");
	const code = app.totp(bobsSecret);
	const full = await app.post(
		"/user/2fa-code-validate",
		{ code },
		{ token: again.accessToken },
	);
	expect(full.status).toBe(200);
	expect((full.body as Tokens).mfaRequired).toBe(false);
});

it("where the tenant has second factors disabled, nobody is asked", async () => {
	const app = await openApp({ totp: { secondFactor: "disabled" } });
	expect(await app.signIn("bob@example.test")).toMatchObject({
		mfaRequired: false,
	});
});
