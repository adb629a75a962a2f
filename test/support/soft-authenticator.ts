import {
	createHash,
	generateKeyPairSync,
	type KeyObject,
	randomBytes,
	sign,
} from "node:crypto";
import type {
	PasskeyAssertion,
	PasskeyAttestation,
} from "../../src/core/ports/passkey-verifier.ts";
import { bytesOf, type Cbor, encodeCbor } from "./cbor.ts";

/** Kinds of keys, by their COSE names. */
export type KeyKind = "ES256" | "EdDSA" | "RS256" | "ES384";

/** What is asked of the authenticator, as a browser would pass it on. */
export interface Ceremony {
	/** Base64url. */
	readonly challenge: string;
	readonly rpId?: string;
	readonly origin?: string;
	/** What the browser says it does (default: what it was asked to do). */
	readonly type?: string;
	/** Whether somebody touched it (default: yes). */
	readonly isPresent?: boolean;
	/** Whether it knew the person (default: yes). */
	readonly isVerified?: boolean;
	/** Signatures it says it has made (default: one more than before). */
	readonly signCount?: number;
	/** Base64url; null: it keeps none (default: as the key was made with). */
	readonly userHandle?: string | null;
}

/** How a key is made. */
export interface Making extends Ceremony {
	/** Format of the attestation statement (default: `none`). */
	readonly format?: string;
}

const defaults = {
	rpId: "localhost",
	origin: "http://localhost:3000",
	isPresent: true,
	isVerified: true,
};

/** Flag of authenticator data that says that a new key follows (WebAuthn Level 3 section 6.1). */
const attested = 0x40;

/** A credential that was made elsewhere; its public key is known there. */
export interface KnownCredential {
	/** Base64url, as the handle. */
	readonly id: string;
	readonly userHandle: string;
	readonly privateKey: KeyObject;
}

/** A passkey as its device holds it, with a key pair of its own. */
export class SoftAuthenticator {
	readonly id: string;
	readonly #privateKey: KeyObject;
	readonly #publicKey: Cbor;
	readonly #kind: KeyKind;
	#userHandle: string | null = null;
	#signCount = 0;

	/** @param known a credential that exists already (default: a new one) */
	constructor(kind: KeyKind = "ES256", known?: KnownCredential) {
		const made = makeKey(kind);
		const { privateKey = made.privateKey, id, userHandle } = known ?? {};
		this.id = id ?? randomBytes(16).toString("base64url");
		this.#userHandle = userHandle ?? null;
		this.#kind = kind;
		this.#privateKey = privateKey;
		this.#publicKey = made.cose;
	}

	/** Answers `navigator.credentials.create`. @param userHandle what it is to call the account */
	make(making: Making, userHandle: string | null = null): PasskeyAttestation {
		this.#userHandle = userHandle;
		const { format = "none" } = making;
		const id = Buffer.from(this.id, "base64url");
		const length = Buffer.alloc(2);
		length.writeUInt16BE(id.length);
		const authData = Buffer.concat([
			this.#data(making, attested),
			Buffer.alloc(16),
			length,
			id,
			encodeCbor(this.#publicKey),
		]);
		const attestation = encodeCbor([
			["fmt", format],
			["attStmt", []],
			["authData", bytesOf(authData)],
		]);
		return {
			id: this.id,
			rawId: this.id,
			type: "public-key",
			response: {
				attestationObject: attestation.toString("base64url"),
				clientDataJSON: clientData("webauthn.create", making),
			},
		};
	}

	/** Answers `navigator.credentials.get`. */
	use(ceremony: Ceremony): PasskeyAssertion {
		const data = this.#data(ceremony, 0);
		const client = clientData("webauthn.get", ceremony);
		const hash = createHash("sha256").update(client, "base64url").digest();
		const { userHandle = this.#userHandle } = ceremony;
		return {
			id: this.id,
			rawId: this.id,
			type: "public-key",
			response: {
				authenticatorData: data.toString("base64url"),
				clientDataJSON: client,
				signature: this.#sign(Buffer.concat([data, hash])),
				userHandle,
			},
		};
	}

	#data(ceremony: Ceremony, flags: number): Buffer {
		const { rpId, isPresent, isVerified } = { ...defaults, ...ceremony };
		const { signCount = this.#signCount + 1 } = ceremony;
		this.#signCount = signCount;
		const tail = Buffer.alloc(5);
		tail.writeUInt8(flags | (isPresent ? 1 : 0) | (isVerified ? 4 : 0));
		tail.writeUInt32BE(signCount, 1);
		return Buffer.concat([createHash("sha256").update(rpId).digest(), tail]);
	}

	#sign(bytes: Buffer): string {
		const digest = this.#kind === "EdDSA" ? null : "sha256";
		return sign(digest, bytes, this.#privateKey).toString("base64url");
	}
}

function clientData(type: string, ceremony: Ceremony): string {
	const { challenge, origin } = { ...defaults, ...ceremony };
	const data = { type: ceremony.type ?? type, challenge, origin };
	return Buffer.from(JSON.stringify(data)).toString("base64url");
}

// COSE keys: RFC 9053 section 7 (EC2, OKP), RFC 8230 section 4 (RSA).
function makeKey(kind: KeyKind): {
	readonly privateKey: KeyObject;
	readonly cose: Cbor;
} {
	if (kind === "RS256") {
		const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
		const { n, e } = pair.publicKey.export({ format: "jwk" });
		const cose = cosePairs([1, 3], [3, -257], [-1, member(n)], [-2, member(e)]);
		return { privateKey: pair.privateKey, cose };
	}
	if (kind === "EdDSA") {
		const pair = generateKeyPairSync("ed25519");
		const { x } = pair.publicKey.export({ format: "jwk" });
		const cose = cosePairs([1, 1], [3, -8], [-1, 6], [-2, member(x)]);
		return { privateKey: pair.privateKey, cose };
	}
	const isSmall = kind === "ES256";
	const namedCurve = isSmall ? "P-256" : "P-384";
	const pair = generateKeyPairSync("ec", { namedCurve });
	const { x, y } = pair.publicKey.export({ format: "jwk" });
	return {
		privateKey: pair.privateKey,
		cose: cosePairs(
			[1, 2],
			[3, isSmall ? -7 : -35],
			[-1, isSmall ? 1 : 2],
			[-2, member(x)],
			[-3, member(y)],
		),
	};
}

function cosePairs(...pairs: readonly (readonly [number, Cbor])[]): Cbor {
	return pairs;
}

function member(text: string | undefined): Cbor {
	return bytesOf(Buffer.from(text ?? "", "base64url"));
}
