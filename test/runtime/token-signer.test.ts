import { createHmac, createPublicKey } from "node:crypto";
import fc from "fast-check";
import {
	base64url,
	calculateJwkThumbprint,
	createLocalJWKSet,
	decodeJwt,
	jwtVerify,
} from "jose";
import { describe, expect, it } from "vitest";
import type { TokenDefect } from "../../src/core/errors.ts";
import type {
	Claims,
	SigningDefect,
} from "../../src/core/ports/token-signer.ts";
import { createTokenSigner } from "../../src/runtime/token-signer.ts";

const now = Date.parse("2030-01-01T00:00:00Z");
const second = now / 1000;
const expected = {
	type: "at+jwt",
	issuer: "https://simulator.test/banking",
	audience: "banking",
	now,
};
const claims = {
	iss: expected.issuer,
	aud: expected.audience,
	sub: "anna",
	iat: second,
	exp: second + 300,
};

/** One signer for the cases that only read from it: a key pair takes its time. */
const signer = createTokenSigner({ world: "default", seeded: false });

function encode(value: unknown): string {
	return base64url.encode(JSON.stringify(value));
}

/** A right token, taken apart, so that one thing in it can be made wrong. */
async function partsOfToken() {
	const token = await signer.sign("at+jwt", claims);
	const [header = "", payload = "", signature = ""] = token.split(".");
	const { kid } = JSON.parse(
		new TextDecoder().decode(base64url.decode(header)),
	);
	const head = { alg: "ES256", kid, typ: "at+jwt" };
	return { token, header, payload, signature, head };
}

/** The same token as seen by a signer that has the key but remembers nothing. */
async function verifiedAfresh(token: string) {
	const key = (await signer.material().open()).privateJwk;
	const fresh = createTokenSigner({ world: "default", seeded: false, key });
	const answer = await fresh.verify(token, expected);
	// A second look, with whatever is remembered now, must come to the same.
	expect(await fresh.verify(token, expected)).toEqual(answer);
	return answer;
}

describe("token signer", () => {
	it("accepts its own token, remembered or not", async () => {
		const token = await signer.sign("at+jwt", claims);
		const answer = { ok: true, claims };
		expect(await signer.verify(token, expected)).toEqual(answer);
		expect(await verifiedAfresh(token)).toEqual(answer);
	});

	it("writes the header RFC 9068 asks for and nothing else", async () => {
		const { header } = await partsOfToken();
		const text = new TextDecoder().decode(base64url.decode(header));
		const { keys } = await signer.jwks();
		expect(JSON.parse(text)).toEqual({
			alg: "ES256",
			kid: keys[0]?.kid,
			typ: "at+jwt",
		});
	});

	it("publishes a key by which anybody can verify, and no private part", async () => {
		const { keys } = await signer.jwks();
		const { kid, x, y, ...rest } = keys[0] ?? {};
		expect(rest).toEqual({
			kty: "EC",
			crv: "P-256",
			alg: "ES256",
			use: "sig",
		});
		const thumbprint = await calculateJwkThumbprint({
			kty: "EC",
			crv: "P-256",
			x: x ?? "",
			y: y ?? "",
		});
		expect(kid).toBe(`stagedoor-simulator-default-${thumbprint.slice(0, 8)}`);
		const token = await signer.sign("at+jwt", claims);
		const { payload } = await jwtVerify(
			token,
			createLocalJWKSet({ keys: keys.map((key) => ({ kty: "EC", ...key })) }),
			{ currentDate: new Date(now), issuer: claims.iss, audience: claims.aud },
		);
		expect(payload).toEqual(claims);
	});

	it("makes one key, even when many ask at once", async () => {
		const other = createTokenSigner({ world: "w2", seeded: false });
		const [first, second, token] = await Promise.all([
			other.jwks(),
			other.jwks(),
			other.sign("at+jwt", claims),
		]);
		expect(first).toEqual(second);
		expect(await other.verify(token, expected)).toMatchObject({ ok: true });
	});

	it("shares no key with another signer, seeded or not", async () => {
		const kids = await Promise.all(
			[true, true, false, false].map(async (seeded) => {
				const { keys } = await createTokenSigner({ world: "w", seeded }).jwks();
				return keys[0]?.kid;
			}),
		);
		expect(new Set(kids).size).toBe(4);
	});

	it("goes on with a key that was kept", async () => {
		const token = await signer.sign("at+jwt", claims);
		const key = (await signer.material().open()).privateJwk;
		const other = createTokenSigner({ world: "default", seeded: true, key });
		expect(await other.jwks()).toEqual(await signer.jwks());
		expect(await other.verify(token, expected)).toMatchObject({ ok: true });
		const back = await other.sign("at+jwt", { ...claims, sub: "bert" });
		expect(await signer.verify(back, expected)).toMatchObject({ ok: true });
	});

	it("refuses a key that is none, or whose parts do not belong together", async () => {
		const key = (await signer.material().open()).privateJwk;
		const other = await createTokenSigner({
			world: "w",
			seeded: false,
		})
			.material()
			.open();
		for (const broken of [
			{ ...key, d: other.privateJwk.d },
			{ ...key, d: "AA" },
			{ ...key, d: "" },
			{ ...key, crv: "P-384" as "P-256" },
		]) {
			for (const seeded of [true, false]) {
				const signer = createTokenSigner({ world: "w", seeded, key: broken });
				await expect(signer.jwks()).rejects.toThrow();
			}
		}
	});

	it("names the mark it is given in its kid", async () => {
		const { keys } = await createTokenSigner({
			world: "w",
			seeded: false,
			systemMark: "other-simulator",
		}).jwks();
		expect(keys[0]?.kid).toMatch(/^other-simulator-w-[\w-]{8}$/);
	});

	it("signs equal claims with equal bytes when seeded, and else does not", async () => {
		const seeded = createTokenSigner({ world: "w", seeded: true });
		const token = await seeded.sign("at+jwt", claims);
		expect(await seeded.sign("at+jwt", claims)).toBe(token);
		expect(await seeded.sign("rt+jwt", claims)).not.toBe(token);
		expect(await signer.sign("at+jwt", claims)).not.toBe(
			await signer.sign("at+jwt", claims),
		);
	});

	it("is not changed by later changes to the claims it was given", async () => {
		const given: { [claim: string]: string | number } = { ...claims };
		const token = await signer.sign("at+jwt", given);
		given.sub = "somebody else";
		const answer = await signer.verify(token, expected);
		expect(answer.claims?.sub).toBe("anna");
	});

	it("leaves out claims that are undefined", async () => {
		const token = await signer.sign("at+jwt", { ...claims, nonce: undefined });
		expect(await signer.verify(token, expected)).toEqual({ ok: true, claims });
	});
});

