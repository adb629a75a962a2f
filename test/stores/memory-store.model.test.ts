import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type Store,
	type StoreSnapshot,
	type Transaction,
	UniqueKeyTakenError,
} from "../../src/core/ports/store.ts";
import { inRealm, ownedBy, recordKeys } from "../../src/core/record-keys.ts";
import type { Account, Session } from "../../src/core/records.ts";
import type { AccountId } from "../../src/core/values.ts";
import { createMemoryStore } from "../../src/stores/memory-store.ts";
import { accountOf, emailKey, realm, sessionOf } from "./records.ts";

/**
 * Random histories of transactions, snapshots and restores against a model that is too simple to
 * be wrong: plain maps, copied whole. Small ranges of ids and keys make collisions common.
 */

const ids = ["a", "b", "c", "d"];
const emails = ["1@x", "2@x", "3@x"];

type Step =
	| { act: "put-account"; id: string; emails: string[] }
	| { act: "put-session"; id: string; owner: string }
	| { act: "delete-account" | "delete-session"; id: string }
	| { act: "next"; sequence: string };

interface Model {
	accounts: Map<string, Account>;
	sessions: Map<string, Session>;
	sequences: Map<string, number>;
}

interface Real {
	readonly store: Store;
	readonly snapshots: { real: StoreSnapshot; model: Model }[];
}

function copyOf({ accounts, sessions, sequences }: Model): Model {
	return {
		accounts: new Map(accounts),
		sessions: new Map(sessions),
		sequences: new Map(sequences),
	};
}

function accountOfStep(step: Extract<Step, { act: "put-account" }>): Account {
	return accountOf(step.id, ids.indexOf(step.id), ...step.emails);
}

function holderOf(model: Model, email: string): Account | undefined {
	return [...model.accounts.values()].find((account) =>
		recordKeys.account.unique(account).includes(emailKey(email)),
	);
}

/** Does a step on the model; false when a unique key stands in its way. */
function stepOnModel(model: Model, step: Step): boolean {
	if (step.act === "put-account") {
		const holders = step.emails.map((email) => holderOf(model, email)?.id);
		if (holders.some((id) => id !== undefined && id !== step.id)) return false;
		model.accounts.set(step.id, accountOfStep(step));
	}
	if (step.act === "put-session")
		model.sessions.set(step.id, sessionOf(step.id, step.owner));
	if (step.act === "delete-account") model.accounts.delete(step.id);
	if (step.act === "delete-session") model.sessions.delete(step.id);
	if (step.act === "next") {
		const last = model.sequences.get(step.sequence) ?? 0;
		model.sequences.set(step.sequence, last + 1);
	}
	return true;
}

async function stepOnStore(tx: Transaction, step: Step): Promise<void> {
	if (step.act === "put-account") await tx.put("account", accountOfStep(step));
	if (step.act === "put-session")
		await tx.put("session", sessionOf(step.id, step.owner));
	if (step.act === "delete-account") await tx.delete("account", step.id);
	if (step.act === "delete-session") await tx.delete("session", step.id);
	if (step.act === "next") await tx.next(step.sequence);
}

/** Everything that can be read must be what the model says. */
async function expectSame(
	reader: Pick<Store, "get" | "findUnique" | "list" | "count">,
	model: Model,
): Promise<void> {
	const accounts = [...model.accounts.values()];
	const sessions = [...model.sessions.values()];
	expect(await reader.list("account")).toEqual(accounts);
	expect(await reader.list("account", inRealm(realm))).toEqual(accounts);
	expect(await reader.list("session")).toEqual(sessions);
	expect(await reader.count("account")).toBe(accounts.length);
	expect(await reader.count("account", inRealm(realm))).toBe(accounts.length);
	expect(await reader.list("account", undefined, 2)).toEqual(
		accounts.slice(0, 2),
	);
	expect(await reader.count("session")).toBe(sessions.length);
	for (const id of ids) {
		expect(await reader.get("account", id)).toEqual(model.accounts.get(id));
		expect(await reader.get("session", id)).toEqual(model.sessions.get(id));
		const owned = sessions.filter(
			({ owner }) => owner.kind === "account" && owner.accountId === id,
		);
		const key = ownedBy(id as AccountId);
		expect(await reader.list("session", key)).toEqual(owned);
		expect(await reader.count("session", key)).toBe(owned.length);
	}
	for (const email of emails) {
		expect(await reader.findUnique("account", emailKey(email))).toEqual(
			holderOf(model, email),
		);
	}
}

async function expectNumbers(tx: Transaction, model: Model): Promise<void> {
	for (const sequence of ["x", "y"]) {
		const last = model.sequences.get(sequence) ?? 0;
		expect(await tx.next(sequence)).toBe(last + 1);
		model.sequences.set(sequence, last + 1);
	}
}

/** One transaction; it may throw at its end, and looks at everything after each step. */
class Transact implements fc.AsyncCommand<Model, Real> {
	readonly #steps: readonly Step[];
	readonly #throws: boolean;
	constructor(steps: readonly Step[], throws: boolean) {
		this.#steps = steps;
		this.#throws = throws;
	}

	check = () => true;

