// An identifier belongs to one account of a realm, however many ask for it at once.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAccountBy } from "../../../src/core/flows/find-account.ts";
import { registerAccount } from "../../../src/core/flows/register-account.ts";
import type { Transaction } from "../../../src/core/ports/store.ts";
import { resourceId } from "../../../src/core/record-keys.ts";
import type { Account } from "../../../src/core/records.ts";
import { realmOf } from "../../../src/core/values.ts";
import { anEmail, aPhone } from "../../support/an-account.ts";
import { createFlowWorld } from "../../support/flow-context.ts";
import { acceptedValue } from "../../support/outcome.ts";

const draft = {
	identifiers: [anEmail("ada@example.test")],
	locale: "de",
	profile: { firstName: "Ada", birthDate: "1990-12-10" },
};
const ada = { draft, sendEmailLink: false };

describe("registering", () => {
	it("makes an account with a number and a password kept as a hash", async () => {
		const world = createFlowWorld();
		const outcome = await registerAccount(world.context(), {
			...ada,
			password: "correct horse",
		});
		expect(outcome).toMatchObject({ ok: true, value: { ...draft, number: 1 } });
		const [account] = await world.context().store.list("account");
		expect(outcome.ok && outcome.value).toEqual(account);
		expect(account?.id).toMatch(
			/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
		);
		expect(account?.password?.hash).not.toContain("correct horse");
	});

	it("lets several people have a number that may be shared, and finds nobody by it", async () => {
		const { context } = createFlowWorld();
		const phone = { ...aPhone("+43660123456"), isShared: true } as const;
		for (const email of ["ada@example.test", "bob@example.test"]) {
			const identifiers = [anEmail(email), phone];
			const outcome = await registerAccount(context(), {
				...ada,
				draft: { ...draft, identifiers },
			});
			expect(outcome.ok).toBe(true);
		}
		expect(await readAccountBy(context(), phone)).toBeUndefined();
		const own = {
			...ada,
			draft: { ...draft, identifiers: [aPhone(phone.value)] },
		};
		expect((await registerAccount(context(), own)).ok).toBe(true);
	});

	it("numbers the accounts of each realm from 1", async () => {
		const world = createFlowWorld();
		const elsewhere = {
			...world.context(),
			realm: realmOf("mobility", "other"),
		};
		await registerAccount(world.context(), ada);
		const second = await registerAccount(world.context(), {
			...ada,
			draft: { ...draft, identifiers: [aPhone("+43660123456")] },
		});
		const other = await registerAccount(elsewhere, ada);
		expect(second).toMatchObject({ ok: true, value: { number: 2 } });
		expect(other).toMatchObject({ ok: true, value: { number: 1 } });
	});

	it("sends one mail with a link when asked, in the account's language", async () => {
		const world = createFlowWorld();
		await registerAccount(world.context(), { ...ada, sendEmailLink: true });
		const messages = await world.context().store.list("message");
		expect(messages).toMatchObject([
			{
				recipient: "ada@example.test",
				purpose: "verify-identifier",
				channel: "email",
				locale: "de",
			},
		]);
		expect(messages[0]?.link).toBeDefined();
	});

	it("sends nothing when not asked, or when there is no address to verify", async () => {
		const world = createFlowWorld();
		await registerAccount(world.context(), ada);
		await registerAccount(world.context(), {
			draft: { ...draft, identifiers: [aPhone("+43660123456")] },
			sendEmailLink: true,
		});
		await registerAccount(world.context(), {
			draft: { ...draft, identifiers: [anEmail("bob@example.test", 5)] },
			sendEmailLink: true,
		});
		expect(await world.context().store.count("message")).toBe(0);
	});
});