/** Claims are judged against the given time and expectation only (RFC 7519 section 4.1). */
describe("claims of a token", () => {
	const cases: readonly [string, Claims, TokenDefect | undefined][] = [
		["expires in a second", { exp: second + 1 }, undefined],
		["expires now", { exp: second }, "expired"],
		["expired a second ago", { exp: second - 1 }, "expired"],
		["expires in a millisecond", { exp: second + 0.001 }, undefined],
		["never expires", { exp: undefined }, "malformed"],
		["expires at a text", { exp: String(second + 300) }, "malformed"],
		["valid since a second", { nbf: second - 1 }, undefined],
		["valid from now on", { nbf: second }, undefined],
		["valid in a second", { nbf: second + 1 }, "not-yet-valid"],
		["valid from a text on", { nbf: "0" }, "malformed"],
		["valid from null on", { nbf: null }, "malformed"],
		["issued a year ago", { iat: second - 31_536_000 }, undefined],
		["issued never", { iat: undefined }, undefined],
		["issued in a second", { iat: second + 1 }, "not-yet-valid"],
		["issued at a text", { iat: "now" }, "malformed"],
		["of another issuer", { iss: "https://real.example" }, "issuer"],
		["of an issuer one slash away", { iss: `${claims.iss}/` }, "issuer"],
		["of no issuer", { iss: undefined }, "issuer"],
		["of a list of issuers", { iss: [claims.iss] }, "issuer"],
		["for us among others", { aud: ["mobility", "banking"] }, undefined],
		["for others", { aud: ["mobility"] }, "audience"],
		["for somebody else", { aud: "mobility" }, "audience"],
		["for nobody", { aud: undefined }, "audience"],
		["for an empty list", { aud: [] }, "audience"],
		["for an object", { aud: { banking: true } }, "audience"],
		["for a longer name", { aud: "banking2" }, "audience"],
		["expired and of another issuer", { exp: 0, iss: "x" }, "issuer"],
	];

	it.each(cases)("%s", async (_, changed, defect) => {
		const token = await signer.sign("at+jwt", { ...claims, ...changed });
		const answer = await signer.verify(token, expected);
		if (defect === undefined) expect(answer.ok).toBe(true);
		else expect(answer).toMatchObject({ ok: false, defect, claims: {} });
		expect(await verifiedAfresh(token)).toEqual(answer);
	});

	it("are judged each time, also of a token that was accepted before", async () => {
		const token = await signer.sign("at+jwt", claims);
		const at = (now: number) => signer.verify(token, { ...expected, now });
		expect(await at(now)).toMatchObject({ ok: true });
		expect(await at(now + 300_000)).toMatchObject({ defect: "expired" });
		expect(await at(now - 1)).toMatchObject({ defect: "not-yet-valid" });
		expect(await at(now)).toMatchObject({ ok: true });
		const asRefresh = { ...expected, type: "rt+jwt" };
		expect(await signer.verify(token, asRefresh)).toEqual({
			ok: false,
			defect: "type",
		});
		const elsewhere = { ...expected, audience: "mobility" };
		expect(await signer.verify(token, elsewhere)).toMatchObject({
			defect: "audience",
		});
	});
});

