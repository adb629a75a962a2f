import type {
	Claims,
	TokenExpectation,
	TokenSigner,
	VerifiedToken,
} from "../core/ports/token-signer.ts";
import { addSeconds, type Instant } from "../core/values.ts";
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
	/** The moment by which earlier keys end (default: the beginning of time, so that none does). */
	readonly now?: () => Instant;
}

/** A key that another one has taken the place of, and that is still good for a while. */
export interface EarlierKey {
	readonly open: () => Promise<SigningKey>;
	/** It is good while the clock shows less. */
	readonly until: Instant;
}

/** What a signer signs with: a key that is made when first needed, and how it is used. */
export interface SigningMaterial {
	/** Name of the world for which the key was made; it stands in the `kid`. */
	readonly owner: string;
	/** What each `kid` begins with. */
	readonly name: string;
	readonly isDeterministic: boolean;
	readonly open: () => Promise<SigningKey>;
	/** Latest first (default: none). */
	readonly earlier?: readonly EarlierKey[];
}

/** The token signer of a world, whose key can be kept and given to another signer. */
export interface WorldTokenSigner extends TokenSigner {
	/** What it signs with. */
	material(): SigningMaterial;
	/** Signs with this from now on; tokens signed with anything else are no longer good. */
	use(material: SigningMaterial): void;
	/** Signs with a new key from now on; the one before stays published and good for a while. */
	rotate(overlapSeconds: number): void;
}

/** Most earlier keys that are kept. */
const maxEarlierKeys = 10;

/** What is signed with, of a key pair (default: a new one, made when first needed). */
export function signingMaterial({
	world: owner,
	seeded: isDeterministic,
	systemMark = "stagedoor-simulator",
	key: jwk,
	earlier = [],
}: Omit<TokenSignerOptions, "now"> & {
	readonly earlier?: readonly {
		readonly key: PrivateJwk;
		readonly until: Instant;
	}[];
}): SigningMaterial {
	const name = `${systemMark}-${owner}`;
	const opener = (key: PrivateJwk | undefined) =>
		once(() => openSigningKey({ name, isDeterministic, jwk: key }));
	return {
		owner,
		name,
		isDeterministic,
		open: opener(jwk),
		earlier: earlier.map(({ key, until }) => ({ open: opener(key), until })),
	};
}

/** A token of which only the claims, the time and its use are still to be judged. */
interface SignedToken {
	readonly type: string;
	readonly claims: Claims;
	/** When the key ends that signed it (default: never). */
	readonly until?: Instant;
}

/**
 * Makes the signer of a world. Its `kid` is `<mark>-<world>-<first 8 characters of the RFC 7638
 * thumbprint>`.
 *
 * `verify` accepts JWS compact tokens of at most 8192 characters whose header consists of
 * `alg: ES256`, a `kid` of this signer and the expected `typ`, that are signed with that key, the present
 * one or an earlier one that has not ended, and whose claims fit; it answers anything else with the first defect found, in the order `malformed`,
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
	const { now = () => 0 } = options;
	let material = signingMaterial(options);
	let remembered = new LruCache<SignedToken>(rememberedTokens);

	const earlierKeys = () =>
		(material.earlier ?? []).filter(({ until }) => now() < until);

	/** The key that a token names, or the present one when it names none of ours. */
	async function keyOf(
		kid: unknown,
	): Promise<{ readonly key: SigningKey; readonly until?: Instant }> {
		const present = await material.open();
		if (kid === present.kid) return { key: present };
		for (const { open, until } of earlierKeys()) {
			const key = await open();
			if (kid === key.kid) return { key, until };
		}
		return { key: present };
	}

	function use(other: SigningMaterial): void {
		if (other === material) return;
		material = other;
		remembered = new LruCache(rememberedTokens);
	}

	async function signedToken(
		token: string,
		type: string,
	): Promise<SignedToken | VerifiedToken> {
		const cache = remembered;
		const known = cache.get(token);
		if (known !== undefined) return known;
		const parsed = parseCompactToken(token);
		if (parsed === undefined) return { ok: false, defect: "malformed" };
		const { key, until } = await keyOf(parsed.header.kid);
		const defect = formDefect(parsed, { kid: key.kid, type });
		if (defect !== undefined) return { ok: false, defect };
		if (!(await key.verify(token))) return { ok: false, defect: "signature" };
		const { claims } = parsed;
		const signed =
			until === undefined ? { type, claims } : { type, claims, until };
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
			if ("ok" in signed) return signed;
			const { until } = signed;
			return until === undefined || now() < until
				? judge(signed, expected)
				: { ok: false, defect: "key" };
		},

		async jwks() {
			const published = [material, ...earlierKeys()];
			const keys = await Promise.all(published.map(({ open }) => open()));
			return { keys: keys.map(({ publicJwk }) => publicJwk) };
		},

		material: () => material,

		use,

		rotate(overlapSeconds) {
			const { owner, name, isDeterministic, open } = material;
			const until = addSeconds(now(), overlapSeconds);
			const earlier = [{ open, until }, ...earlierKeys()];
			use({
				owner,
				name,
				isDeterministic,
				open: once(() => openSigningKey({ name, isDeterministic })),
				earlier: earlier.slice(0, maxEarlierKeys),
			});
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
