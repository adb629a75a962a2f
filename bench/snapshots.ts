import { createSimulator } from "../src/simulator.ts";
import { crowd, signIns } from "./in-process.ts";
import { spread } from "./statistics.ts";

/** Milliseconds to save, restore and fork a world of so many accounts, and to take it elsewhere. */
export async function measureSnapshots(
	accounts: number,
	rounds: number,
): Promise<readonly string[][]> {
	const simulator = createSimulator({
		scenario: crowd(accounts),
	});
	const { worlds } = simulator;
	const snapshots = await worlds.snapshots("default");
	const note = { name: "here", replace: true };
	const times: Record<string, number[]> = {};
	async function measure<T>(act: string, work: () => T): Promise<Awaited<T>> {
		const startedAt = performance.now();
		const result = await work();
		times[act] = [...(times[act] ?? []), performance.now() - startedAt];
		return result;
	}
	for (let round = 0; round < rounds; round += 1) {
		await signIns(simulator, accounts, 100);
		await measure("save", () => snapshots.save(note));
		await signIns(simulator, accounts, 100);
		await measure("restore", () => snapshots.restore("here"));
		await measure("fork", () =>
			worlds.fork("default", { id: "fork", snapshot: "here" }),
		);
		await worlds.remove("fork");
		const saved = await measure("export", () => snapshots.export("here"));
		if (saved === undefined) throw new Error("the snapshot is gone");
		const text = JSON.stringify(saved);
		await measure("import", () => snapshots.import(note, JSON.parse(text)));
	}
	return Object.entries(times).map(([act, values]) => [act, spread(values, 2)]);
}
