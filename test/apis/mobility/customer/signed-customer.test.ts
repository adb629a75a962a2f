// M22: the own profile as a signed token for a system that trusts this API (S; envelope and claims C).
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from "jose";
import { expect, it } from "vitest";
import type { MobilityApp } from "../../../support/mobility.ts";
import {
	openDemo,
	profileOf,
	recordIn,
	tokenOf,
} from "../../../support/mobility-demo.ts";

/** Verifies a token as the other system would: with the published keys and a library of its own. */
async function verify(app: MobilityApp, token: string, audience: string) {
	const keys = recordIn(await app.get("/.well-known/jwks.json"));
	const published = keys as unknown as JSONWebKeySet; // checked against the spec on its way out
	return jwtVerify(token, createLocalJWKSet(published), {
		typ: "customer+jwt",
		audience,
		currentDate: new Date(app.world.clock.now()),
	});
}

it("signs the profile for five minutes, for the audience asked for", async () => {
	const app = await openDemo();
	const token = await tokenOf(app, "ada");
	const answer = await app.get(
		"/customers/signed?audience=insurance.example",
		token,
	);
	expect(answer.status).toBe(200);
	const signed = String(recordIn(answer).token);
	const { payload, protectedHeader } = await verify(
		app,
		signed,
		"insurance.example",
	);
	const profile = await profileOf(app, token);
	expect(payload).toMatchObject({
		sub: profile.uuid,
		tenant: "demo",
		aud: "insurance.example",
		customer: profile,
	});
	expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
	expect(payload.jti).toMatch(/^[0-9a-f-]{36}$/);
	expect(payload.iss).toContain("simulator");
	expect(protectedHeader).toMatchObject({ alg: "ES256", typ: "customer+jwt" });
	expect(protectedHeader.kid).toContain("simulator");

	app.advance(301);
	await expect(verify(app, signed, "insurance.example")).rejects.toThrow();
});

it("is made for the tenant when no audience is named", async () => {
	const app = await openDemo();
	const answer = await app.get("/customers/signed", await tokenOf(app, "ada"));
	await verify(app, String(recordIn(answer).token), "demo");
});

it("is the bare token for Accept: application/jwt", async () => {
	const app = await openDemo();
	const answer = await app.call("GET", "/customers/signed", {
		token: await tokenOf(app, "ada"),
		headers: { accept: "application/jwt" },
	});
	expect(answer.headers.get("content-type")).toBe("application/jwt");
	await verify(app, String(answer.body), "demo");
});

it("is no access token", async () => {
	const app = await openDemo();
	const answer = await app.get("/customers/signed", await tokenOf(app, "ada"));
	const signed = String(recordIn(answer).token);
	expect(await app.get("/customers", signed)).toMatchObject({
		status: 401,
		errorCode: "AUTH92",
	});
});
