import { load } from "./load.ts";
import { account } from "./servers/yardstick.ts";
import { type RunningServer, startServer } from "./start-server.ts";
import { ratio, spread } from "./statistics.ts";

interface Contestant {
	readonly name: string;
	readonly server: RunningServer;
	readonly token: string;
	readonly rates: { readonly signIn: number[]; readonly profile: number[] };
}

const signIn = {
	method: "POST",
	path: "/mobility/sign-in-email",
	headers: { "content-type": "application/json" },
	body: JSON.stringify(account),
} as const;

const servers = [
	["bare Express", ["--import", "tsx", "bench/servers/bare-express.ts"]],
	["bare node:http", ["--import", "tsx", "bench/servers/bare-http.ts"]],
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
	["stagedoor in Express", ["bench/servers/express-mount.mjs"]],
] as const;

/**
 * Requests per second of sign-in and profile, each server in turn, round after round, so that the
 * machine's moods meet all of them alike.
 */
export async function measureThroughput(
	rounds: number,
	seconds: number,
): Promise<readonly string[][]> {
	const contestants = await Promise.all(
		servers.map(([name, args]) => enter(name, args)),
	);
	for (const contestant of contestants) await run(contestant, 1);
	for (const { rates } of contestants) {
		rates.signIn.length = 0;
		rates.profile.length = 0;
	}
	for (let round = 0; round < rounds; round += 1) {
		for (const contestant of contestants) await run(contestant, seconds);
	}
	const rows = await Promise.all(
		contestants.map((contestant) => row(contestant, contestants)),
	);
	await Promise.all(contestants.map(({ server }) => server.stop()));
	return rows;
}

async function enter(
	name: string,
	args: readonly string[],
): Promise<Contestant> {
	const server = await startServer(process.execPath, args);
	const response = await fetch(`${server.url}${signIn.path}`, signIn);
	if (!response.ok)
		throw new Error(`${name} answered the sign-in with ${response.status}`);
	const { accessToken } = (await response.json()) as { accessToken: string };
	return {
		name,
		server,
		token: accessToken,
		rates: { signIn: [], profile: [] },
	};
}

async function run(
	{ server, token, rates }: Contestant,
	seconds: number,
): Promise<void> {
	rates.signIn.push(await load(server.url, seconds, signIn));
	const profile = {
		path: "/mobility/customers",
		headers: { authorization: `Bearer ${token}` },
	};
	rates.profile.push(await load(server.url, seconds, profile));
}

async function row(
	contestant: Contestant,
	all: readonly Contestant[],
): Promise<string[]> {
	const express = all[0]?.rates ?? contestant.rates;
	const { name, rates, server } = contestant;
	return [
		name,
		spread(rates.signIn),
		ratio(rates.signIn, express.signIn),
		spread(rates.profile),
		ratio(rates.profile, express.profile),
		(await server.memoryMb()).toFixed(0),
	];
}
