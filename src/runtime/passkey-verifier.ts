import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import {
	accept,
	type Outcome,
	type PasskeyDefect,
	refuse,
} from "../core/errors.ts";
import { passkeyAlgorithms } from "../core/passkeys.ts";
import type {
	PasskeyAssertion,
	PasskeyAttestation,
	PasskeyExpectation,
	PasskeyVerifier,
} from "../core/ports/passkey-verifier.ts";
import { readClientData } from "./client-data.ts";
import { equalBytes } from "./constant-time.ts";

type Library = typeof import("@simplewebauthn/server");
type Helpers = typeof import("@simplewebauthn/server/helpers");
type AuthenticatorData = ReturnType<Helpers["parseAuthenticatorData"]>;

/**
 * Makes the judge of passkeys: ES256, EdDSA and RS256, without attestation. The library behind it is
 * loaded on first use, so that nobody else pays for it.
 *
 * @see W3C WebAuthn Level 3, sections 7.1 and 7.2
 */
export function createPasskeyVerifier(): PasskeyVerifier {
	return {
		challengeOf: (text) => readClientData(text)?.challenge,

		async verifyNew(answer, expected) {
			const { library, helpers } = await load();
			const { clientDataJSON, attestationObject } = answer.response;
			const seen = clientDefect(clientDataJSON, "webauthn.create", expected);
			if (seen !== undefined) return refused(seen);
			const read = attempt(() => readAttestation(helpers, attestationObject));
			if (read === undefined) return refused("malformed");
			const told = authenticatorDefect(read.data, expected);
			if (told !== undefined) return refused(told);
			if (!passkeyAlgorithms.includes(read.algorithm))
				return refused("algorithm");
			if (read.format !== "none") return refused("attestation");
			const judged = await settle(judgeNew(library, answer, expected));
			const credential = judged?.registrationInfo?.credential;
			if (credential === undefined || credential.id !== answer.id)
				return refused("malformed");
			return accept({
				credentialId: credential.id,
				publicKey: helpers.isoBase64URL.fromBuffer(credential.publicKey),
				algorithm: read.algorithm,
				...factsOf(read.data),
			});
		},

		async verifyUse(answer, publicKey, expected) {
			const { library, helpers } = await load();
			const { clientDataJSON, authenticatorData } = answer.response;
			const seen = clientDefect(clientDataJSON, "webauthn.get", expected);
			if (seen !== undefined) return refused(seen);
			const data = attempt(() => readData(helpers, authenticatorData));
			if (data === undefined) return refused("malformed");
			const told = authenticatorDefect(data, expected);
			if (told !== undefined) return refused(told);
			const key = helpers.isoBase64URL.toBuffer(publicKey);
			const judged = await settle(judgeUse(library, answer, key, expected));
			return judged?.verified ? accept(factsOf(data)) : refused("signature");
		},
	};
}

async function load(): Promise<{ library: Library; helpers: Helpers }> {
	const [library, helpers] = await Promise.all([
		import("@simplewebauthn/server"),
		import("@simplewebauthn/server/helpers"),
	]);
	return { library, helpers };
}

function judgeNew(
	library: Library,
	{ id, rawId, type, response }: PasskeyAttestation,
	expected: PasskeyExpectation,
) {
	const { attestationObject, clientDataJSON } = response;
	return library.verifyRegistrationResponse({
		response: {
			id,
			rawId,
			type: type as "public-key", // any other text is refused by the library itself
			response: { attestationObject, clientDataJSON },
			clientExtensionResults: {},
		},
		...requirementsOf(expected),
		supportedAlgorithmIDs: [...passkeyAlgorithms],
	});
}

function judgeUse(
	library: Library,
	{ id, rawId, type, response }: PasskeyAssertion,
	publicKey: Uint8Array<ArrayBuffer>,
	expected: PasskeyExpectation,
) {
	const { authenticatorData, clientDataJSON, signature } = response;
	return library.verifyAuthenticationResponse({
		response: {
			id,
			rawId,
			type: type as "public-key", // as above
			response: { authenticatorData, clientDataJSON, signature },
			clientExtensionResults: {},
		},
		...requirementsOf(expected),
		// Whether the counter went back is for the core to say, where nobody else can move it.
		credential: { id, publicKey, counter: 0 },
	});
}

function requirementsOf(expected: PasskeyExpectation) {
	return {
		expectedChallenge: expected.challenge,
		expectedOrigin: [...expected.origins],
		expectedRPID: expected.rpId,
		requireUserVerification: expected.userVerification === "required",
	};
}

// The library's errors are sentences; what they would say is found out before it is asked.
function clientDefect(
	text: string,
	type: string,
	expected: PasskeyExpectation,
): PasskeyDefect | undefined {
	const data = readClientData(text);
	if (data === undefined) return "malformed";
	if (data.type !== type) return "ceremony";
	if (data.challenge !== expected.challenge) return "challenge";
	return expected.origins.includes(data.origin) ? undefined : "origin";
}

function authenticatorDefect(
	{ rpIdHash, flags }: AuthenticatorData,
	{ rpId, userVerification }: PasskeyExpectation,
): PasskeyDefect | undefined {
	if (!equalBytes(sha256(utf8ToBytes(rpId)), rpIdHash)) return "relying-party";
	if (!flags.up) return "user-presence";
	return userVerification === "required" && !flags.uv
		? "user-verification"
		: undefined;
}

function readAttestation(helpers: Helpers, text: string) {
	const bytes = helpers.isoBase64URL.toBuffer(text);
	const attestation = helpers.decodeAttestationObject(bytes);
	const data = helpers.parseAuthenticatorData(attestation.get("authData"));
	if (data.credentialPublicKey === undefined) return undefined;
	const key = helpers.decodeCredentialPublicKey(data.credentialPublicKey);
	const algorithm = key.get(helpers.cose.COSEKEYS.alg);
	if (algorithm === undefined) return undefined;
	return { format: attestation.get("fmt"), data, algorithm };
}

function readData(helpers: Helpers, text: string): AuthenticatorData {
	return helpers.parseAuthenticatorData(helpers.isoBase64URL.toBuffer(text));
}

function factsOf({ counter, flags }: AuthenticatorData) {
	return { signCount: counter, userVerified: flags.uv, backedUp: flags.bs };
}

// What the library cannot read it throws over, in many ways; all of them say the same.
function attempt<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}

function settle<T>(judged: Promise<T>): Promise<T | undefined> {
	return judged.catch(() => undefined);
}

function refused(reason: PasskeyDefect): Outcome<never, "passkey-refused"> {
	return refuse("passkey-refused", { reason });
}
