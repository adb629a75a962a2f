// What an authenticator signs is judged as W3C WebAuthn Level 3 says, sections 7.1 (new keys) and 7.2
// (uses). The keys here are made and used by Node, their CBOR is written by hand.
import { describe, expect, it } from "vitest";
import type { PasskeyExpectation } from "../../src/core/ports/passkey-verifier.ts";
import { createPasskeyVerifier } from "../../src/runtime/passkey-verifier.ts";
import { acceptedValue } from "../support/outcome.ts";
import {
	type Ceremony,
	SoftAuthenticator,
} from "../support/soft-authenticator.ts";

const verifier = createPasskeyVerifier();
const challenge = "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA";
const other = "AAAAEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA";

const expected: PasskeyExpectation = {
	challenge,
	rpId: "localhost",
	origins: ["http://localhost:3000", "https://app.example.test"],
	userVerification: "required",
};

const wrong: readonly (readonly [string, Partial<Ceremony>])[] = [
	["ceremony", { type: "webauthn.other" }],
	["challenge", { challenge: other }],
	["origin", { origin: "https://evil.example.test" }],
	["origin", { origin: "http://localhost:3001" }],
	["relying-party", { rpId: "example.test" }],
	["user-presence", { isPresent: false }],
	["user-verification", { isVerified: false }],
];

async function made(device: SoftAuthenticator): Promise<string> {
	const answer = device.make({ challenge });
	return acceptedValue(await verifier.verifyNew(answer, expected)).publicKey;
}

describe("a new key", () => {
	it.each([
		["ES256", -7],
		["EdDSA", -8],
		["RS256", -257],
	] as const)("of %s is accepted", async (kind, algorithm) => {
		const device = new SoftAuthenticator(kind);
		const answer = device.make({ challenge });
		expect(await verifier.verifyNew(answer, expected)).toEqual({
			ok: true,
			value: {
				credentialId: device.id,
				publicKey: expect.stringMatching(/^[\w-]+$/),
				algorithm,
				signCount: 1,
				userVerified: true,
				backedUp: false,
			},
		});
	});

	it("may come from any of the origins", async () => {
		const origin = "https://app.example.test";
		const answer = new SoftAuthenticator().make({ challenge, origin });
		expect((await verifier.verifyNew(answer, expected)).ok).toBe(true);
	});

	it.each([
		...wrong,
		["ceremony", { type: "webauthn.get" }],
		["attestation", { format: "packed" }],
		["attestation", { format: "made-up" }],
	] as const)("is refused for %s: %o", async (reason, special) => {
		const answer = new SoftAuthenticator().make({ challenge, ...special });
		expect(await verifier.verifyNew(answer, expected)).toMatchObject({
			code: "passkey-refused",
			data: { reason },
		});
	});

	it("of another algorithm is refused", async () => {
		const answer = new SoftAuthenticator("ES384").make({ challenge });
		expect(await verifier.verifyNew(answer, expected)).toMatchObject({
			data: { reason: "algorithm" },
		});
	});

	it.each(["preferred", "discouraged"] as const)(
		"needs nobody known where that is only %s",
		async (userVerification) => {
			const device = new SoftAuthenticator();
			const answer = device.make({ challenge, isVerified: false });
			const milder = { ...expected, userVerification };
			const outcome = await verifier.verifyNew(answer, milder);
			expect(acceptedValue(outcome).userVerified).toBe(false);
		},
	);

	it.each([
		{ id: "AAAA" },
		{ id: "AAAA", rawId: "AAAA" },
		{ type: "password" },
		{ rawId: "" },
	])("under another name is refused: %o", async (special) => {
		const answer = new SoftAuthenticator().make({ challenge });
		const outcome = await verifier.verifyNew(
			{ ...answer, ...special },
			expected,
		);
		expect(outcome).toMatchObject({ data: { reason: "malformed" } });
	});

	it.each(["", "AAAA", "oA", "////", `o2${"A".repeat(10_000)}`])(
		"that cannot be read is refused: %s",
		async (attestationObject) => {
			const answer = new SoftAuthenticator().make({ challenge });
			const response = { ...answer.response, attestationObject };
			const outcome = await verifier.verifyNew(
				{ ...answer, response },
				expected,
			);
			expect(outcome).toMatchObject({ data: { reason: "malformed" } });
		},
	);
});

describe("a use", () => {
	it.each(["ES256", "EdDSA", "RS256"] as const)(
		"of a key of %s is accepted",
		async (kind) => {
			const device = new SoftAuthenticator(kind);
			const key = await made(device);
			const answer = device.use({ challenge, signCount: 7 });
			expect(await verifier.verifyUse(answer, key, expected)).toEqual({
				ok: true,
				value: { signCount: 7, userVerified: true, backedUp: false },
			});
		},
	);

	it.each([...wrong, ["ceremony", { type: "webauthn.create" }]] as const)(
		"is refused for %s: %o",
		async (reason, special) => {
			const device = new SoftAuthenticator();
			const key = await made(device);
			const answer = device.use({ challenge, ...special });
			expect(await verifier.verifyUse(answer, key, expected)).toMatchObject({
				code: "passkey-refused",
				data: { reason },
			});
		},
	);

	it.each(["ES256", "EdDSA", "RS256"] as const)(
		"by another key of %s is refused",
		async (kind) => {
			const key = await made(new SoftAuthenticator(kind));
			const answer = new SoftAuthenticator(kind).use({ challenge });
			expect(await verifier.verifyUse(answer, key, expected)).toMatchObject({
				data: { reason: "signature" },
			});
		},
	);

	it.each(["", "AAAA", "%%%"])(
		"with the signature %j is refused",
		async (signature) => {
			const device = new SoftAuthenticator();
			const key = await made(device);
			const answer = device.use({ challenge });
			const response = { ...answer.response, signature };
			expect(
				await verifier.verifyUse({ ...answer, response }, key, expected),
			).toMatchObject({ data: { reason: "signature" } });
		},
	);

	it("whose counter was changed afterwards is refused", async () => {
		const device = new SoftAuthenticator();
		const key = await made(device);
		const answer = device.use({ challenge, signCount: 5 });
		const told = Buffer.from(answer.response.authenticatorData, "base64url");
		told.writeUInt32BE(6, 33);
		const authenticatorData = told.toString("base64url");
		const response = { ...answer.response, authenticatorData };
		expect(
			await verifier.verifyUse({ ...answer, response }, key, expected),
		).toMatchObject({ data: { reason: "signature" } });
	});

	it.each(["", "AAAA"])("that cannot be read is refused: %j", async (data) => {
		const device = new SoftAuthenticator();
		const key = await made(device);
		const answer = device.use({ challenge });
		const response = { ...answer.response, authenticatorData: data };
		expect(
			await verifier.verifyUse({ ...answer, response }, key, expected),
		).toMatchObject({ data: { reason: "malformed" } });
	});
});

describe("client data", () => {
	it("tells the challenge", () => {
		const { clientDataJSON } = new SoftAuthenticator().use({
			challenge,
		}).response;
		expect(verifier.challengeOf(clientDataJSON)).toBe(challenge);
	});

	it.each(["", "%", "AAAA", "bnVsbA", "W10", "e30", "eyJjaGFsbGVuZ2UiOjF9"])(
		"that is none tells nothing: %j",
		(text) => {
			expect(verifier.challengeOf(text)).toBeUndefined();
		},
	);
});
