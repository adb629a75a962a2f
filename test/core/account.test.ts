// An account is a value: each change makes a new one and leaves the old one as it was.
import { describe, expect, it } from "vitest";
import {
	accountStanding,
	changed,
	identifierOf,
	isVerified,
	nameOf,
	newAccount,
	withIdentifier,
	withoutIdentifier,
	withVerified,
} from "../../src/core/account.ts";
import type { Identifier } from "../../src/core/records.ts";
import {
	anAccount,
	anEmail,
	aPhone,
	demoRealm,
} from "../support/an-account.ts";

const google: Identifier = { type: "external", value: "google:1" };
const apple: Identifier = { type: "external", value: "apple:1" };

describe("a new account", () => {
	const { id } = anAccount();
	const account = newAccount(
		{
			identifiers: [anEmail("ada@example.test")],
			locale: "de",
			profile: { firstName: "Ada" },
		},
		{ id, number: 7, realm: demoRealm, now: 5000 },
	);

	it("has what its draft says, and its dates", () => {
		expect(account).toEqual({
			...anAccount({ number: 7, locale: "de", profile: { firstName: "Ada" } }),
			identifiers: [anEmail("ada@example.test")],
			createdAt: 5000,
			updatedAt: 5000,
		});
	});
});

describe("identifiers", () => {
	it("are found by their type", () => {
		const account = anAccount({
			identifiers: [aPhone("+43660123456"), anEmail("a@b.test", 9)],
		});
		expect(identifierOf(account, "email")).toEqual(anEmail("a@b.test", 9));
		expect(identifierOf(account, "username")).toBeUndefined();
		expect(isVerified(account, "email")).toBe(true);
		expect(isVerified(account, "phone")).toBe(false);
		expect(isVerified(account, "username")).toBe(false);
	});

	it("take the place of the one of their type", () => {
		const account = anAccount({
			identifiers: [anEmail("old@b.test", 9), google],
		});
		const after = withIdentifier(account, anEmail("new@b.test"), 20);
		expect(after.identifiers).toEqual([google, anEmail("new@b.test")]);
		expect(after.updatedAt).toBe(20);
		expect(account.identifiers).toEqual([anEmail("old@b.test", 9), google]);
	});

	it("of providers stand beside each other", () => {
		const account = withIdentifier(
			anAccount({ identifiers: [google] }),
			apple,
			20,
		);
		expect(account.identifiers).toEqual([google, apple]);
		expect(withIdentifier(account, google, 30).identifiers).toEqual([
			apple,
			google,
		]);
	});

	it("can go on being shared when another takes their place", () => {
		const phone = { ...aPhone("+43660123456"), isShared: true } as const;
		const account = anAccount({ identifiers: [phone] });
		const after = withIdentifier(account, aPhone("+43660654321"), 20);
		expect(after.identifiers).toEqual([
			{ ...aPhone("+43660654321"), isShared: true },
		]);
	});

	it("can be taken away", () => {
		const account = anAccount({ identifiers: [anEmail("a@b.test"), google] });
		expect(withoutIdentifier(account, "email", 20).identifiers).toEqual([
			google,
		]);
	});

	it("are verified once, and keep the moment", () => {
		const verified = withVerified(
			anAccount({ identifiers: [anEmail("a@b.test")] }),
			"email",
			20,
		);
		expect(verified.identifiers).toEqual([anEmail("a@b.test", 20)]);
		expect(withVerified(verified, "email", 30)).toBe(verified);
		expect(withVerified(verified, "phone", 30)).toBe(verified);
	});
});

describe("what is bound to a phone number", () => {
	const other = {
		kind: "out-of-band",
		id: "app",
		channel: "push",
		application: "app",
		issuedAt: 1,
	} as const;
	const bound = { ...other, id: "phone", channel: "sms", boundAt: 2 } as const;
	const account = anAccount({
		identifiers: [aPhone("+43660123456"), anEmail("ada@example.test")],
		authenticators: [bound, other],
	});

	it.each([
		{
			what: "another number",
			identifier: aPhone("+43660999999"),
			kept: [other],
		},
		{
			what: "the same number, verified",
			identifier: aPhone("+43660123456", 3),
			kept: [bound, other],
		},
		{
			what: "another address",
			identifier: anEmail("new@b.test"),
			kept: [bound, other],
		},
	])("with $what", ({ identifier, kept }) => {
		const after = withIdentifier(account, identifier, 20);
		expect(after.authenticators).toEqual(kept);
	});

	it("goes with the number, and stays without the address", () => {
		expect(withoutIdentifier(account, "phone", 20).authenticators).toEqual([
			other,
		]);
		expect(withoutIdentifier(account, "email", 20).authenticators).toEqual([
			bound,
			other,
		]);
	});
});

describe("the name of an account", () => {
	const username: Identifier = { type: "username", value: "ada" };
	const phone = aPhone("+43660123456");
	it.each([
		{ identifiers: [username, phone, anEmail("a@b.test")], name: "a@b.test" },
		{ identifiers: [username, phone], name: "+43660123456" },
		{ identifiers: [google, username], name: "ada" },
		{ identifiers: [google], name: "account 1" },
	])("is $name", ({ identifiers, name }) => {
		expect(nameOf(anAccount({ identifiers }))).toBe(name);
	});
});

describe("the standing of an account", () => {
	it.each([
		["ordinary", {}, undefined],
		["blocked", { blockedAt: 1 }, "account-blocked"],
		["deleted", { deletedAt: 1 }, "account-deleted"],
		["deleted and blocked", { deletedAt: 1, blockedAt: 1 }, "account-deleted"],
		["due for deletion in a second", { deletionDueAt: 11_000 }, undefined],
		["due for deletion now", { deletionDueAt: 10_000 }, "account-deleted"],
		[
			"due for deletion a second ago",
			{ deletionDueAt: 9000 },
			"account-deleted",
		],
	])("%s", (_what, special, code) => {
		const account = anAccount(special);
		const standing = accountStanding(account, 10_000);
		expect(standing.ok ? undefined : standing.code).toBe(code);
		if (standing.ok) expect(standing.value).toBe(account);
	});
});

it("a change is dated", () => {
	expect(changed(anAccount(), 42).updatedAt).toBe(42);
});
