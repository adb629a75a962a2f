// Accounts are loaded through one door, which carries out a deletion as soon as its grace is over:
// a due account is never seen alive, and its identifiers are free from that second on.
import { describe, expect, it } from "vitest";
import type { FlowContext } from "../../../src/core/flows/context.ts";
import {
	findAccount,
	listAccounts,
	loadAccount,
	loadLiving,
	readAccount,
	readAccountBy,
} from "../../../src/core/flows/find-account.ts";
import { openSession } from "../../../src/core/flows/open-session.ts";
import { requestDeletion } from "../../../src/core/flows/request-deletion.ts";
import { sendSecret } from "../../../src/core/flows/send-code.ts";
import type { Account } from "../../../src/core/records.ts";
import { realmOf } from "../../../src/core/values.ts";
import { createFlowWorld } from "../../support/flow-context.ts";
import { register } from "../../support/register.ts";

const email = { type: "email", value: "ada@example.test" } as const;
const person = {
	email: email.value,
	phone: "+43660123456",
	profile: { firstName: "Ada" },
};

/** Ada, who has asked to be deleted in 60 seconds. */
async function leaving() {
	const world = createFlowWorld({ deletion: { graceSeconds: 60 } });
	const { id } = await register(world.context(), person);
	const requested = await requestDeletion(world.context(), { accountId: id });
	if (!requested.ok)
		throw new Error(`Failed to request the deletion: ${requested.code}.`);
	return { world, ada: requested.value };
}

/** Every way to come by an account, and whether it found a living one. */
const doors: readonly [
	string,
	(context: FlowContext, ada: Account) => Promise<boolean>,
][] = [
	[
		"load",
		async (context, { id }) =>
			isAlive(await inside(context, (t) => loadAccount(context, t, id))),
	],
	[
		"loadLiving",
		async (context, { id }) =>
			(await inside(context, (t) => loadLiving(context, t, id))).ok,
	],
	[
		"find",
		async (context) =>
			isAlive(await inside(context, (t) => findAccount(context, t, email))),
	],
	["read", async (context, { id }) => isAlive(await readAccount(context, id))],
	[
		"read by identifier",
		async (context) => isAlive(await readAccountBy(context, email)),
	],
	["list", async (context) => (await listAccounts(context)).some(isAlive)],
];

const inside = <T>(
	{ store }: FlowContext,
	work: Parameters<typeof store.transact<T>>[0],
): Promise<T> => store.transact(work);

const isAlive = (account: Account | undefined) =>
	account !== undefined && account.deletedAt === undefined;

describe.each(doors)("%s", (_name, open) => {
	it.each([
		["a second before the grace is over", 59, true],
		["when the grace is over", 60, false],
		["a second after the grace is over", 61, false],
	])("%s", async (_when, seconds, lives) => {
		const { world, ada } = await leaving();
		world.advance(seconds);
		expect(await open(world.context(), ada)).toBe(lives);
		const kept = await world.context().store.get("account", ada.id);
		expect(isAlive(kept)).toBe(lives);
		expect(kept?.identifiers.length).toBe(lives ? 2 : 0);
	});
});

describe("a deletion that is carried out", () => {
	it("is dated when it was due, not when somebody looked", async () => {
		const { world, ada } = await leaving();
		const dueAt = world.context().now + 60_000;
		world.advance(1000);
		expect(await readAccount(world.context(), ada.id)).toMatchObject({
			id: ada.id,
			number: ada.number,
			profile: {},
			deletedAt: dueAt,
		});
	});

	it("ends the sessions, and leaves the reason of those that had ended", async () => {
		const { world, ada } = await leaving();
		const signIn = () =>
			inside(world.context(), (transaction) =>
				openSession(world.context(), transaction, {
					owner: { kind: "account", account: ada },
					methods: ["pwd"],
				}),
			);
		const { session: ended } = await signIn();
		const { session: open } = await signIn();
		await inside(world.context(), (transaction) =>
			transaction.put("session", {
				...ended,
				endedAt: 1,
				endedBecause: "signed-out",
			}),
		);
		world.advance(60);
		await readAccount(world.context(), ada.id);
		expect(await world.context().store.get("session", open.id)).toMatchObject({
			endedAt: world.context().now,
			endedBecause: "account-deleted",
		});
		expect(await world.context().store.get("session", ended.id)).toMatchObject({
			endedAt: 1,
			endedBecause: "signed-out",
		});
	});

	it("voids the codes that are on their way", async () => {
		const { world, ada } = await leaving();
		const sent = await inside(world.context(), (transaction) =>
			sendSecret(world.context(), transaction, {
				purpose: "reset-password",
				channel: "email",
				recipient: email.value,
				accountId: ada.id,
				form: "link",
			}),
		);
		world.advance(60);
		await readAccount(world.context(), ada.id);
		const kept = sent.ok
			? await world.context().store.get("challenge", sent.value.id)
			: undefined;
		expect(kept?.voidedAt).toBe(world.context().now);
	});

	it("sets the identifiers free for a new account", async () => {
		const { world, ada } = await leaving();
		world.advance(60);
		const next = await register(world.context(), person);
		expect(next.id).not.toBe(ada.id);
		expect(next.number).toBe(2);
		expect(await readAccountBy(world.context(), email)).toEqual(next);
	});

	it("is carried out once when many look at the same time", async () => {
		const { world, ada } = await leaving();
		world.advance(60);
		const context = world.context();
		const seen = await Promise.all(
			Array.from({ length: 10 }, () => readAccount(context, ada.id)),
		);
		expect(new Set(seen).size).toBe(1);
	});
});

it("accounts of another realm are not found", async () => {
	const world = createFlowWorld();
	const ada = await register(world.context(), person);
	const elsewhere = { ...world.context(), realm: realmOf("mobility", "other") };
	for (const [, open] of doors) expect(await open(elsewhere, ada)).toBe(false);
	expect(await listAccounts(elsewhere)).toEqual([]);
});

it("accounts are listed in the order of their making, shells included", async () => {
	const { world, ada } = await leaving();
	const bob = await register(world.context(), { email: "bob@example.test" });
	world.advance(60);
	const listed = await listAccounts(world.context());
	expect(listed.map(({ id }) => id)).toEqual([ada.id, bob.id]);
});
