import type { GivenScenario } from "../../src/scenarios/scenario.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";

/** Who is looked for, in most tests of invented people. */
export const email = "person-00077@example.test";
export const password = "Another-Horse-7";
export const apiKey = "2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53";

/** How that person signs in at each API. */
export const apis = [
	{
		api: "mobility",
		tenant: "demo",
		path: "/sign-in-email",
		body: { email, password },
		status: 200,
		phone: true,
	},
	{
		api: "banking",
		tenant: "main",
		path: "/login_with_password",
		body: { email, password: { value: password } },
		status: 200,
		phone: false,
	},
	{
		api: "merchant",
		tenant: "main",
		path: "/auth/login/manager",
		body: { email, password, origin: "dashboard" },
		status: 200,
		phone: false,
	},
	{
		api: "tenant",
		tenant: "demo",
		path: "/api/demo/customer?flow=preregistration",
		body: { email },
		status: 202,
		phone: true,
	},
	{
		api: "ciam",
		tenant: "main",
		path: `/identity/v2/auth/login?apiKey=${apiKey}`,
		body: { email, password },
		status: 200,
		phone: true,
	},
] as const;

/** A simulator, and the way through its door. */
export function simulate(scenario: GivenScenario) {
	const simulator = createSimulator({
		scenario,
		seed: "bulk",
		onDefect: (error) => {
			throw error;
		},
	});
	return {
		simulator,
		ask: (path: string, body?: unknown) => ask(simulator, path, body),
	};
}

async function ask(simulator: Simulator, path: string, body?: unknown) {
	const headers = {
		"content-type": "application/json",
		accept: "application/json",
		...(path.startsWith("/banking") && { "api-key": "sim-api-key" }),
	};
	const request = new Request(`http://localhost${path}`, {
		method: body === undefined ? "GET" : "POST",
		headers,
		...(body !== undefined && { body: JSON.stringify(body) }),
	});
	const response = await simulator.fetch(request);
	const text = await response.text();
	return { status: response.status, text, body: text && JSON.parse(text) };
}

/** Path of the accounts of a tenant. */
export const accountsOf = ({ api, tenant }: { api: string; tenant: string }) =>
	`/_stagedoor/v1/worlds/default/apis/${api}/tenants/${tenant}/accounts`;
