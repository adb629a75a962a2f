import type { PasswordHasher } from "../../core/ports/crypto.ts";
import type { Random } from "../../core/ports/random.ts";
import type { SeedWriter, Transaction } from "../../core/ports/store.ts";
import { namesOf } from "../../core/record-keys.ts";
import type { KindRecord } from "../../core/records.ts";
import { makeHex } from "../../core/secrets.ts";
import { type AccountId, type Json, realmOf } from "../../core/values.ts";
import { type Bulk, stateInventor, withoutBulk } from "./bulk.ts";
import { hashOnce } from "./hash-once.ts";
import { inventCrowd } from "./invent-crowd.ts";
import { knownPerson } from "./invent-people.ts";
import { tellingIds } from "./telling-ids.ts";

/** What seeding draws and hashes with. */
export interface SeedTools {
	readonly random: Random;
	readonly hasher: Pick<PasswordHasher, "hash">;
	/** Makes the id of an account (default: draws it from `random`). */
	readonly newAccountId?: () => AccountId;
}

/** Where a tenant with invented people is loaded to. */
export interface BulkTarget {
	readonly api: string;
	readonly tenant: string;
	readonly transaction: Transaction;
	/** Seeds a state of the tenant. */
	readonly seed: (
		state: Json,
		writer: SeedWriter,
		tools: SeedTools,
	) => Promise<void>;
	/** For what is written by hand. */
	readonly tools: SeedTools;
	/** For the invented people: the same seed makes the same. */
	readonly toolsOf: (seed: string) => SeedTools;
}

/** Loads what is written of a tenant, then the people that are invented for it. */
export async function loadBulk(
	state: Json,
	bulk: Bulk,
	{ api, tenant, transaction, seed, tools, toolsOf }: BulkTarget,
): Promise<void> {
	const written = new Set<string>();
	const noting: SeedWriter = {
		next: (sequence) => transaction.next(sequence),
		put(kind, record) {
			written.add(nameOf({ kind, record } as KindRecord)); // a record of its kind, as `put` takes it
			return transaction.put(kind, record);
		},
	};
	await seed(withoutBulk(state), noting, tools);
	if (bulk.accounts === 0) return;
	const ownSeed = makeHex(tools.random, 16);
	const ids = tellingIds(Number.parseInt(ownSeed.slice(0, 8), 16));
	const { password } = knownPerson(1, bulk);
	const shared = new Map([[password, new Map<number, Promise<string>>()]]);
	const { crowd, sequences } = await inventCrowd({
		realm: realmOf(api, tenant),
		bulk,
		inventState: await stateInventor(api, state, bulk),
		seed(some, writer, part) {
			const { random, hasher } = toolsOf(`${ownSeed}|${part ?? "examples"}`);
			return seed(some, writer, {
				random,
				hasher: hashOnce(hasher, shared),
				newAccountId: () => ids.make(part ?? 0, random),
			});
		},
		ids,
		sequences: await transaction.sequences(),
		isFurniture: (one) => written.has(nameOf(one)),
	});
	await transaction.putCrowd(crowd);
	for (const [sequence, last] of Object.entries(sequences))
		await transaction.continueAfter(sequence, last);
}

function nameOf(one: KindRecord): string {
	return `${one.kind} ${namesOf(one).id}`;
}
