import { identifierKey } from "../src/core/record-keys.ts";
import { realmOf } from "../src/core/values.ts";
import { createSimulator } from "../src/simulator.ts";
import { spread } from "./statistics.ts";

const tenants = {
	mobility: "demo",
	banking: "main",
	merchant: "main",
	tenant: "demo",
	ciam: "main",
};

/** Milliseconds that something took. */
interface BulkTimes {
	/** Until the world can be used. */
	readonly ready: number;
	/** Until the first person of a hundred was found, who is made for it with the other ninety-nine. */
	readonly one: number;
	/** Until all were listed, and so made. */
	readonly all: number;
}

/** What a world of so many invented accounts of one API costs, each API by itself. */
export async function measureBulk(
	accounts: number,
	rounds: number,
): Promise<readonly string[][]> {
	const times = new Map<string, BulkTimes[]>();
	// The first round loads what is loaded late, and does not count.
	for (let round = 0; round <= rounds; round += 1) {
		for (const [api, tenant] of Object.entries(tenants)) {
			const taken = await measureOne(api, tenant, round === 0 ? 200 : accounts);
			if (round > 0) times.set(api, [...(times.get(api) ?? []), taken]);
		}
	}
	return [...times].map(([api, taken]) => [
		api,
		spread(taken.map(({ ready }) => ready)),
		spread(taken.map(({ one }) => one)),
		spread(
			taken.map(({ all }) => all / 1000),
			1,
		),
	]);
}

async function measureOne(
	api: string,
	tenant: string,
	accounts: number,
): Promise<BulkTimes> {
	const simulator = createSimulator({
		scenario: {
			name: "bulk",
			description: "Many accounts, for measuring",
			apis: { [api]: { tenants: { [tenant]: { bulk: { accounts } } } } },
		},
	});
	const [ready, { store }] = await timed(() =>
		simulator.worlds.open("default"),
	);
	const value = `person-${String(accounts).padStart(5, "0")}@example.test`;
	const key = identifierKey(realmOf(api, tenant), { type: "email", value });
	const [one, person] = await timed(() => store.findUnique("account", key));
	const [all, people] = await timed(() => store.list("account"));
	if (person !== people.at(-1) || people.length !== accounts)
		throw new Error(`${api} has ${people.length} accounts, not ${accounts}`);
	return { ready, one, all };
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
	const startedAt = performance.now();
	const result = await work();
	return [performance.now() - startedAt, result];
}
