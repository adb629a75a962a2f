// M19: an account from a social provider's token (endpoint S; rest C). Then M5 with the same token.
import { expect, it } from "vitest";
import { openDemo, recordIn } from "../../../support/mobility-demo.ts";

const path = "/customers/social-sign-up";
const google = { provider: "GOOGLE", branchId: 1 };

it("creates a linked account without signing in; M5 then does", async () => {
	const app = await openDemo();
	const token = "sim.google.777.new@example.test";
	const created = await app.postSigned(path, { ...google, token });
	expect(created.status).toBe(201);
	const profile = recordIn(created);
	expect(profile).toMatchObject({
		email: "new@example.test",
		emailIsVerified: true,
		signInMethods: ["GOOGLE"],
		branchId: 1,
		language: "de",
	});
	expect(profile).not.toHaveProperty("accessToken");
	const signedIn = await app.post("/social-login", {
		provider: "GOOGLE",
		token,
	});
	expect(signedIn).toMatchObject({ status: 200, body: { newCustomer: true } });
});

it("records the branch's terms when the person accepts them", async () => {
	const app = await openDemo();
	const body = { ...google, token: "sim.google.778", tncAccepted: true };
	expect(recordIn(await app.postSigned(path, body))).toMatchObject({
		termsAndConditionsAcceptanceState: "ACCEPTED",
	});
});

it.each<[string, number, object, string]>([
	["U102", 400, { token: "sim.google.9.ada@example.test" }, "a known email"],
	[
		"U109",
		400,
		{ provider: "MYSPACE", token: "sim.myspace.1" },
		"a provider not offered",
	],
	["A291", 401, { token: "sim-expired.google.1" }, "an expired token"],
	["A291", 401, { token: "sim.apple.1" }, "a token of another provider"],
	["A291", 401, { token: "eyJhbGciOiJSUzI1NiJ9.e30.c2ln" }, "a real token"],
	["U890", 404, { token: "sim.google.1", branchId: 99 }, "an unknown branch"],
	["U190", 400, { token: 7 }, "a token that is no text"],
])("answers %s (%i) for %j: %s", async (errorCode, status, change) => {
	const app = await openDemo();
	const before = await app.world.store.count("account");
	const body = { ...google, ...change };
	expect(await app.postSigned(path, body)).toMatchObject({ status, errorCode });
	expect(await app.world.store.count("account")).toBe(before);
});

it("answers U102 for a subject that is linked already", async () => {
	const app = await openDemo();
	const body = { ...google, token: "sim.google.779" };
	await app.postSigned(path, body);
	const again = await app.postSigned(path, body);
	expect(again).toMatchObject({ status: 400, errorCode: "U102" });
	expect(again.hint).toContain("/social-login");
});
