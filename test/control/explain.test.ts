// Why an answer was given as it was: through the door of two APIs, and for every refusal of the core.
import { expect, test } from "vitest";
import { createControlClient, type Schemas } from "../../src/client/index.ts";
import { noteOf } from "../../src/control/explain/rules.ts";
import type { RefusalCode } from "../../src/core/errors.ts";
import { refuse } from "../../src/core/errors.ts";
import type { JournalEntry } from "../../src/pipeline/journal.ts";
import type { World } from "../../src/pipeline/world.ts";
import type { Simulator } from "../../src/simulator.ts";
import { refusalSamples } from "../conformance/refusal-samples.ts";
import { openBanking } from "../support/banking.ts";
import { openCiamApp, password } from "../support/ciam.ts";
import { openApp, otherThan } from "../support/mobility.ts";
import { openDemo } from "../support/mobility-demo.ts";
import { exchangeOf } from "../support/tiny-api.ts";
import { createStage, problemOf } from "./stage.ts";

function worldClient({
	simulator,
	world,
}: {
	readonly simulator: Simulator;
	readonly world: World;
}) {
	return createControlClient({
		baseUrl: "http://localhost",
		fetch: (request) => simulator.fetch(request),
	}).world(world.id);
}

/** Explains the latest answer of a world. */
function explainLast(app: {
	readonly simulator: Simulator;
	readonly world: World;
}): Promise<Schemas["Explanation"]> {
	const traceId = app.world.journal.entries()[0]?.traceId ?? "";
	return worldClient(app).journal.explain(traceId);
}

/** Explains an answer of the small API that its journal kept like this. */
async function explained(part: Partial<JournalEntry>) {
	const stage = createStage();
	const world = await stage.world("w1");
	const traceId = "1".repeat(32);
	world.journal.add({
		traceId,
		at: world.clock.now(),
		durationMs: 1,
		api: "tiny",
		tenant: "main",
		exchange: exchangeOf("POST", "/sign-in"),
		answer: { status: 401, headers: [] },
		...part,
	});
	return stage.client.world("w1").journal.explain(traceId);
}

test("a wrong code: the rule, its facts, the count and the policy", async () => {
	const app = await openApp();
	const phoneNumber = "+43660777777";
	await app.postSigned("/customers/create-or-sign-in-with-phone-number", {
		phoneNumber,
		branchId: 1,
	});
	const code = otherThan(await app.lastCode(phoneNumber));
	await app.post("/sign-in-phone-number", { phoneNumber, code });
	const explanation = await explainLast(app);
	expect(explanation).toMatchObject({
		api: "mobility",
		operationId: "signInPhoneNumber",
		status: 401,
		rule: {
			code: "code-mismatch",
			data: { purpose: "sign-in", channel: "sms" },
			says: "The code is not the one that was sent by sms for sign-in.",
		},
		counter: { what: "wrong codes", asOf: "request", used: 1 },
		issues: [],
	});
	const { counter, policy, text } = explanation;
	expect((counter?.used ?? 0) + (counter?.left ?? 0)).toBe(counter?.limit);
	expect(policy).toContainEqual({
		path: "code.maxAttempts",
		value: counter?.limit,
		isChanged: false,
	});
	expect(text).toContain("The rule that decided is code-mismatch");
	expect(text).toContain(`code.maxAttempts = ${counter?.limit} (default)`);
	expect(text).not.toContain(code);
});

test("what a world changed in its policy is said to be changed", async () => {
	const app = await openDemo();
	const email = "ada@example.test";
	await worldClient(app)
		.policy("mobility")
		.change({ lockout: { maxFailures: 3 } });
	await app.post("/sign-in-email", { email, password: "wrong wrong wrong" });
	const { rule, counter, policy, text } = await explainLast(app);
	expect(rule?.code).toBe("secret-mismatch");
	expect(counter).toMatchObject({ asOf: "now", used: 1, left: 2, limit: 3 });
	expect(policy).toContainEqual({
		path: "lockout.maxFailures",
		value: 3,
		isChanged: true,
	});
	expect(text).not.toContain("wrong wrong wrong");
});

test("a lock: when it ends, and whether that has passed by now", async () => {
	const app = await openBanking();
	for (let times = 0; times < 4; times += 1) await app.login("ada", "no-1");
	const ends = { what: "the lock ends", at: "2026-01-10T00:30:00.000Z" };
	const locked = await explainLast(app);
	expect(locked.rule?.code).toBe("account-locked");
	expect(locked.counter).toMatchObject({ used: 3, left: 0, limit: 3 });
	expect(locked.clock.moments).toEqual([{ ...ends, isPast: false }]);
	app.advance(1800);
	expect((await explainLast(app)).clock).toEqual({
		now: "2026-01-10T00:30:00.000Z",
		elapsedSeconds: 1800,
		moments: [{ ...ends, isPast: true }],
	});
});

