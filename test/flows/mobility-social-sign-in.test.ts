// Outside identities: a social login never creates, a social sign-up never signs in; Gaiyo and
// OpenID do both at once (S for the operations; the split C).
import { expect, it } from "vitest";
import { openApp, type Tokens } from "../support/mobility.ts";

it("login, sign-up, login again", async () => {
	const app = await openApp();
	const person = { provider: "APPLE", token: "sim.apple.31.nia@example.test" };
	expect(await app.post("/social-login", person)).toMatchObject({
		status: 404,
		errorCode: "U106",
	});

	const created = await app.postSigned("/customers/social-sign-up", {
		...person,
		branchId: 1,
		language: "it",
	});
	expect(created).toMatchObject({
		status: 201,
		body: { email: "nia@example.test", emailIsVerified: true, language: "it" },
	});
	expect(created.body).not.toHaveProperty("accessToken");

	const signedIn = await app.post("/social-login", person);
	expect(signedIn).toMatchObject({ status: 200, body: { newCustomer: true } });
	const { accessToken } = signedIn.body as Tokens;
	expect(await app.get("/customers", accessToken)).toMatchObject({
		body: { signInMethods: ["APPLE"] },
	});

	const again = await app.postSigned("/customers/social-sign-up", {
		...person,
		branchId: 1,
	});
	expect(again).toMatchObject({ status: 400, errorCode: "U102" });
	expect(again.hint).toContain("POST /social-login");
});

it("an account with the same verified email is linked, not doubled", async () => {
	const app = await openApp();
	const token = "sim.facebook.9.ada@example.test";
	const before = await app.world.store.count("account");
	const first = await app.post("/social-login", {
		provider: "FACEBOOK",
		token,
	});
	expect(first.status).toBe(200);
	expect(await app.world.store.count("account")).toBe(before);
	const { accessToken } = first.body as Tokens;
	const { body } = await app.get("/customers", accessToken);
	const { signInMethods } = body as { signInMethods: string[] };
	expect(signInMethods).toContain("EMAIL_PASSWORD");
	expect(signInMethods).toContain("FACEBOOK");
});

it.each([
	["/sign-in-gaiyo", "sim.gaiyo.77120.gil@example.test", "GAIYO"],
	["/user/openid-token-exchange", "sim.openid.5521.gil@example.test", "OPENID"],
])("%s creates and signs in at once", async (path, token, method) => {
	const app = await openApp();
	const first = await app.post(path, { token });
	expect(first).toMatchObject({ status: 200, body: { newCustomer: true } });
	const { accessToken } = first.body as Tokens;
	expect(await app.get("/customers", accessToken)).toMatchObject({
		body: { email: "gil@example.test", branchId: 1, signInMethods: [method] },
	});
	expect(await app.post(path, { token })).toMatchObject({
		body: { newCustomer: false },
	});
});

it("one identity in two tenants is two people", async () => {
	const app = await openApp();
	const token = "sim.gaiyo.5";
	const here = await app.post("/v1/demo/auth/sign-in-gaiyo", { token });
	const there = await app.post("/v1/other/auth/sign-in-gaiyo", { token });
	expect(there).toMatchObject({ status: 200, body: { newCustomer: true } });
	const { accessToken } = here.body as Tokens;
	expect(await app.get("/v1/other/front/customers", accessToken)).toMatchObject(
		{
			errorCode: "A196",
		},
	);
});
