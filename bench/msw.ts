import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { setupStagedoor } from "../mocks/node.ts";
import { account } from "./servers/yardstick.ts";
import { ratio, spread } from "./statistics.ts";

const staticBase = "https://static.example.test";
const simulatedBase = "https://api.example.test";
const requests = 200;

/**
 * Microseconds of one request inside a process that MSW watches: answered by a handler with a fixed
 * body, and by the simulator (a profile, then a sign-in).
 */
export async function measureMsw(rounds: number): Promise<readonly string[][]> {
	const stagedoor = setupStagedoor(
		{ mobility: simulatedBase },
		{ scenario: "mobility-demo" },
	);
	const fixed = setupServer(
		http.get(`${staticBase}/customers`, () => HttpResponse.json({ id: 1 })),
	);
	stagedoor.listen();
	const { accessToken } = (await (await signIn()).json()) as {
		accessToken: string;
	};
	stagedoor.close();
	const profile = () =>
		fetch(`${simulatedBase}/customers`, {
			headers: { authorization: `Bearer ${accessToken}` },
		});
	const times = {
		fixed: [] as number[],
		profile: [] as number[],
		signIn: [] as number[],
	};
	for (let round = 0; round <= rounds; round += 1) {
		fixed.listen();
		const fixedTime = await timed(() => fetch(`${staticBase}/customers`));
		fixed.close();
		stagedoor.listen();
		const [profileTime, signInTime] = [
			await timed(profile),
			await timed(signIn),
		];
		stagedoor.close();
		if (round === 0) continue; // warm-up
		times.fixed.push(fixedTime);
		times.profile.push(profileTime);
		times.signIn.push(signInTime);
	}
	return [
		["fixed body", spread(times.fixed), "100 %"],
		["profile", spread(times.profile), ratio(times.profile, times.fixed)],
		["sign-in", spread(times.signIn), ratio(times.signIn, times.fixed)],
	];
}

function signIn(): Promise<Response> {
	return fetch(`${simulatedBase}/sign-in-email`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(account),
	});
}

async function timed(send: () => Promise<Response>): Promise<number> {
	const startedAt = performance.now();
	for (let at = 0; at < requests; at += 1) {
		const response = await send();
		await response.arrayBuffer();
		if (!response.ok) throw new Error(`answered with ${response.status}`);
	}
	return ((performance.now() - startedAt) * 1000) / requests;
}
