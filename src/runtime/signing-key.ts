import {
	base64url,
	CompactSign,
	calculateJwkThumbprint,
	compactVerify,
	exportJWK,
	generateKeyPair,
	importJWK,
	type JWK,
} from "jose";
import type { PublicJwk } from "../core/ports/token-signer.ts";

const algorithm = "ES256";

/** A key pair for ES256 in JWK form, the private part included. To be kept like a password. */
export interface PrivateJwk {
	readonly kty: "EC";
	readonly crv: "P-256";
	readonly x: string;
	readonly y: string;
	readonly d: string;
}

/** Header of a token, without the algorithm and the key, which the key adds itself. */
interface TokenHeader {
	readonly typ: string;
}

/** A key pair that signs and verifies tokens in JWS compact serialization. */
export interface SigningKey {
	readonly kid: string;
	readonly privateJwk: PrivateJwk;
	readonly publicJwk: PublicJwk;
	sign(header: TokenHeader, payload: Uint8Array): Promise<string>;
	/** Whether the signature of the token is of this key. */
	verify(token: string): Promise<boolean>;
}

/** What a key is made with. */
export interface SigningKeyOptions {
	/** First part of the `kid`. */
	readonly name: string;
	/** Whether equal content gives equal signatures. */
	readonly isDeterministic: boolean;
	/** The key pair; absent: a new one is made. */
	readonly jwk?: PrivateJwk | undefined;
}

/** Makes a key pair ready for use. */
export async function openSigningKey({
	name,
	isDeterministic,
	jwk,
}: SigningKeyOptions): Promise<SigningKey> {
	const privateJwk = jwk === undefined ? await makeKeyPair() : checked(jwk);
	const { kty, crv, x, y, d } = privateJwk;
	const thumbprint = await calculateJwkThumbprint({ kty, crv, x, y });
	const kid = `${name}-${thumbprint.slice(0, 8)}`;
	const publicKey = await importJWK({ kty, crv, x, y }, algorithm);
	// Imported in either case, because the import refuses parts that do not belong together.
	const privateKey = await importJWK({ ...privateJwk }, algorithm);
	const sign = isDeterministic
		? await deterministicSignature(base64url.decode(d))
		: randomisedSignature(privateKey);
	return {
		kid,
		privateJwk,
		publicJwk: { kty, crv, x, y, kid, alg: algorithm, use: "sig" },
		sign: ({ typ }, payload) => sign({ alg: algorithm, kid, typ }, payload),
		verify: (token) =>
			compactVerify(token, publicKey, { algorithms: [algorithm] }).then(
				() => true,
				() => false,
			),
	};
}

type Sign = (
	header: { readonly alg: string; readonly kid: string; readonly typ: string },
	payload: Uint8Array,
) => Promise<string>;

/** WebCrypto draws a new nonce for each signature. */
function randomisedSignature(key: Parameters<CompactSign["sign"]>[0]): Sign {
	return (header, payload) =>
		new CompactSign(payload).setProtectedHeader(header).sign(key);
}

/**
 * The nonce comes from key and content (RFC 6979), so that equal tokens are equal byte for byte.
 * Several times slower than WebCrypto, and loaded only where it is needed.
 */
async function deterministicSignature(secret: Uint8Array): Promise<Sign> {
	const { p256 } = await import("@noble/curves/nist.js");
	return async (header, payload) => {
		const head = base64url.encode(JSON.stringify(header));
		const content = `${head}.${base64url.encode(payload)}`;
		const signature = p256.sign(new TextEncoder().encode(content), secret);
		return `${content}.${base64url.encode(signature)}`;
	};
}

async function makeKeyPair(): Promise<PrivateJwk> {
	const { privateKey } = await generateKeyPair(algorithm, {
		extractable: true,
	});
	return checked(await exportJWK(privateKey));
}

function checked({ kty, crv, x, y, d }: JWK): PrivateJwk {
	if (kty === "EC" && crv === "P-256" && x && y && d) {
		return { kty: "EC", crv, x, y, d };
	}
	throw new Error(
		`Failed to open a signing key: it is of type "${kty}" and curve "${crv}", or lacks a part. Give an EC key on P-256 with x, y and d.`,
	);
}