	async run(model: Model, { store }: Real): Promise<void> {
		const draft = copyOf(model);
		let isPossible = true;
		const done = store.transact(async (tx) => {
			for (const step of this.#steps) {
				isPossible = stepOnModel(draft, step);
				await stepOnStore(tx, step);
				await expectSame(tx, draft);
				await expectSame(store, model);
			}
			await expectNumbers(tx, draft);
			if (this.#throws) throw new RangeError("on purpose");
		});
		const error = await done.then(
			() => undefined,
			(reason: unknown) => reason,
		);
		if (!isPossible) expect(error).toBeInstanceOf(UniqueKeyTakenError);
		else if (this.#throws) expect(error).toBeInstanceOf(RangeError);
		else {
			expect(error).toBeUndefined();
			Object.assign(model, draft);
		}
		await expectSame(store, model);
	}

	toString = () =>
		`transact(${JSON.stringify(this.#steps)}${this.#throws ? ", throws" : ""})`;
}

/** Several transactions asked for at once take effect one after another, in that order. */
class TransactTogether implements fc.AsyncCommand<Model, Real> {
	readonly #works: readonly (readonly Step[])[];
	constructor(works: readonly (readonly Step[])[]) {
		this.#works = works;
	}

	check = () => true;

	async run(model: Model, { store }: Real): Promise<void> {
		const works = this.#works.map((steps) =>
			store.transact(async (tx) => {
				for (const step of steps) {
					await stepOnStore(tx, step);
					await Promise.resolve();
				}
			}),
		);
		const results = await Promise.allSettled(works);
		for (const [at, steps] of this.#works.entries()) {
			const draft = copyOf(model);
			const isPossible = steps.every((step) => stepOnModel(draft, step));
			expect(results[at]?.status).toBe(isPossible ? "fulfilled" : "rejected");
			if (isPossible) Object.assign(model, draft);
		}
		await expectSame(store, model);
	}

	toString = () => `together(${JSON.stringify(this.#works)})`;
}

class TakeSnapshot implements fc.AsyncCommand<Model, Real> {
	check = () => true;

	async run(model: Model, { store, snapshots }: Real): Promise<void> {
		snapshots.push({ real: store.snapshot(), model: copyOf(model) });
	}

	toString = () => "snapshot";
}

/** Goes back to some snapshot, perhaps while a transaction is under way. */
class Restore implements fc.AsyncCommand<Model, Real> {
	readonly #choice: number;
	readonly #during: readonly Step[];
	constructor(choice: number, during: readonly Step[]) {
		this.#choice = choice;
		this.#during = during;
	}

	check = () => true;

	async run(model: Model, { store, snapshots }: Real): Promise<void> {
		const snapshot = snapshots[this.#choice % Math.max(1, snapshots.length)];
		if (snapshot === undefined) return;
		let runs = 0;
		const running = store.transact(async (tx) => {
			runs += 1;
			if (runs === 1) {
				await tx.put("session", sessionOf("a", "overtaken"));
				await tx.next("x");
				store.restore(snapshot.real);
			} else for (const step of this.#during) await stepOnStore(tx, step);
		});
		const [result] = await Promise.allSettled([running]);
		expect(runs).toBe(2);
		Object.assign(model, copyOf(snapshot.model));
		const draft = copyOf(model);
		const isPossible = this.#during.every((step) => stepOnModel(draft, step));
		expect(result?.status).toBe(isPossible ? "fulfilled" : "rejected");
		if (isPossible) Object.assign(model, draft);
		await expectSame(store, model);
	}

	toString = () => `restore(${this.#choice}, ${JSON.stringify(this.#during)})`;
}

const id = fc.constantFrom(...ids);
const step: fc.Arbitrary<Step> = fc.oneof(
	fc.record({
		act: fc.constant("put-account" as const),
		id,
		emails: fc.subarray(emails),
	}),
	fc.record({ act: fc.constant("put-session" as const), id, owner: id }),
	fc.record({
		act: fc.constantFrom("delete-account" as const, "delete-session" as const),
		id,
	}),
	fc.record({
		act: fc.constant("next" as const),
		sequence: fc.constantFrom("x", "y"),
	}),
);
const steps = fc.array(step, { maxLength: 6 });

describe("memory store, any history", () => {
	it("reads as the model does", async () => {
		const commands = fc.commands(
			[
				fc
					.tuple(steps, fc.boolean())
					.map(([list, throws]) => new Transact(list, throws)),
				fc
					.array(steps, { minLength: 2, maxLength: 4 })
					.map((works) => new TransactTogether(works)),
				fc.constant(new TakeSnapshot()),
				fc
					.tuple(fc.nat(), steps)
					.map(([choice, during]) => new Restore(choice, during)),
			],
			{ maxCommands: 25 },
		);
		await fc.assert(
			fc.asyncProperty(commands, async (commands) => {
				const setup = () => ({
					model: {
						accounts: new Map(),
						sessions: new Map(),
						sequences: new Map(),
					},
					real: { store: createMemoryStore(), snapshots: [] },
				});
				await fc.asyncModelRun(setup, commands);
			}),
			{ numRuns: 80 },
		);
	});
});