/** What a token must not get away with (RFC 8725, ASVS 9.1, S9). */
/** What is found first in a token that was signed badly on purpose. */
const signedBadly: { readonly [Defect in SigningDefect]: TokenDefect } = {
	"other-key": "signature",
	"unknown-key": "key",
	signature: "signature",
	unsigned: "algorithm",
	"public-key-as-secret": "algorithm",
	"key-enclosed": "header",
	"key-elsewhere": "header",
};

describe("a token signed badly on purpose", () => {
	// The keys of the table are the defects; Object.entries forgets it.
	const all = Object.entries(signedBadly) as [SigningDefect, TokenDefect][];

	it.each(all)("%s is refused for its %s", async (bad, defect) => {
		const token = await signer.signBadly("at+jwt", claims, bad);
		expect(await verifiedAfresh(token)).toEqual({ ok: false, defect });
		expect(await signer.verify(token, expected)).toEqual({ ok: false, defect });
	});

	it.each(all)("%s claims all that was to be claimed", async (bad) => {
		const token = await signer.signBadly("at+jwt", claims, bad);
		expect(decodeJwt(token)).toEqual(claims);
	});
});

describe("forged and broken tokens", () => {
	type Parts = Awaited<ReturnType<typeof partsOfToken>>;
	const withHead = (change: object) => (parts: Parts) =>
		`${encode({ ...parts.head, ...change })}.${parts.payload}.${parts.signature}`;
	const cases: readonly [
		string,
		TokenDefect,
		(parts: Parts) => string | Promise<string>,
	][] = [
		[
			"alg none without a signature",
			"algorithm",
			({ head, payload }) => `${encode({ ...head, alg: "none" })}.${payload}.`,
		],
		["alg none with a signature", "algorithm", withHead({ alg: "none" })],
		["alg nOnE", "algorithm", withHead({ alg: "nOnE" })],
		["no alg", "algorithm", withHead({ alg: undefined })],
		["a list of algs", "algorithm", withHead({ alg: ["ES256"] })],
		["ES384", "algorithm", withHead({ alg: "ES384" })],
		[
			"HS256 with the public key as the secret",
			"algorithm",
			async ({ head, payload }) => {
				const [jwk = {}] = (await signer.jwks()).keys;
				const secret = createPublicKey({
					key: { ...jwk },
					format: "jwk",
				}).export({ format: "pem", type: "spki" });
				const content = `${encode({ ...head, alg: "HS256" })}.${payload}`;
				const mac = createHmac("sha256", secret).update(content);
				return `${content}.${mac.digest("base64url")}`;
			},
		],
		["another kid", "key", withHead({ kid: "stagedoor-simulator-default-0" })],
		["no kid", "key", withHead({ kid: undefined })],
		["a kid that is an object", "key", withHead({ kid: { a: 1 } })],
		[
			"signed by another world",
			"key",
			() =>
				createTokenSigner({ world: "other", seeded: false }).sign(
					"at+jwt",
					claims,
				),
		],
		[
			"signed by another key under our kid",
			"signature",
			async ({ header }) => {
				const other = createTokenSigner({ world: "default", seeded: false });
				const [, payload, signature] = (
					await other.sign("at+jwt", claims)
				).split(".");
				return `${header}.${payload}.${signature}`;
			},
		],
		["crit", "header", withHead({ crit: ["exp"], exp: 1 })],
		["jku", "header", withHead({ jku: "https://evil.example/jwks" })],
		["jwk", "header", withHead({ jwk: { kty: "EC" } })],
		["x5u", "header", withHead({ x5u: "https://evil.example/cert" })],
		["x5c", "header", withHead({ x5c: ["AA=="] })],
		["b64", "header", withHead({ b64: false })],
		["zip", "header", withHead({ zip: "DEF" })],
		["cty", "header", withHead({ cty: "JWT" })],
		[
			"__proto__ in the header",
			"header",
			({ head, payload, signature }) => {
				const text = JSON.stringify(head).replace("{", '{"__proto__":{"a":1},');
				return `${base64url.encode(text)}.${payload}.${signature}`;
			},
		],
		["another typ, unsigned", "type", withHead({ typ: "JWT" })],
		["no typ", "type", withHead({ typ: undefined })],
		["the typ in capitals", "type", withHead({ typ: "AT+JWT" })],
		["another typ, signed", "type", () => signer.sign("JWT", claims)],
		[
			"another payload",
			"signature",
			({ header, signature }) =>
				`${header}.${encode({ ...claims, sub: "bert" })}.${signature}`,
		],
		[
			"a header in another order",
			"signature",
			({ head, payload, signature }) => {
				const { alg, kid, typ } = head;
				return `${encode({ typ, kid, alg })}.${payload}.${signature}`;
			},
		],
		[
			"a signature of zeros",
			"signature",
			({ header, payload }) =>
				`${header}.${payload}.${base64url.encode(new Uint8Array(64))}`,
		],
		[
			"a signature one byte short",
			"signature",
			({ header, payload, signature }) => {
				const bytes = base64url.decode(signature).slice(1);
				return `${header}.${payload}.${base64url.encode(bytes)}`;
			},
		],
		[
			"no signature",
			"signature",
			({ header, payload }) => `${header}.${payload}.`,
		],
		[
			"the same signature, written with other spare bits",
			"malformed",
			({ token }) => {
				const alphabet =
					"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
				const last = alphabet.indexOf(token.at(-1) ?? "");
				return `${token.slice(0, -1)}${alphabet[last ^ 1]}`;
			},
		],
		["padding", "malformed", ({ token }) => `${token}==`],
		["a space behind", "malformed", ({ token }) => `${token} `],
		["a line end behind", "malformed", ({ token }) => `${token}\n`],
		["a fourth part", "malformed", ({ token }) => `${token}.e30`],
		["five parts (JWE)", "malformed", ({ token }) => `${token}.a.b`],
		["two parts", "malformed", ({ header, payload }) => `${header}.${payload}`],
		["nothing", "malformed", () => ""],
		["two dots", "malformed", () => ".."],
		["a JSON serialization", "malformed", () => '{"payload":"e30"}'],
		[
			"a payload that is a list",
			"malformed",
			({ header, signature }) => `${header}.${encode([])}.${signature}`,
		],
		[
			"a payload that is null",
			"malformed",
			({ header, signature }) => `${header}.${encode(null)}.${signature}`,
		],
		[
			"a header that is not UTF-8",
			"malformed",
			({ payload, signature }) =>
				`${base64url.encode(new Uint8Array([123, 34, 255, 34, 58, 49, 125]))}.${payload}.${signature}`,
		],
		[
			"more than 8 kB of it",
			"malformed",
			({ token }) => token.padEnd(8193, "A"),
		],
		["8 MB of dots", "malformed", () => ".".repeat(8_000_000)],
		[
			"a payload nested thousands deep",
			"signature",
			({ header, signature }) =>
				`${header}.${base64url.encode(`{"a":${"[".repeat(2500)}${"]".repeat(2500)}}`)}.${signature}`,
		],
	];

	it.each(cases)("%s: %s", async (_, defect, forge) => {
		const token = await forge(await partsOfToken());
		expect(await signer.verify(token, expected)).toEqual({ ok: false, defect });
		expect(await verifiedAfresh(token)).toEqual({ ok: false, defect });
	});

	it("are remembered by no one: a token too long to accept is refused at once", async () => {
		const token = await signer.sign("at+jwt", {
			...claims,
			note: "x".repeat(8000),
		});
		expect(await signer.verify(token, expected)).toEqual({
			ok: false,
			defect: "malformed",
		});
	});

	it("are refused without an error, whatever they look like", async () => {
		const parts = await partsOfToken();
		const json = fc.json().map((text) => base64url.encode(text));
		const part = fc.oneof(
			fc.string(),
			json,
			fc.constantFrom(parts.header, parts.payload, parts.signature, "", "e30"),
		);
		const token = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.array(part, { maxLength: 5 }).map((list) => list.join(".")),
		);
		await fc.assert(
			fc.asyncProperty(token, async (token) => {
				fc.pre(token !== parts.token);
				expect(await signer.verify(token, expected)).toMatchObject({
					ok: false,
				});
			}),
			{ numRuns: 200 },
		);
	});

	it("are found out by every single changed character", async () => {
		const { token } = await partsOfToken();
		const at = fc.nat({ max: token.length - 1 });
		const character = fc.constantFrom(..."AZaz09-_.=+/ ");
		await fc.assert(
			fc.asyncProperty(at, character, async (at, character) => {
				fc.pre(token[at] !== character);
				const changed = `${token.slice(0, at)}${character}${token.slice(at + 1)}`;
				expect(await signer.verify(changed, expected)).toMatchObject({
					ok: false,
				});
			}),
			{ numRuns: 300 },
		);
	});
});
