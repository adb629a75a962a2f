// Security bar S7: nobody takes what is simulated for real. A verifier of the real service refuses
// our tokens for their issuer and for their key; every name in tokens and messages is reserved.
// (That the command refuses to start in production stands in test/cli/run.test.ts.)
import {
	createLocalJWKSet,
	decodeJwt,
	decodeProtectedHeader,
	exportJWK,
	generateKeyPair,
	jwtVerify,
} from "jose";
import { expect, test } from "vitest";
import { aSimulator, clientIn, dawn } from "./a-client.ts";

async function anAccessToken() {
	const simulator = aSimulator();
	const client = clientIn(simulator, "w1");
	const { accessToken } = await client.signIn();
	const keys = await client.call("GET", "/.well-known/jwks.json");
	return { accessToken, keys: await keys.json() };
}

/** What a careful service does with a token, given the issuer and the keys that it trusts. */
function verifier(
	issuer: string,
	keys: Parameters<typeof createLocalJWKSet>[0],
) {
	const trusted = createLocalJWKSet(keys);
	return (token: string) =>
		jwtVerify(token, trusted, { issuer, currentDate: new Date(dawn) });
}

async function productionKeys() {
	const { publicKey } = await generateKeyPair("ES256");
	return {
		keys: [{ ...(await exportJWK(publicKey)), alg: "ES256", kid: "2026-01" }],
	};
}

const productionIssuer = "https://go.api.example.com";

test("a production verifier refuses the key", async () => {
	const { accessToken } = await anAccessToken();
	const { iss = "" } = decodeJwt(accessToken);
	const verify = verifier(iss, await productionKeys());
	await expect(verify(accessToken)).rejects.toMatchObject({
		code: "ERR_JWKS_NO_MATCHING_KEY",
	});
});

test("a production verifier that was given our keys still refuses the issuer", async () => {
	const { accessToken, keys } = await anAccessToken();
	const verify = verifier(productionIssuer, keys);
	await expect(verify(accessToken)).rejects.toMatchObject({
		code: "ERR_JWT_CLAIM_VALIDATION_FAILED",
		claim: "iss",
	});
});

test("only who trusts both on purpose accepts the token", async () => {
	const { accessToken, keys } = await anAccessToken();
	const { iss = "" } = decodeJwt(accessToken);
	const { payload } = await verifier(iss, keys)(accessToken);
	expect(payload.iss).toBe(iss);
});

test("issuer and key say what they are, on a reserved name", async () => {
	const { accessToken } = await anAccessToken();
	const { iss = "" } = decodeJwt(accessToken);
	expect(iss).toContain("simulator");
	expect(new URL(iss).hostname).toMatch(/\.test$/);
	expect(decodeProtectedHeader(accessToken).kid).toContain("simulator");
});

test("links in messages lead to this machine, other names are reserved", async () => {
	const simulator = aSimulator();
	const client = clientIn(simulator, "w1");
	await client.postSigned("/customers/verify-email/resend/una%40example.test");
	await client.postSigned("/customers/reset/ada%40example.test");
	const { store } = await simulator.worlds.open("w1");
	const messages = await store.list("message");
	expect(messages).toHaveLength(2);
	for (const { text, link = "", subject = "" } of messages) {
		const names = [
			...`${text} ${link} ${subject}`.matchAll(
				/(?:https?:\/\/|@)([^/\s:>"]+)/g,
			),
		];
		for (const [, name] of names)
			expect(name).toMatch(/(?:^|\.)(?:localhost|test|invalid|example)\.?$/);
	}
});

test("every answer says that it is simulated", async () => {
	const client = clientIn(aSimulator(), "w1");
	for (const path of ["/customers", "/.well-known/jwks.json", "/nowhere"]) {
		const { headers } = await client.call("GET", path);
		expect(headers.get("x-stagedoor-simulator")).toBe("stagedoor");
	}
});
