import { load } from "./load.ts";
import { type RunningServer, startServer } from "./start-server.ts";
import { ratio, spread } from "./statistics.ts";

const json = {
	"content-type": "application/json",
	"api-key": "sim-api-key",
};

const signIn = {
	method: "POST",
	path: "/banking/multi/login_with_password",
	headers: json,
	body: JSON.stringify({
		email: "ada@example.test",
		password: { value: "Pa55word!" },
	}),
} as const;

/**
 * Requests per second of a banking sign-in and of a call that wants a stepped-up user, beside the
 * mobility sign-in and profile of the same server in the same round.
 */
export async function measureBanking(
	rounds: number,
	seconds: number,
): Promise<readonly string[][]> {
	const server = await startServer(process.execPath, [
		"dist/src/cli/main.js",
		"--quiet",
		"--port",
		"0",
	]);
	const token = await stepUp(server);
	const gated = {
		path: "/banking/multi/managed_accounts",
		headers: { ...json, authorization: `Bearer ${token}` },
	};
	const yardstick = {
		method: "POST",
		path: "/mobility/sign-in-email",
		headers: json,
		body: JSON.stringify({
			email: "ada@example.test",
			password: "correct-horse-battery-staple",
		}),
	} as const;
	const contestants = [
		{ name: "mobility sign-in", request: yardstick, rates: [] as number[] },
		{ name: "banking sign-in", request: signIn, rates: [] as number[] },
		{ name: "banking gated call", request: gated, rates: [] as number[] },
	];
	for (const { request } of contestants) await load(server.url, 1, request);
	for (let round = 0; round < rounds; round += 1)
		for (const { request, rates } of contestants)
			rates.push(await load(server.url, seconds, request));
	await server.stop();
	const mobility = contestants[0]?.rates ?? [];
	return contestants.map(({ name, rates }) => [
		name,
		spread(rates),
		ratio(rates, mobility),
	]);
}

/** The token of a sign-in that was stepped up by a text message. */
async function stepUp({ url }: RunningServer): Promise<string> {
	const signedIn = await fetch(`${url}${signIn.path}`, signIn);
	const { token } = (await signedIn.json()) as { readonly token: string };
	const headers = { ...json, authorization: `Bearer ${token}` };
	const otp = `${url}/banking/multi/stepup/challenges/otp/SMS`;
	const body = JSON.stringify({ verificationCode: "123456" });
	const issued = await fetch(otp, { method: "POST", headers });
	const verified = await fetch(`${otp}/verify`, {
		method: "POST",
		headers,
		body,
	});
	if (issued.status === 204 && verified.status === 204) return token;
	throw new Error(
		`the step-up was answered with ${issued.status} and ${verified.status}`,
	);
}
