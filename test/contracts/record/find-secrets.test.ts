// What looks like a secret, or like a person, is found before others can read it.
import { expect, test } from "vitest";
import { findSecrets } from "../../../src/contracts/record/find-secrets.ts";

const none: ReadonlySet<string> = new Set();

test.each([
	// Put together here, so that no scanner of secrets takes this file for a leak.
	[
		["eyJhbGciOiJFUzI1NiJ9", "eyJzdWIiOiIxIn0", "c2ln"].join("."),
		"a signed token",
	],
	[`Bearer ${["eyJhbGciOiJFUzI1NiJ9", "e30", ""].join(".")}`, "a signed token"],
	[["sk", "live", "4eC39HqLyjWDarjtT1"].join("_"), "a key of a known service"],
	[["-----BEGIN", "PRIVATE KEY-----"].join(" "), "a private key"],
	["Basic YWRhOnNlY3JldA==", "a name and password"],
	["9f2c4e7a1b3d5068c7e9a0b1d2f34567", "a random text"],
	["grace.hopper@navy.mil", "somebody's mail address"],
])("finds %s", (text, looksLike) => {
	expect(findSecrets({ a: [{ "b/c": text }] }, none)).toEqual([
		{ pointer: "/a/0/b~1c", looksLike },
	]);
});

test.each([
	"Bearer a.signed.token",
	"00000000-0000-4000-8000-000000000000",
	"00000000000000000000000000000000",
	"ada@example.test",
	"ada@mail.example.com",
	"createOrSignInWithPhoneNumber answers 204, given signed-up",
	"/customers/create-or-sign-in-with-phone-number",
	"2026-01-02T09:30:00Z",
])("takes %s for what it is", (text) => {
	expect(findSecrets({ a: text }, none)).toEqual([]);
});

test("keys of the demo are known to everybody", () => {
	const key = "2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53";
	expect(findSecrets([key], none)).toHaveLength(1);
	expect(findSecrets([key], new Set([key]))).toEqual([]);
});
