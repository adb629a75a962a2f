// What a passkey may be used for, and when its counter tells of a copy (W3C WebAuthn Level 3, sections
// 6.1.1 and 7.2).
import { describe, expect, it } from "vitest";
import {
	descriptorsOf,
	methodsOf,
	newPasskey,
	passkeyOf,
	passkeysOf,
	usePasskey,
	withoutPasskeyUse,
} from "../../src/core/passkeys.ts";
import type { PasskeyAuthenticator } from "../../src/core/records.ts";
import {
	isComplete,
	secondFactorAtSignIn,
	withSecondFactor,
} from "../../src/core/second-factor.ts";
import { aSession } from "../support/a-session.ts";
import { anAccount } from "../support/an-account.ts";
import { testPolicy } from "../support/flow-context.ts";

function aPasskey(
	special: Partial<PasskeyAuthenticator> = {},
): PasskeyAuthenticator {
	return {
		kind: "passkey",
		id: "p-1",
		credentialId: "c-1",
		publicKey: "key",
		signCount: 0,
		userHandle: "ada",
		issuedAt: 0,
		boundAt: 0,
		uses: ["sign-in"],
		...special,
	};
}

const facts = { signCount: 0, userVerified: true, backedUp: false };
const named = { isDiscovered: false } as const;

describe("a counter", () => {
	it.each([
		{ held: 0, told: 0, code: "ok" },
		{ held: 0, told: 1, code: "ok" },
		{ held: 4, told: 5, code: "ok" },
		{ held: 4, told: 400, code: "ok" },
		{ held: 4, told: 4, code: "counter" },
		{ held: 4, told: 3, code: "counter" },
		{ held: 4, told: 0, code: "counter" },
	])("of $told after $held is $code", ({ held, told, code }) => {
		const passkey = aPasskey({ signCount: held });
		const signed = { ...facts, signCount: told };
		const outcome = usePasskey(passkey, signed, undefined, named, 9);
		if (code === "ok")
			expect(outcome).toEqual({
				ok: true,
				value: {
					...passkey,
					signCount: told,
					backedUp: false,
					lastUsedAt: 9,
				},
			});
		else expect(outcome).toMatchObject({ data: { reason: code } });
	});
});

describe("a user handle", () => {
	it.each([
		{ isDiscovered: false, handle: undefined, code: "ok" },
		{ isDiscovered: false, handle: "ada", code: "ok" },
		{ isDiscovered: false, handle: "bob", code: "user-handle" },
		{ isDiscovered: true, handle: undefined, code: "user-handle" },
		{ isDiscovered: true, handle: "ada", code: "ok" },
		{ isDiscovered: true, handle: "bob", code: "user-handle" },
	])("$handle, discovered $isDiscovered: $code", (row) => {
		const { isDiscovered, handle, code } = row;
		const outcome = usePasskey(aPasskey(), facts, handle, { isDiscovered }, 0);
		if (code === "ok") expect(outcome.ok).toBe(true);
		else expect(outcome).toMatchObject({ data: { reason: code } });
	});
});

describe("a use", () => {
	it("that a passkey was not bound for is refused", () => {
		const fit = { ...named, use: "second-factor" } as const;
		expect(usePasskey(aPasskey(), facts, undefined, fit, 0)).toMatchObject({
			data: { reason: "not-asked-for" },
		});
	});

	it("is proved with the person known, or only there", () => {
		expect(methodsOf({ userVerified: true })).toEqual(["pop", "user", "mfa"]);
		expect(methodsOf({ userVerified: false })).toEqual(["pop", "user"]);
	});
});

describe("the passkeys of an account", () => {
	const both = aPasskey({
		id: "p-2",
		credentialId: "c-2",
		uses: ["sign-in", "second-factor"],
		transports: ["usb"],
	});
	const totp = { kind: "totp", id: "t-1", secret: "", issuedAt: 0 } as const;
	const account = anAccount({ authenticators: [totp, aPasskey(), both] });

	it("are found by use and by credential", () => {
		expect(passkeysOf(account).map(({ id }) => id)).toEqual(["p-1", "p-2"]);
		expect(passkeysOf(account, "second-factor")).toEqual([both]);
		expect(passkeyOf(account, "c-2")).toBe(both);
		expect(passkeyOf(account, "c-3")).toBeUndefined();
	});

	it("are named to a browser", () => {
		expect(descriptorsOf(passkeysOf(account))).toEqual([
			{ credentialId: "c-1" },
			{ credentialId: "c-2", transports: ["usb"] },
		]);
	});

	it("lose a use, and go when they have none left", () => {
		expect(withoutPasskeyUse(account, "sign-in", 7)).toEqual({
			...account,
			updatedAt: 7,
			authenticators: [totp, { ...both, uses: ["second-factor"] }],
		});
	});

	it("make a sign-in wait only as second factors", () => {
		const { totp: policy } = testPolicy;
		const first = anAccount({ authenticators: [aPasskey()] });
		const second = anAccount({ authenticators: [both] });
		expect(secondFactorAtSignIn(first, policy)).toBe("not-needed");
		expect(secondFactorAtSignIn(second, policy)).toBe("pending");
	});

	it("say how they completed a session", () => {
		const done = withSecondFactor(aSession(), 5, ["pop", "user", "mfa"]);
		expect(isComplete(done)).toBe(true);
		expect(done.methods).toEqual(["pwd", "pop", "user", "mfa"]);
		expect(withSecondFactor(aSession(), 5).methods).toEqual([
			"pwd",
			"otp",
			"mfa",
		]);
	});
});

it("a new passkey is bound at once", () => {
	const draft = { id: "p-9", uses: ["sign-in"], issuedAt: 3 } as const;
	const made = { ...facts, credentialId: "c", publicKey: "k", algorithm: -7 };
	expect(newPasskey(draft, made, 5)).toEqual({
		kind: "passkey",
		id: "p-9",
		credentialId: "c",
		publicKey: "k",
		algorithm: -7,
		signCount: 0,
		backedUp: false,
		issuedAt: 3,
		boundAt: 5,
		uses: ["sign-in"],
	});
});
