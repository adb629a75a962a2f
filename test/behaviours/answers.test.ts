// What every answer has, whatever it says: B26 and B28 of docs/behaviours.md.
import { expect, test } from "vitest";
import { createSimulator } from "../../src/simulator.ts";
import { openTenantApp } from "../support/tenant.ts";

test("B26: a problem has a type, and the status of the answer", async () => {
	const app = await openTenantApp();
	const refusals = [
		await app.read("no-token"),
		await app.save({ email: "nothing like an address" }),
		await app.call("GET", "/customer"),
		await app.call("POST", "/customer", "{"),
	];
	for (const { status, headers, body } of refusals) {
		expect(status).toBeGreaterThanOrEqual(400);
		expect(headers.get("content-type")).toContain("application/problem+json");
		expect(body).toMatchObject({ type: expect.stringMatching(/\S/), status });
		expect(JSON.stringify(body)).not.toMatch(/\.(js|ts):\d+/);
	}
});

const bearers = [
	["/mobility/customers", {}],
	["/merchant/simulator/session", {}],
	["/tenant/api/demo/customer", {}],
] as const;

test.each(bearers)(
	"B28: %s without a token is 401, and says what is wanted",
	async (path) => {
		const simulator = createSimulator({ scenario: "demo" });
		const answer = await simulator.fetch(
			new Request(`http://localhost${path}`),
		);
		expect(answer.status).toBe(401);
		expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
		expect(answer.headers.get("cache-control")).toBe("no-store");
	},
);

test("B28: no cache may keep the tokens of a sign-in", async () => {
	const simulator = createSimulator({ scenario: "demo" });
	const answer = await simulator.fetch(
		new Request("http://localhost/mobility/sign-in-email", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({
				email: "ada@example.test",
				password: "correct-horse-battery-staple",
			}),
		}),
	);
	expect(answer.status).toBe(200);
	expect(answer.headers.get("cache-control")).toBe("no-store");
});
