// Terms, reference data and policies through the control plane.
import { expect, test } from "vitest";
import { createControlClient } from "../../src/client/index.ts";
import { realmOf } from "../../src/core/values.ts";
import { createSimulator } from "../../src/simulator.ts";
import { someTerms } from "../support/an-account.ts";
import { createStage, problemOf } from "./stage.ts";

/** A stage whose tenant has one version of terms. */
async function withTerms() {
	const stage = createStage();
	const { store } = await stage.flow();
	const first = someTerms({ realm: realmOf("tiny", "main") });
	await store.transact((transaction) => transaction.put("terms", first));
	return { stage, terms: stage.client.world("w1").terms("tiny", "main") };
}

test("a new version takes the place of the old one", async () => {
	const { terms } = await withTerms();
	const next = await terms.replace(11, { texts: { en: { title: "New" } } });
	expect(next).toEqual({
		id: 12,
		scope: "branch:1",
		version: 2,
		texts: { en: { title: "New" } },
		validFrom: "2026-01-01T00:00:00.000Z",
	});
	expect(await terms.list()).toMatchObject([
		{ id: 11, supersededAt: "2026-01-01T00:00:00.000Z" },
		{ id: 12 },
	]);
	expect(await problemOf(terms.replace(11))).toMatchObject({
		status: 409,
		code: "terms-outdated",
	});
});

test("a new version may apply later, with the same text", async () => {
	const { terms } = await withTerms();
	const validFrom = "2026-02-01T00:00:00.000Z";
	expect(await terms.replace(11, { validFrom })).toMatchObject({
		texts: { en: { title: "Terms" } },
		validFrom,
	});
});

test("an edit keeps id and version", async () => {
	const { terms } = await withTerms();
	expect(await terms.edit(11, { en: { title: "Corrected" } })).toMatchObject({
		id: 11,
		version: 1,
		texts: { en: { title: "Corrected" } },
	});
});

test("terms are listed by scope, and with or without replaced ones", async () => {
	const { stage, terms } = await withTerms();
	await terms.replace(11);
	const ids = async (query: { scope?: string; current?: boolean }) => {
		const path = { world: "w1", api: "tiny", tenantName: "main" };
		const found = await stage.client.raw.GET(
			"/worlds/{world}/apis/{api}/tenants/{tenantName}/terms",
			{ params: { path, query } },
		);
		return found.data?.terms.map(({ id }) => id);
	};
	expect(await ids({ current: true })).toEqual([12]);
	expect(await ids({ current: false })).toEqual([11]);
	expect(await ids({ scope: "branch:1" })).toEqual([11, 12]);
	expect(await ids({ scope: "branch:2" })).toEqual([]);
});

test("reference data is put, read, listed and removed", async () => {
	const stage = createStage();
	const resources = stage.client.world("w1").resources("tiny", "main");
	const vienna = { name: "Vienna", zones: [1, 2] };
	await resources.put("branch", "1", vienna);
	await resources.put("branch", "a/b c", null);
	await resources.put("vehicle", "1", { name: "Bike" });
	expect(await resources.list("branch")).toEqual([
		{ id: "1", value: vienna },
		{ id: "a/b c", value: null },
	]);
	await resources.put("branch", "1", "replaced");
	const path = { world: "w1", api: "tiny", tenantName: "main" };
	const one = await stage.client.raw.GET(
		"/worlds/{world}/apis/{api}/tenants/{tenantName}/resources/{collection}/{resource}",
		{ params: { path: { ...path, collection: "branch", resource: "1" } } },
	);
	expect(one.data).toEqual({ id: "1", value: "replaced" });
	await resources.remove("branch", "a/b c");
	expect(await resources.list("branch")).toHaveLength(1);
	expect(await problemOf(resources.remove("branch", "2"))).toMatchObject({
		code: "resource-unknown",
	});
});

test("policies are changed bit by bit, hold at once, and go back", async () => {
	const stage = createStage();
	const policy = stage.client.world("w1").policy("tiny");
	const before = await policy.read();
	await policy.change({ lockout: { maxFailures: 1 } });
	const after = await policy.change({ code: { mode: "random" } });
	expect(after.overrides).toEqual({
		lockout: { maxFailures: 1 },
		code: { mode: "random" },
	});
	expect((await stage.flow()).policy.lockout).toEqual({
		maxFailures: 1,
		lockSeconds: 1800,
	});
	expect(await stage.client.world("w2").policy("tiny").read()).toEqual(before);
	expect(await policy.reset()).toEqual(before);
});

test("a policy goes back to what the scenario says, not further", async () => {
	const simulator = createSimulator({
		codes: "random",
		scenario: {
			name: "strict",
			description: "Locks soon.",
			apis: { mobility: { policy: { lockout: { maxFailures: 2 } } } },
		},
	});
	const policy = createControlClient({ fetch: simulator.fetch })
		.world("w1")
		.policy("mobility");
	const before = await policy.read();
	expect(before.overrides).toEqual({
		lockout: { maxFailures: 2 },
		code: { mode: "random" },
	});
	await policy.change({ lockout: { maxFailures: 7, lockSeconds: 1 } });
	expect(await policy.reset()).toEqual(before);
});

test("settings that an API leaves out by default are changed like the others", async () => {
	const { fetch } = createSimulator({ scenario: "demo" });
	const world = createControlClient({ fetch }).world("w1");
	const url = "http://127.0.0.1:4711/hooks";
	const banking = await world.policy("banking").change({ webhook: { url } });
	expect(banking.effective.webhook).toMatchObject({ url });
	const settings = { tenants: { main: { sessions: { limit: 1 } } } };
	const ciam = await world.policy("ciam").change(settings);
	expect(ciam.effective).toMatchObject(settings);
	const wrong = { webhook: { url: 4711 } };
	expect(await problemOf(world.policy("banking").change(wrong))).toMatchObject({
		status: 422,
		code: "input-invalid",
	});
	const misspelt = { programme: { companie: {} } };
	expect(
		await problemOf(world.policy("banking").change(misspelt)),
	).toMatchObject({
		code: "policy-key-unknown",
		problem: { hint: 'Did you mean "programme.companies"?' },
	});
});

test("a misspelt policy changes nothing and is answered with the right name", async () => {
	const policy = createStage().client.world("w1").policy("tiny");
	const before = await policy.read();
	const wrong = { code: { mode: "random", lifetimeSecond: 1 } } as const;
	expect(await problemOf(policy.change(wrong))).toMatchObject({
		status: 422,
		code: "policy-key-unknown",
		problem: { hint: 'Did you mean "code.lifetimeSeconds"?' },
	});
	expect(await policy.read()).toEqual(before);
});

test("a policy of another type or outside its range is refused by the spec", async () => {
	const policy = createStage().client.world("w1").policy("tiny");
	const wrong = policy.change({ code: { maxAttempts: 0 } });
	expect(await problemOf(wrong)).toMatchObject({
		code: "input-invalid",
		problem: { errors: [{ field: "code.maxAttempts", rule: "minimum" }] },
	});
});
