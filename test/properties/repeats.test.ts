import fc from "fast-check";
import { expect, test } from "vitest";
import { sign } from "../../src/apis/mobility/signature.ts";
import { createSimulator } from "../../src/simulator.ts";

/** With a given seed and a clock that stands still, a reset world says the same again, byte for byte. */
const json = { "content-type": "application/json" };

interface Step {
	readonly method: string;
	readonly path: string;
	readonly body?: object;
	readonly usesToken?: boolean;
	readonly isSigned?: boolean;
}

const ada = {
	email: "ada@example.test",
	password: "correct-horse-battery-staple",
};
const phoneNumber = "+43660123456";
const steps: readonly Step[] = [
	{ method: "POST", path: "/sign-in-email", body: ada },
	{
		method: "POST",
		path: "/sign-in-email",
		body: { ...ada, password: "wrong" },
	},
	{ method: "GET", path: "/customers", usesToken: true },
	{ method: "GET", path: "/customers/signed", usesToken: true },
	{ method: "POST", path: "/user/2fa-secret", usesToken: true },
	{ method: "POST", path: "/logout", usesToken: true },
	{
		method: "POST",
		path: "/customers/create-or-sign-in-with-phone-number",
		body: { phoneNumber, branchId: 1 },
		isSigned: true,
	},
	{
		method: "POST",
		path: "/sign-in-phone-number",
		body: { phoneNumber, code: "123456" },
	},
	{
		method: "POST",
		path: "/verification/init",
		body: { type: "LICENSE" },
		usesToken: true,
	},
	{ method: "GET", path: "/termsandconditions?branchId=1" },
	{ method: "GET", path: "/nowhere" },
];

async function openStage(seed: string | undefined) {
	const simulator = createSimulator({
		scenario: "mobility-demo",
		machineTime: () => Date.parse("2026-01-10T00:00:00Z"),
		...(seed !== undefined && { seed }),
	});
	const world = await simulator.worlds.open("default");
	return {
		reset: () => simulator.worlds.reset("default"),
		async perform(acts: readonly Step[]): Promise<readonly string[]> {
			const said: string[] = [];
			let token = "none";
			for (const [
				at,
				{ method, path, body, usesToken, isSigned },
			] of acts.entries()) {
				const text = body === undefined ? "" : JSON.stringify(body);
				const timestamp = String(world.clock.now() - at);
				const request = { method, path, body: new TextEncoder().encode(text) };
				const key = { timestamp, secret: "sim-app-secret" };
				const query = isSigned
					? `?signature=${sign(request, key, world.digest)}&timestamp=${timestamp}`
					: "";
				const answer = await simulator.fetch(
					new Request(`http://localhost/mobility${path}${query}`, {
						method,
						headers: usesToken
							? { ...json, authorization: `Bearer ${token}` }
							: json,
						...(text !== "" && { body: text }),
					}),
				);
				const answered = await answer.text();
				const issued = /"accessToken":"([^"]+)"/.exec(answered)?.[1];
				token = issued ?? token;
				said.push(
					JSON.stringify([answer.status, [...answer.headers], answered]),
				);
			}
			return said;
		},
	};
}

const sequences = fc.array(fc.constantFrom(...steps), {
	minLength: 1,
	maxLength: 8,
});

test("a world with a seed repeats every answer after a reset", async () => {
	const stage = await openStage("a given seed");
	await fc.assert(
		fc.asyncProperty(sequences, async (acts) => {
			await stage.reset();
			const first = await stage.perform(acts);
			await stage.reset();
			expect(await stage.perform(acts)).toEqual(first);
		}),
		{ numRuns: 30 },
	);
});

test("a world without a given seed never does", async () => {
	const stage = await openStage(undefined);
	const acts = steps.slice(0, 1);
	const first = await stage.perform(acts);
	await stage.reset();
	expect(await stage.perform(acts)).not.toEqual(first);
});
