// A person changes their own profile and addresses: all of it, or nothing when one part is refused.
import { describe, expect, it } from "vitest";
import {
	type UpdateAccount,
	updateAccount,
} from "../../../src/core/flows/update-account.ts";
import { anEmail, aPhone } from "../../support/an-account.ts";
import { createFlowWorld } from "../../support/flow-context.ts";
import { register } from "../../support/register.ts";

const old = anEmail("ada@example.test", 5);
const phone = aPhone("+43660123456", 5);

/** Ada, with a verified address and number. */
async function adaInAWorld(...overrides: Parameters<typeof createFlowWorld>) {
	const world = createFlowWorld(...overrides);
	const ada = await register(world.context(), {
		identifiers: [old, phone],
		profile: { firstName: "Ada", city: "London" },
		proofing: { licence: "approved" },
	});
	const update = (changes: Partial<UpdateAccount>) =>
		updateAccount(world.context(), {
			accountId: ada.id,
			profile: {},
			...changes,
		});
	return { world, ada, update };
}

describe("updating", () => {
	it("sets, keeps and removes fields", async () => {
		const { world, ada, update } = await adaInAWorld();
		world.advance(10);
		const outcome = await update({
			profile: { city: null, zip: "1010" },
			locale: "de",
		});
		expect(outcome).toMatchObject({
			value: {
				profile: { firstName: "Ada", zip: "1010" },
				locale: "de",
				updatedAt: world.context().now,
			},
		});
		expect(outcome.ok && outcome.value).toEqual(
			await world.context().store.get("account", ada.id),
		);
	});

	it("with nothing new writes nothing", async () => {
		const { world, ada, update } = await adaInAWorld();
		world.advance(10);
		const outcome = await update({
			profile: { city: "London" },
			email: "ADA@example.test",
			phone: phone.value,
			locale: "en",
		});
		expect(outcome).toEqual({ ok: true, value: ada });
		expect(await world.context().store.count("message")).toBe(0);
	});

	it("takes a new address as unverified and mails it a link", async () => {
		const { world, update } = await adaInAWorld();
		const outcome = await update({ profile: {}, email: "New@Example.test" });
		expect(outcome).toMatchObject({
			value: {
				identifiers: [phone, { type: "email", value: "new@example.test" }],
			},
		});
		expect(outcome.ok && outcome.value.identifiers).toEqual([
			phone,
			anEmail("new@example.test"),
		]);
		expect(await world.context().store.list("message")).toMatchObject([
			{ recipient: "new@example.test" },
		]);
	});

	it("takes a new number as unverified and sends nothing", async () => {
		const { world, update } = await adaInAWorld();
		const outcome = await update({ phone: "+43660999999" });
		expect(outcome.ok && outcome.value.identifiers).toEqual([
			old,
			aPhone("+43660999999"),
		]);
		expect(await world.context().store.count("message")).toBe(0);
	});

	it("can swap the address for another in one step with the number removed", async () => {
		const { update } = await adaInAWorld();
		const outcome = await update({ email: "new@example.test", phone: null });
		expect(outcome.ok && outcome.value.identifiers).toEqual([
			anEmail("new@example.test"),
		]);
	});

	it("lets nobody lose their last address", async () => {
		const { update } = await adaInAWorld();
		expect((await update({ phone: null })).ok).toBe(true);
		expect(await update({ email: null })).toMatchObject({
			code: "identifier-missing",
			data: { identifier: "any" },
		});
	});

	it("sets an address free at once", async () => {
		const { world, update } = await adaInAWorld();
		await update({ email: null });
		const next = await register(world.context(), { email: "ada@example.test" });
		expect(next.identifiers).toEqual([anEmail("ada@example.test")]);
	});
});

