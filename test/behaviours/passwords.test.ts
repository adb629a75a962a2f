// What a client must survive when people choose passwords: B01 to B04 of docs/behaviours.md.
import { expect, test } from "vitest";
import type { MobilityPolicy } from "../../src/apis/mobility/policy.ts";
import type { Overrides } from "../../src/core/policy.ts";
import { openMerchant } from "../support/merchant.ts";
import { openApp } from "../support/mobility.ts";

const email = "nora@example.test";

/** An app in which somebody new has chosen a password. */
async function chosen(
	password: string,
	policy: Overrides<MobilityPolicy> = {},
) {
	const app = await openApp(policy);
	const body = { email, password, firstName: "Nora", lastName: "Novak" };
	const answer = await app.postSigned("/customers", { ...body, branchId: 1 });
	return { app, answer };
}

test.each([
	[14, 400],
	[15, 201],
	[64, 201],
	[128, 201],
	[129, 400],
])(
	"B01: a password of %i characters is answered %i",
	async (length, status) => {
		const password = "kite ".repeat(26).slice(0, length);
		const single = { password: { minLength: 15, maxLength: 128 } };
		const { app, answer } = await chosen(password, single);
		expect(answer.status).toBe(status);
		const known = await app.post("/sign-in-email", { email, password });
		expect(known.status).toBe(status === 201 ? 200 : 401);
	},
);

test("B02: no kinds of characters are demanded, except by an older profile", async () => {
	const password = "eleven blue kites";
	expect((await chosen(password)).answer.status).toBe(201);

	const mustContain = ["upper-case", "digit", "symbol"] as const;
	const strict = await chosen(password, { password: { mustContain } });
	expect(strict.answer).toMatchObject({ status: 400, errorCode: "U101" });
	expect(strict.answer.hint).toContain("missing-upper-case, missing-digit");
});

test("B02: the same password at an API whose vendor demands them", async () => {
	const app = await openMerchant();
	const { data } = await app.post("/auth/reset-password/send", {
		email: "manager@example.test",
		origin: "application",
	});
	const change = (newPassword: string) =>
		app.post("/auth/reset-password/change", { token: data.token, newPassword });
	expect((await change("eleven blue kites")).status).toBe(422);
	expect((await change("Eleven blue kites 11!")).status).toBe(200);
});

test.each(["password", "PASSWORD", "Qwertyui"])(
	"B03: the well-known password %s is refused, and the reason is told",
	async (password) => {
		const { answer } = await chosen(password);
		expect(answer).toMatchObject({ status: 400, errorCode: "U101" });
		expect(answer.hint).toContain("blocklisted");
	},
);

test("B03: a world may know other bad passwords", async () => {
	const password = { blocklist: ["Password1!"] };
	expect((await chosen("Password1!")).answer.status).toBe(201);
	expect((await chosen("Password1!", { password })).answer.hint).toContain(
		"blocklisted",
	);
});

const eighty = "eleven blue kites ".repeat(5).slice(0, 79);

test.each([
	["a space at the end", "eleven blue kites ", "eleven blue kites"],
	["a space at the beginning", " eleven blue kites", "eleven blue kites"],
	["another case", "Eleven blue kites", "eleven blue kites"],
	["one emoji for another", "eleven kites \u{1fa81}", "eleven kites \u{1fa80}"],
	["a letter behind the 72nd byte", `${eighty}a`, `${eighty}b`],
	["the accent apart", "eleven caf\u00e9s", "eleven cafe\u0301s"],
])("B04: %s makes another password", async (_, password, almost) => {
	const { app, answer } = await chosen(password);
	expect(answer.status).toBe(201);
	const signIn = async (word: string) =>
		(await app.post("/sign-in-email", { email, password: word })).status;
	expect(await signIn(almost)).toBe(401);
	expect(await signIn(password)).toBe(200);
});
