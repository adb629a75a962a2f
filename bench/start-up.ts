import { account } from "./servers/yardstick.ts";
import { startServer } from "./start-server.ts";
import { spread } from "./statistics.ts";

const servers = [
	["bare Express", ["--import", "tsx", "bench/servers/bare-express.ts"]],
	[
		"stagedoor CLI",
		[
			"dist/src/cli/main.js",
			"--quiet",
			"--port",
			"0",
			"--scenario",
			"mobility-demo",
		],
	],
] as const;

/** Milliseconds from starting the process to the first answered sign-in. */
export async function measureStartUp(
	rounds: number,
): Promise<readonly string[][]> {
	const times = new Map<string, number[]>(servers.map(([name]) => [name, []]));
	for (let round = 0; round < rounds; round += 1) {
		for (const [name, args] of servers)
			times.get(name)?.push(await firstSignIn(args));
	}
	return [...times].map(([name, values]) => [name, spread(values)]);
}

async function firstSignIn(args: readonly string[]): Promise<number> {
	const startedAt = performance.now();
	const server = await startServer(process.execPath, args);
	const response = await fetch(`${server.url}/mobility/sign-in-email`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(account),
	});
	await response.json();
	const elapsed = performance.now() - startedAt;
	await server.stop();
	if (!response.ok)
		throw new Error(`the first sign-in was answered with ${response.status}`);
	return elapsed;
}
