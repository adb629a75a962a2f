import { sign } from "../../src/apis/mobility/signature.ts";
import type { Simulator } from "../../src/simulator.ts";

/** One request of a client. */
export interface Step {
	readonly method: string;
	/** Under the address of the simulator. */
	readonly path: string;
	readonly body?: object;
	readonly usesToken?: boolean;
	readonly isSigned?: boolean;
}

const json = { "content-type": "application/json" };

const ada = {
	email: "ada@example.test",
	password: "correct-horse-battery-staple",
};
const phoneNumber = "+43660123456";

/** Requests to the people of the mobility demo, some in vain. */
export const mobilitySteps: readonly Step[] = [
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
].map((step) => ({ ...step, path: `/mobility${step.path}` }));

/**
 * A client that sends one step after another to the default world, and shows the newest access token it
 * was given.
 *
 * @param firstToken the one it begins with
 */
export async function openClient(
	simulator: Simulator,
	firstToken = "none",
): Promise<{
	/** What each step was answered: status, headers and body. */
	perform(steps: readonly Step[]): Promise<readonly string[]>;
	token(): string;
}> {
	const world = await simulator.worlds.open("default");
	let token = firstToken;
	return {
		token: () => token,
		async perform(steps) {
			const said: string[] = [];
			for (const [at, step] of steps.entries()) {
				const { method, path, body, usesToken, isSigned } = step;
				const text = body === undefined ? "" : JSON.stringify(body);
				const timestamp = String(world.clock.now() - at);
				const request = {
					method,
					path: path.replace("/mobility", ""),
					body: new TextEncoder().encode(text),
				};
				const key = { timestamp, secret: "sim-app-secret" };
				const query = isSigned
					? `?signature=${sign(request, key, world.digest)}&timestamp=${timestamp}`
					: "";
				const answer = await simulator.fetch(
					new Request(`http://localhost${path}${query}`, {
						method,
						headers: usesToken
							? { ...json, authorization: `Bearer ${token}` }
							: json,
						...(text !== "" && { body: text }),
					}),
				);
				const answered = await answer.text();
				token = /"accessToken":"([^"]+)"/.exec(answered)?.[1] ?? token;
				said.push(
					JSON.stringify([answer.status, [...answer.headers], answered]),
				);
			}
			return said;
		},
	};
}