describe("updating is refused", () => {
	it.each<[string, Partial<UpdateAccount>, string, object]>([
		[
			"for no address",
			{ email: "nonsense" },
			"identifier-malformed",
			{ identifier: "email" },
		],
		[
			"for a national number",
			{ phone: "0660123" },
			"identifier-malformed",
			{ identifier: "phone" },
		],
		[
			"for a taken address",
			{ email: "bob@example.test" },
			"identifier-taken",
			{ identifier: "email" },
		],
		[
			"for a taken number",
			{ phone: "+43660777777" },
			"identifier-taken",
			{ identifier: "phone" },
		],
		[
			"for a locked field",
			{ profile: { firstName: "Eva" }, locked: { firstName: "licence" } },
			"field-not-editable",
			{ field: "firstName" },
		],
		[
			"for who is too young",
			{ profile: { birthDate: "2010-01-01" } },
			"age-below-minimum",
			{ minimumYears: 18 },
		],
		[
			"for who is too old",
			{ profile: { birthDate: "1900-01-01" } },
			"age-above-maximum",
			{ maximumYears: 75 },
		],
	])("%s, and changes nothing", async (_why, changes, code, data) => {
		const { world, ada, update } = await adaInAWorld({
			age: { minimumYears: 18, maximumYears: 75 },
		});
		await register(world.context(), {
			email: "bob@example.test",
			phone: "+43660777777",
		});
		const { profile = {}, ...rest } = changes;
		const outcome = await update({
			...rest,
			profile: { city: "Vienna", ...profile },
			locale: "de",
		});
		expect(outcome).toEqual({ ok: false, code, data });
		expect(await world.context().store.get("account", ada.id)).toEqual(ada);
		expect(await world.context().store.count("message")).toBe(0);
	});

	it("for an account that is unknown or deleted", async () => {
		const { world, ada } = await adaInAWorld();
		await world
			.context()
			.store.transact((t) => t.put("account", { ...ada, deletedAt: 5 }));
		const change = { accountId: ada.id, profile: { city: "Vienna" } };
		expect(await updateAccount(world.context(), change)).toMatchObject({
			code: "account-unknown",
		});
	});
});

it("who has grown too old since may still change their street", async () => {
	const { world, ada } = await adaInAWorld();
	await updateAccount(world.context(), {
		accountId: ada.id,
		profile: { birthDate: "1950-01-01" },
	});
	const context = world.context();
	const strict = {
		...context,
		policy: { ...context.policy, age: { maximumYears: 60 } },
	};
	const profile = { birthDate: "1950-01-01", city: "Vienna" };
	expect(
		await updateAccount(strict, { accountId: ada.id, profile }),
	).toMatchObject({ ok: true });
});

it("two accounts that want one address at once: one gets it", async () => {
	const { world, update } = await adaInAWorld();
	const bob = await register(world.context(), { email: "bob@example.test" });
	const outcomes = await Promise.all([
		update({ email: "new@example.test" }),
		updateAccount(world.context(), {
			accountId: bob.id,
			profile: {},
			email: "new@example.test",
		}),
	]);
	expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

describe("updating names", () => {
	it("sets a user name that is free, and what else belongs to the change", async () => {
		const { world, ada, update } = await adaInAWorld();
		const taken = { type: "username", value: "ben" } as const;
		await register(world.context(), { identifiers: [taken] });
		expect(await update({ username: "ben", profile: { zip: "1" } })).toEqual({
			ok: false,
			code: "identifier-taken",
			data: { identifier: "username" },
		});
		await update({
			username: "countess",
			also: (account) => ({ ...account, managedBy: "tests" }),
		});
		const { store } = world.context();
		expect(await store.get("account", ada.id)).toMatchObject({
			identifiers: [old, phone, { type: "username", value: "countess" }],
			managedBy: "tests",
			profile: { firstName: "Ada", city: "London" },
		});
	});

	it("sends a code where codes are asked for", async () => {
		const { world, update } = await adaInAWorld();
		await update({
			email: "ada@work.test",
			phone: "+436641111111",
			proofs: { email: "code", phone: "code" },
		});
		expect(await world.outbox()).toMatchObject([
			{ channel: "email", recipient: "ada@work.test" },
			{ channel: "sms", recipient: "+436641111111" },
		]);
		expect((await world.outbox()).some(({ link }) => link)).toBe(false);
	});
});
