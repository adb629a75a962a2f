// M4, M5 and M9: identities of outside providers. Bodies and creation rules are our choice.
import { describe, expect, it } from "vitest";
import {
	issueProviderToken,
	type ProviderTokenOrder,
	providerIssuer,
	providerTokenType,
} from "../../../../src/core/identity-provider.ts";
import { type MobilityApp, openApp } from "../../../support/mobility.ts";

const social = (app: MobilityApp, token: string, provider = "GOOGLE") =>
	app.post("/social-login", { provider, token });

const gaiyo = (app: MobilityApp, token: string, more = {}) =>
	app.post("/sign-in-gaiyo", { token, ...more });

const openid = (app: MobilityApp, token: string, more = {}) =>
	app.post("/user/openid-token-exchange", { token, ...more });

function signedToken(app: MobilityApp, order: ProviderTokenOrder) {
	const { world } = app;
	const claims = issueProviderToken(order, {
		worldId: world.id,
		now: world.clock.now(),
	});
	return world.providerSigner.sign(providerTokenType, claims);
}

describe("social login", () => {
	it("signs in who is linked to the subject", async () => {
		const app = await openApp();
		expect(await social(app, "sim.google.10293")).toMatchObject({
			status: 200,
			body: { mfaRequired: false, newCustomer: true },
		});
		expect(await social(app, "sim.google.10293")).toMatchObject({
			status: 200,
			body: { newCustomer: false },
		});
	});

	it("links the account whose email the provider vouches for", async () => {
		const app = await openApp();
		const first = await social(app, "sim.google.555.ada@example.test");
		expect(first.status).toBe(200);
		expect((await social(app, "sim.google.555")).status).toBe(200);
	});

	it("does not trust an email that the provider does not vouch for", async () => {
		const app = await openApp();
		const token = await signedToken(app, {
			provider: "google",
			subject: "666",
			email: "ada@example.test",
			emailVerified: false,
		});
		expect(await social(app, token)).toMatchObject({
			status: 404,
			errorCode: "U106",
		});
	});

	it("never creates an account, and says what does", async () => {
		const app = await openApp();
		const before = await app.world.store.count("account");
		const answer = await social(app, "sim.google.777.new@example.test");
		expect(answer).toMatchObject({ status: 404, errorCode: "U106" });
		expect(answer.hint).toContain("POST /customers/social-sign-up");
		expect(await app.world.store.count("account")).toBe(before);
	});

	it("takes a signed token of the simulated provider", async () => {
		const app = await openApp();
		const token = await signedToken(app, {
			provider: "google",
			subject: "10293",
		});
		expect((await social(app, token)).status).toBe(200);
	});

	it.each([
		["sim-expired.google.10293", "expired"],
		["sim-revoked.google.10293", "revoked"],
		["sim.apple.10293", "apple"],
		["sim.google", "part"],
		["ya29.a0AfH6SMBx", "offline"],
		["eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "offline"],
	])("refuses the token %s", async (token, reason) => {
		const app = await openApp();
		const answer = await social(app, token);
		expect(answer).toMatchObject({ status: 401, errorCode: "A291" });
		expect(answer.hint).toContain(reason);
	});

	it("refuses a provider that the tenant does not offer", async () => {
		const app = await openApp({ signInMethods: { providers: ["APPLE"] } });
		expect(await social(app, "sim.google.10293")).toMatchObject({
			status: 400,
			errorCode: "U109",
		});
	});

	it("refuses a blocked person", async () => {
		const app = await openApp();
		expect(await social(app, "sim.google.1.eve@example.test")).toMatchObject({
			status: 403,
			errorCode: "U131",
		});
	});

	it("takes a token until its last second", async () => {
		const app = await openApp();
		const order = {
			provider: "google",
			subject: "10293",
			expiresInSeconds: 60,
		};
		const token = await signedToken(app, order);
		app.advance(59);
		expect((await social(app, token)).status).toBe(200);
		app.advance(1);
		expect(await social(app, token)).toMatchObject({ errorCode: "A291" });
	});
});

describe("Gaiyo", () => {
	it("creates an unknown person in the branch and language named", async () => {
		const app = await openApp();
		const answer = await gaiyo(app, "sim.gaiyo.77120", {
			branchId: 1,
			language: "nl-BE",
		});
		expect(answer).toMatchObject({ status: 200, body: { newCustomer: true } });
		const accounts = await app.world.store.list("account");
		expect(accounts.at(-1)).toMatchObject({
			locale: "nl",
			profile: { branchId: 1 },
		});
	});

	it("creates in the tenant's first branch when none is named, once", async () => {
		const app = await openApp();
		await gaiyo(app, "sim.gaiyo.1");
		const before = await app.world.store.count("account");
		expect(await gaiyo(app, "sim.gaiyo.1")).toMatchObject({
			status: 200,
			body: { newCustomer: false },
		});
		expect(await app.world.store.count("account")).toBe(before);
	});

	it("refuses an unknown branch", async () => {
		const app = await openApp();
		expect(await gaiyo(app, "sim.gaiyo.2", { branchId: 99 })).toMatchObject({
			status: 404,
			errorCode: "U890",
		});
	});

	it("refuses other tokens, and tenants without it", async () => {
		const app = await openApp();
		expect(await gaiyo(app, "sim.google.1")).toMatchObject({
			status: 401,
			errorCode: "A291",
		});
		const without = await openApp({ signInMethods: { gaiyo: false } });
		expect(await gaiyo(without, "sim.gaiyo.1")).toMatchObject({
			status: 400,
			errorCode: "U109",
		});
	});
});

describe("an OpenID exchange", () => {
	it("creates who comes with a verified email, and knows them again", async () => {
		const app = await openApp();
		const token = "sim.openid.5521.new@example.test";
		expect(
			await openid(app, token, { issuer: "https://id.example" }),
		).toMatchObject({ status: 200, body: { newCustomer: true } });
		expect(await openid(app, "sim.openid.5521")).toMatchObject({
			status: 200,
			body: { newCustomer: false },
		});
	});

	it("takes names from the token", async () => {
		const app = await openApp();
		const token = await signedToken(app, {
			subject: "5",
			email: "nia@example.test",
			givenName: "Nia",
			familyName: "Long",
		});
		const issuer = providerIssuer(app.world.id);
		expect((await openid(app, token, { issuer })).status).toBe(200);
		expect(await app.account("nia@example.test")).toMatchObject({
			profile: { firstName: "Nia", lastName: "Long" },
		});
	});

	it("refuses an unknown person without a verified email", async () => {
		const app = await openApp();
		const answer = await openid(app, "sim.openid.8");
		expect(answer).toMatchObject({ status: 401, errorCode: "A291" });
		expect(answer.hint).toContain("verified email");
	});

	it("refuses an issuer that the tenant does not trust", async () => {
		const app = await openApp();
		expect(
			await openid(app, "sim.openid.8", {
				issuer: "https://elsewhere.example",
			}),
		).toMatchObject({ status: 400, errorCode: "U109" });
	});
});

it("a provider's token of another world is worth nothing", async () => {
	const here = await openApp();
	const there = await openApp();
	const token = await signedToken(there, {
		provider: "google",
		subject: "10293",
	});
	expect(await social(here, token)).toMatchObject({ errorCode: "A291" });
});
