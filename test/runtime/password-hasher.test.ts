import { pbkdf2Sync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPasswordHasher } from "../../src/runtime/password-hasher.ts";
import { createSeededRandom } from "../../src/runtime/seeded-random.ts";

function hasher() {
	return createPasswordHasher(createSeededRandom("salt"));
}

function base64(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString("base64").replaceAll("=", "");
}

/** Verified exactly as sent: ASVS 5.0 6.2.8. */
describe("password hasher", () => {
	it.each([1, 100, 101, 2000])(
		"writes what any PBKDF2-SHA-256 makes of %i iterations",
		async (iterations) => {
			const hash = await hasher().hash("Grüße 🔑", iterations);
			const [, scheme, cost, salt = "", key] = hash.split("$");
			expect([scheme, cost]).toEqual(["pbkdf2-sha256", `i=${iterations}`]);
			const bytes = Buffer.from(salt, "base64");
			expect(bytes).toHaveLength(16);
			const expected = pbkdf2Sync("Grüße 🔑", bytes, iterations, 32, "sha256");
			expect(key).toBe(base64(expected));
		},
	);

	it("salts: equal passwords have different hashes", async () => {
		const { hash } = hasher();
		expect(await hash("same", 1)).not.toBe(await hash("same", 1));
	});

	const original = "Pass wörd\u00e9";
	it.each([
		["the same", original, true],
		["a space behind", `${original} `, false],
		["a space before", ` ${original}`, false],
		["other case", original.toUpperCase(), false],
		["another normal form", original.normalize("NFD"), false],
		["a NUL inside", original.replace(" ", "\0"), false],
		// HMAC pads its key with zeros (RFC 2104 section 2); every PBKDF2 behaves so.
		["a NUL behind", `${original}\0`, true],
		["one character less", original.slice(0, -1), false],
		["nothing", "", false],
	])("compares exactly: %s", async (_, password, expected) => {
		for (const iterations of [10, 200]) {
			const { hash, verify } = hasher();
			const known = await hash(original, iterations);
			expect(await verify(password, known)).toBe(expected);
		}
	});

	it("does not cut long passwords, at 72 bytes or anywhere", async () => {
		const { hash, verify } = hasher();
		const long = "a".repeat(1000);
		const known = await hash(`${long}1`, 1);
		expect(await verify(`${long}1`, known)).toBe(true);
		expect(await verify(`${long}2`, known)).toBe(false);
	});

	it("verifies the empty password", async () => {
		for (const iterations of [1, 200]) {
			const { hash, verify } = hasher();
			expect(await verify("", await hash("", iterations))).toBe(true);
		}
	});

	it("verifies a hash of another cost than its own", async () => {
		const salt = Buffer.from("a salt of a different length");
		const key = pbkdf2Sync("secret", salt, 150, 32, "sha256");
		const hash = `$pbkdf2-sha256$i=150$${base64(salt)}$${base64(key)}`;
		expect(await hasher().verify("secret", hash)).toBe(true);
	});

	const salt = "AAAAAAAAAAAAAAAAAAAAAA";
	const key = "A".repeat(43);
	it.each([
		"",
		"secret",
		"$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy",
		`$pbkdf2-sha512$i=1$${salt}$${key}`,
		`$pbkdf2-sha256$i=0$${salt}$${key}`,
		`$pbkdf2-sha256$i=-1$${salt}$${key}`,
		`$pbkdf2-sha256$i=1e9$${salt}$${key}`,
		`$pbkdf2-sha256$i=99999999$${salt}$${key}`,
		`$pbkdf2-sha256$i=1$$${key}`,
		`$pbkdf2-sha256$i=1$A$${key}`,
		`$pbkdf2-sha256$i=1$${salt}$`,
		`$pbkdf2-sha256$i=1$${salt}$${key}A`,
		`$pbkdf2-sha256$i=1$${salt}$${key}=`,
		`$pbkdf2-sha256$i=1$${salt}$${key}\n`,
		`$pbkdf2-sha256$i=1$${"A".repeat(129)}$${key}`,
	])(
		"takes nothing for a match with a hash of unknown form: %j",
		async (hash) => {
			expect(await hasher().verify("secret", hash)).toBe(false);
		},
	);

	it("answers any hash without an error", async () => {
		const part = fc.constantFrom("$", "pbkdf2-sha256", "i=2", salt, key, "=");
		const hashes = fc.oneof(
			fc.string(),
			fc.array(part).map((parts) => parts.join("$")),
		);
		await fc.assert(
			fc.asyncProperty(hashes, async (hash) => {
				expect(await hasher().verify("secret", hash)).toBe(false);
			}),
		);
	});

	it("verifies nothing, whatever the cost", async () => {
		expect(await hasher().verifyNothing("secret", 1)).toBe(false);
		expect(await hasher().verifyNothing("", 200)).toBe(false);
	});

	it("refuses a cost that is none", async () => {
		for (const iterations of [0, -1, 1.5, Number.NaN, 1e9]) {
			await expect(hasher().hash("secret", iterations)).rejects.toThrow(
				"Failed to hash a password",
			);
		}
	});
});