describe("registering is refused", () => {
	it.each([
		["email", { identifiers: [anEmail("ada@example.test")] }],
		[
			"phone",
			{ identifiers: [anEmail("new@example.test"), aPhone("+43660123456")] },
		],
		[
			"external",
			{ identifiers: [{ type: "external", value: "google:1" } as const] },
		],
	])("for a taken %s", async (identifier, special) => {
		const world = createFlowWorld();
		const all = [
			anEmail("ada@example.test"),
			aPhone("+43660123456"),
			{ type: "external", value: "google:1" } as const,
		];
		await registerAccount(world.context(), {
			...ada,
			draft: { ...draft, identifiers: all },
		});
		const second = await registerAccount(world.context(), {
			draft: { ...draft, ...special },
			sendEmailLink: true,
		});
		expect(second).toEqual({
			ok: false,
			code: "identifier-taken",
			data: { identifier },
		});
		expect(await world.context().store.count("account")).toBe(1);
		expect(await world.context().store.count("message")).toBe(0);
	});

	it("for a password that breaks the policy", async () => {
		const world = createFlowWorld({ password: { minLength: 8 } });
		const outcome = await registerAccount(world.context(), {
			...ada,
			password: "short",
		});
		expect(outcome).toMatchObject({ ok: false, code: "password-unacceptable" });
		expect(await world.context().store.count("account")).toBe(0);
	});

	it("for who is too young or too old", async () => {
		const young = createFlowWorld({ age: { minimumYears: 50 } });
		const old = createFlowWorld({ age: { maximumYears: 30 } });
		expect(await registerAccount(young.context(), ada)).toMatchObject({
			code: "age-below-minimum",
		});
		expect(await registerAccount(old.context(), ada)).toMatchObject({
			code: "age-above-maximum",
		});
	});
});

it("ten registrations of one address at once make exactly one account", async () => {
	const world = createFlowWorld();
	const attempts = Array.from({ length: 10 }, (_, attempt) =>
		registerAccount(world.context(), {
			draft: { ...draft, profile: { attempt } },
			password: "correct horse",
			sendEmailLink: true,
		}),
	);
	const outcomes = await Promise.all(attempts);
	expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
	expect(
		outcomes.filter(
			(outcome) => !outcome.ok && outcome.code === "identifier-taken",
		),
	).toHaveLength(9);
	expect(await world.context().store.count("account")).toBe(1);
	expect(await world.context().store.count("message")).toBe(1);
});

it("no two accounts ever hold one identifier, whatever is registered in whatever order", async () => {
	const email = fc
		.constantFrom("a@x.test", "b@x.test", "c@x.test")
		.map((value) => anEmail(value));
	const phone = fc
		.constantFrom("+43660000001", "+43660000002")
		.map((value) => aPhone(value));
	const identifiers = fc
		.tuple(email, phone)
		.chain((pair) => fc.subarray(pair, { minLength: 1 }));
	await fc.assert(
		fc.asyncProperty(
			fc.array(identifiers, { maxLength: 8 }),
			async (people) => {
				const world = createFlowWorld();
				await Promise.all(
					people.map((held) =>
						registerAccount(world.context(), {
							draft: { ...draft, identifiers: held },
							sendEmailLink: false,
						}),
					),
				);
				const accounts = await world.context().store.list("account");
				const values = accounts.flatMap((account) =>
					account.identifiers.map(({ value }) => value),
				);
				expect(new Set(values).size).toBe(values.length);
				const numbers = accounts.map(({ number }) => number);
				expect(new Set(numbers).size).toBe(numbers.length);
			},
		),
		{ numRuns: 40 },
	);
});

it("makes what belongs to the account with it, or neither", async () => {
	const world = createFlowWorld();
	const { realm, store } = world.context();
	let made = 0;
	const alongside = async (transaction: Transaction, account: Account) => {
		made += 1;
		const value = { made, for: account.id };
		await transaction.put("resource", {
			realm,
			collection: "c",
			id: "1",
			value,
		});
	};
	const { id } = acceptedValue(
		await registerAccount(world.context(), { ...ada, alongside }),
	);
	await registerAccount(world.context(), { ...ada, alongside });
	const kept = await store.get("resource", resourceId(realm, "c", "1"));
	expect(kept?.value).toEqual({ made: 1, for: id });
});
