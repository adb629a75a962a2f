import type { Exchange } from "../src/pipeline/exchange.ts";
import type { Scenario } from "../src/scenarios/scenario.ts";
import { createSimulator, type Simulator } from "../src/simulator.ts";
import { median, spread } from "./statistics.ts";

const password = "correct-horse-battery-staple";

/** A world of so many accounts of one password. */
export function crowd(accounts: number): Scenario {
	return {
		name: `crowd-${accounts}`,
		description: "Many accounts, for measuring",
		apis: {
			mobility: {
				tenants: {
					demo: {
						accounts: Array.from({ length: accounts }, (_, at) => ({
							email: `person${at}@example.test`,
							password,
							firstName: "Person",
							lastName: `Number ${at}`,
						})),
					},
				},
			},
		},
	};
}

function signInExchange(email: string): Exchange {
	return {
		method: "POST",
		path: "/mobility/sign-in-email",
		query: "",
		headers: { "content-type": "application/json" },
		body: new TextEncoder().encode(JSON.stringify({ email, password })),
		origin: "http://bench.test",
		reachedBy: "in-process",
	};
}

/** Microseconds of one of so many sign-ins, of one person after another. */
export async function signIns(
	simulator: Simulator,
	accounts: number,
	count: number,
): Promise<number> {
	const startedAt = performance.now();
	for (let at = 0; at < count; at += 1) {
		const email = `person${(at * 7919) % accounts}@example.test`;
		const { status } = await simulator.handle(signInExchange(email));
		if (status !== 200) throw new Error(`${email} was answered with ${status}`);
	}
	return ((performance.now() - startedAt) * 1000) / count;
}

/** Microseconds of one sign-in through the inner door, by the number of accounts in the world. */
export async function measureCrowds(
	sizes: readonly number[],
	rounds: number,
): Promise<readonly string[][]> {
	const crowds = [];
	for (const size of sizes) {
		const simulator = createSimulator({ scenario: crowd(size) });
		const startedAt = performance.now();
		await simulator.worlds.open("default");
		const loadMs = performance.now() - startedAt;
		await signIns(simulator, size, 300);
		crowds.push({ size, simulator, loadMs, times: [] as number[] });
	}
	for (let round = 0; round < rounds; round += 1) {
		for (const { simulator, size, times } of crowds)
			times.push(await signIns(simulator, size, 400));
	}
	const least = median(crowds[0]?.times ?? []);
	return crowds.map(({ size, times, loadMs }) => [
		String(size),
		spread(times),
		`${((100 * median(times)) / least).toFixed(0)} %`,
		(loadMs / 1000).toFixed(1),
	]);
}

/** Milliseconds to take a world of so many accounts back to its start. */
export async function measureReset(
	accounts: number,
	rounds: number,
): Promise<string> {
	const simulator = createSimulator({ scenario: crowd(accounts) });
	await simulator.worlds.open("default");
	const times: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		await signIns(simulator, accounts, 100);
		const startedAt = performance.now();
		await simulator.worlds.reset("default");
		times.push(performance.now() - startedAt);
	}
	return spread(times, 2);
}