test("an answer to a bearer token: when token and session end", async () => {
	const app = await openBanking();
	const token = await app.signIn("ada");
	await app.call("GET", "/consumers", { token });
	const good = await explainLast(app);
	expect(good.rule).toBeUndefined();
	expect(good.text).toContain("No rule said no.");
	expect(good.clock.moments).toContainEqual({
		what: "the session idles out",
		at: "2026-01-10T00:05:00.000Z",
		isPast: false,
	});
	app.advance(300);
	await app.call("GET", "/consumers", { token });
	const late = await explainLast(app);
	expect(late.rule?.says).toBe("The session of the token is over: idle.");
	expect(late.policy).toContainEqual({
		path: "session.idleSeconds",
		value: 300,
		isChanged: false,
	});
	expect(late.text).not.toContain(token);
});

test("an opaque token, in the header or in the query: when it ends", async () => {
	const app = await openCiamApp();
	const token = await app.tokenOf({ email: "ada@example.test", password });
	const record = await app.world.store.get("access-token", token);
	const end = {
		what: "the token ends",
		at: new Date(record?.expiresAt ?? 0).toISOString(),
		isPast: false,
	};
	await app.call("GET", "A/account", { query: { Access_Token: token } });
	const asked = await explainLast(app);
	expect([asked.status, asked.clock.moments]).toEqual([200, [end]]);
	const headers = { authorization: `Bearer ${token}` };
	await app.call("GET", "A/account", { headers });
	const headed = await explainLast(app);
	expect([headed.status, headed.clock.moments]).toEqual([200, [end]]);
	expect(headed.text).not.toContain(token);
});

test("a fault is told as one", async () => {
	const app = await openBanking();
	app.fault(async () => refuse("fault-injected", { status: 503 }));
	await app.login("ada");
	const { fault, rule, status } = await explainLast(app);
	expect([fault, rule?.code, status]).toEqual([
		{ status: 503 },
		"fault-injected",
		503,
	]);
});

test("input that does not fit: each issue, in the paragraph too", async () => {
	const app = await openApp();
	await app.post("/sign-in-email", { email: "ada@example.test" });
	const { issues, text } = await explainLast(app);
	expect(issues).toEqual([
		expect.objectContaining({ place: "body", rule: "required" }),
	]);
	expect(text).toContain(issues[0]?.problem);
});

test("a refusal that only one API knows is explained by its facts and its hint", async () => {
	const { rule, text } = await explained({
		refusal: { code: "vpn-required", data: { network: "office" } },
		hint: "Use the office network.",
	});
	expect(rule).toEqual({
		code: "vpn-required",
		data: { network: "office" },
		says: "A rule that only this API has said no.",
	});
	expect(text).toContain("Use the office network.");
});

test("an answer that the world did not give has no explanation", async () => {
	const { journal } = createStage().client.world("w1");
	expect(await problemOf(journal.explain("2".repeat(32)))).toMatchObject({
		code: "exchange-unknown",
		status: 404,
	});
});

const samples = Object.entries(refusalSamples).flatMap(([code, all]) =>
	all.slice(0, 1).map((data: object) => ({ code, data: { ...data } })),
);

test("every refusal of the core has its note", () => {
	const unknown = noteOf("of one API only").says;
	const codes = Object.keys(refusalSamples);
	expect(samples.map(({ code }) => code)).toEqual(codes);
	expect(codes.filter((code) => noteOf(code).says === unknown)).toEqual([]);
	const sentences = codes.map((code) => noteOf(code).says);
	expect(new Set(sentences).size).toBe(codes.length);
});

/** Facts that a refusal has only where they apply. */
const sometimesUntold: readonly (RefusalCode | "")[] = ["account-locked"];

test.each(samples)("$code is explained in words", async ({ code, data }) => {
	const { rule, text, counter } = await explained({ refusal: { code, data } });
	expect(rule?.says).toMatch(/[.!]$|: .+$/);
	expect(text).not.toMatch(/undefined|\[object|\{\w+\}/);
	if (!sometimesUntold.some((known) => known === code))
		expect(rule?.says).not.toContain("not told");
	const { counts } = noteOf(code);
	expect(counter?.what).toBe(counts?.what);
});
