// What one tenant decides can be changed in a world, like any policy; the other tenants stay as they are.
import { expect, test } from "vitest";
import { createControlClient } from "../../src/client/index.ts";
import { createSimulator } from "../../src/simulator.ts";
import { problemOf } from "./stage.ts";

const key = "2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53";

function aStage() {
	const simulator = createSimulator({ scenario: "ciam-demo", apis: ["ciam"] });
	const control = createControlClient({
		fetch: (request) => simulator.fetch(request),
	});
	const signIn = () =>
		simulator.fetch(
			new Request(
				`http://127.0.0.1/ciam/identity/v2/auth/login?apiKey=${key}`,
				{
					method: "POST",
					headers: { "content-type": "application/json" },
					body: JSON.stringify({
						email: "ada@example.test",
						password: "Correct-Horse-9",
					}),
				},
			),
		);
	return { policy: control.world().policy("ciam"), signIn };
}

test("one setting of one tenant: its key and all else stay", async () => {
	const { policy, signIn } = aStage();
	expect((await signIn()).status).toBe(200);
	const before = (await policy.read()).effective as unknown as Settings;
	const changed = await policy.change({
		tenants: { main: { login: { password: false } } },
	});
	const { tenants } = changed.effective as unknown as Settings;
	expect(tenants.main).toMatchObject({
		apiKey: key,
		login: { password: false },
	});
	expect(tenants.gated).toEqual(before.tenants.gated);
	const refused = await signIn();
	expect(refused.status).toBe(403);
	expect(refused.headers.get("x-stagedoor-hint")).toBe(
		"A setting of the tenant says so; see specs/ciam/NOTES.md, and PATCH .../apis/ciam/policy of the control plane for another one.",
	);
});

interface Settings {
	readonly tenants: { readonly [name: string]: object };
}

test.each([
	[{ mian: {} }, "tenants.mian", "tenants.main"],
	[
		{ main: { login: { pasword: false } } },
		"tenants.main.login.pasword",
		"tenants.main.login.password",
	],
])("%j is refused with the nearest name", async (tenants, key, nearest) => {
	const { policy } = aStage();
	const refused = await problemOf(policy.change({ tenants }));
	expect(refused).toMatchObject({
		status: 422,
		code: "policy-key-unknown",
		problem: {
			detail: `There is no policy "${key}".`,
			hint: `Did you mean "${nearest}"?`,
		},
	});
});
