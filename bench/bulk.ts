import { createSimulator } from "../src/simulator.ts";
import { spread } from "./statistics.ts";

const tenants = {
	mobility: "demo",
	banking: "main",
	merchant: "main",
	tenant: "demo",
	ciam: "main",
};

/** Seconds to make a world of so many invented accounts of one API, each API by itself. */
export async function measureBulk(
	accounts: number,
	rounds: number,
): Promise<readonly string[][]> {
	const times = new Map<string, number[]>();
	// The first round loads what is loaded late, and does not count.
	for (let round = 0; round <= rounds; round += 1) {
		for (const [api, tenant] of Object.entries(tenants)) {
			const seconds = await load(api, tenant, round === 0 ? 100 : accounts);
			if (round > 0) times.set(api, [...(times.get(api) ?? []), seconds]);
		}
	}
	return [...times].map(([api, values]) => [api, spread(values, 1)]);
}

async function load(
	api: string,
	tenant: string,
	accounts: number,
): Promise<number> {
	const simulator = createSimulator({
		scenario: {
			name: "bulk",
			description: "Many accounts, for measuring",
			apis: { [api]: { tenants: { [tenant]: { bulk: { accounts } } } } },
		},
	});
	const startedAt = performance.now();
	await simulator.worlds.open("default");
	return (performance.now() - startedAt) / 1000;
}
