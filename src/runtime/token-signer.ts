import type {
	Claims,
	TokenExpectation,
	TokenSigner,
	VerifiedToken,
} from "../core/ports/token-signer.ts";
import { signBadly } from "./bad-signature.ts";
import {
	formDefect,
	maxTokenLength,
	parseCompactToken,
} from "./compact-token.ts";
import { LruCache } from "./lru-cache.ts";
import {
	openSigningKey,
	type PrivateJwk,
	type SigningKey,
} from "./signing-key.ts";
import { claimsDefect } from "./token-claims.ts";

/** Tokens whose signature was found right and need not be checked again. */
const rememberedTokens = 10_000;

/** Options of a token signer. */
export interface TokenSignerOptions {
	/** Name of the world whose tokens these are. */
	readonly world: string;
	/**
	 * Whether equal claims give equal tokens, byte for byte. The key is a new one even then: a seed
	 * that somebody else knows must not give them the key.
	 */
	readonly seeded: boolean;
	/** Says in each `kid` that the key is not a real one (default `stagedoor-simulator`). */
	readonly systemMark?: string;
	/** The key pair to use (default: a new one, made when first needed). */
	readonly key?: PrivateJwk;
}

/** What a signer signs with: a key that is made when first needed, and how it is used. */
export interface SigningMaterial {
	/** Name of the world for which the key was made; it stands in the `kid`. */
	readonly owner: string;
	/** What each `kid` begins with. */
	readonly name: string;
	readonly isDeterministic: boolean;
	readonly open: () => Promise<SigningKey>;
}

/** The token signer of a world, whose key can be kept and given to another signer. */
export interface WorldTokenSigner extends TokenSigner {
	/** What it signs with. */
	material(): SigningMaterial;
	/** Signs with this from now on; tokens signed with anything else are no longer good. */
	use(material: SigningMaterial): void;
}

/** What is signed with, of a key pair (default: a new one, made when first needed). */
export function signingMaterial({
	world: owner,
	seeded: isDeterministic,
	systemMark = "stagedoor-simulator",
	key: jwk,
}: TokenSignerOptions): SigningMaterial {
	const name = `${systemMark}-${owner}`;
	const open = once(() => openSigningKey({ name, isDeterministic, jwk }));
	return { owner, name, isDeterministic, open };
}

/** A token of which only the claims, the time and its use are still to be judged. */
interface SignedToken {
	readonly type: string;
	readonly claims: Claims;
}

/**
 * Makes the signer of a world. Its `kid` is `<mark>-<world>-<first 8 characters of the RFC 7638
 * thumbprint>`.
 *
 * `verify` accepts JWS compact tokens of at most 8192 characters whose header consists of
 * `alg: ES256`, this `kid` and the expected `typ`, that are signed with the key of this signer and
 * whose claims fit; it answers anything else with the first defect found, in the order `malformed`,
 * `algorithm`, `header`, `key`, `type`, `signature`, then `issuer`, `audience`, `malformed` (a date
 * that is missing or not a number), `not-yet-valid`, `expired`. Claims come with a defect only once
 * the signature is known to be right. It throws for no input.
 *
 * A token whose signature was checked once (or made here) costs no public-key operation when it is
 * shown again; its type, claims and times are judged every time.
 *
 * @see RFC 7515, RFC 7519, RFC 8725
 */
export function createTokenSigner(
	options: TokenSignerOptions,
): WorldTokenSigner {
	let material = signingMaterial(options);
	let remembered = new LruCache<SignedToken>(rememberedTokens);

	async function signedToken(
		token: string,
		type: string,
	): Promise<SignedToken | VerifiedToken> {
		const cache = remembered;
		const known = cache.get(token);
		if (known !== undefined) return known;
		const parsed = parseCompactToken(token);
		if (parsed === undefined) return { ok: false, defect: "malformed" };
		const key = await material.open();
		const defect = formDefect(parsed, { kid: key.kid, type });
		if (defect !== undefined) return { ok: false, defect };
		if (!(await key.verify(token))) return { ok: false, defect: "signature" };
		const signed = { type, claims: parsed.claims };
		cache.set(token, signed);
		return signed;
	}

	return {
		async sign(type, claims) {
			const cache = remembered;
			const key = await material.open();
			const json = JSON.stringify(claims);
			const payload = new TextEncoder().encode(json);
			const token = await key.sign({ typ: type }, payload);
			// Read back from what was signed: later changes to the object given must not get in here.
			if (token.length <= maxTokenLength)
				cache.set(token, { type, claims: JSON.parse(json) });
			return token;
		},

		async signBadly(type, claims, defect) {
			const { name, open } = material;
			return signBadly(await open(), { type, claims, name }, defect);
		},

		async verify(token, expected) {
			const signed = await signedToken(token, expected.type);
			return "ok" in signed ? signed : judge(signed, expected);
		},

		jwks: async () => ({ keys: [(await material.open()).publicJwk] }),

		material: () => material,

		use(other) {
			if (other === material) return;
			material = other;
			remembered = new LruCache(rememberedTokens);
		},
	};
}

function judge(
	{ type, claims }: SignedToken,
	expected: TokenExpectation,
): VerifiedToken {
	if (type !== expected.type) return { ok: false, defect: "type" };
	const defect = claimsDefect(claims, expected);
	if (defect !== undefined) return { ok: false, defect, claims };
	return { ok: true, claims };
}

/** Makes the value when it is first asked for, and again if that failed. */
function once(make: () => Promise<SigningKey>): () => Promise<SigningKey> {
	let made: Promise<SigningKey> | undefined;
	return () => {
		made ??= make().catch((error: unknown) => {
			made = undefined;
			throw error;
		});
		return made;
	};
}
