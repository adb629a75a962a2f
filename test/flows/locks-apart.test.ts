// The same address at several APIs is several people: a lock at one of them is nothing to the others.
import { expect, test } from "vitest";
import type { MobilityPolicy } from "../../src/apis/mobility/policy.ts";
import type { Overrides } from "../../src/core/policy.ts";
import { createSimulator } from "../../src/simulator.ts";

const ciamKey = "2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53";
const email = "ada@example.test";
const passwords = {
	banking: "Pa55word!",
	ciam: "Correct-Horse-9",
	merchant: "Sim-Passw0rd!",
	mobility: "correct-horse-battery-staple",
} as const;

type Api = keyof typeof passwords;

const names = ["banking", "ciam", "merchant", "mobility"] as const;

const requests: {
	readonly [name in Api]: (password: string) => readonly [string, object];
} = {
	banking: (value) => [
		"/banking/login_with_password",
		{ email, password: { value } },
	],
	ciam: (password) => [
		`/ciam/identity/v2/auth/login?apiKey=${ciamKey}`,
		{ email, password },
	],
	merchant: (password) => ["/merchant/auth/login", { email, password }],
	mobility: (password) => ["/mobility/sign-in-email", { email, password }],
};

async function open() {
	const simulator = createSimulator({ scenario: "demo" });
	const world = await simulator.worlds.open("default");
	const unsigned: Overrides<MobilityPolicy> = { signature: { mode: "off" } };
	world.setPolicyOverrides("mobility", unsigned);
	const threeTries = { lockout: { maxFailures: 3, lockSeconds: 1800 } };
	for (const name of names) world.setPolicyOverrides(name, threeTries);
	const post = async (path: string, body: object) => {
		const request = new Request(`http://localhost${path}`, {
			method: "POST",
			headers: { "content-type": "application/json", "api-key": "sim-api-key" },
			body: JSON.stringify(body),
		});
		return (await simulator.fetch(request)).status;
	};
	const password = passwords.merchant;
	const person = { firstName: "Ada", lastName: "Byron", role: "SimpleUser" };
	await post("/merchant/auth/register", { email, password, ...person });
	return {
		signIn: (name: Api, password: string = passwords[name]) =>
			post(...requests[name](password)),
	};
}

test.each(names)("a lock at %s leaves the others open", async (locked) => {
	const { signIn } = await open();
	for (const name of names) expect(await signIn(name)).toBe(200);
	for (const _ of [1, 2, 3]) await signIn(locked, "Wr0ng-passw0rd!");
	for (const name of names) {
		const status = await signIn(name);
		if (name === locked) expect(status).toBeGreaterThanOrEqual(400);
		else expect(status).toBe(200);
	}
});
