// How a session lives: renewed unseen, ended by time, by an operator and by the person.
import { stagedoorTest } from "stagedoor/vitest";
import { expect } from "vitest";
import { bases, visit } from "./person.ts";

const test = stagedoorTest({ bases, scenario: "mobility-demo" });
const ada = ["ada@example.test", "correct-horse-battery-staple"] as const;
const bob = ["bob@example.test", "tin-drum-paper-moon"] as const;

test("an access token that ran out is renewed once, whoever waits for it", async ({
	stagedoor,
}) => {
	const { api, store, wait } = visit(stagedoor);
	await api.signIn(...ada);
	const first = store.read().session;
	await wait("6h");
	const profiles = await Promise.all([api.profile(), api.profile()]);
	expect(profiles).toMatchObject([{ ok: true }, { ok: true }]);
	expect(store.read().session?.accessToken).not.toBe(first?.accessToken);
	await stagedoor.world.journal.expect({
		operationId: "refreshToken",
		status: "200",
		times: 1,
	});
});

test("a request is sent again with its body", async ({ stagedoor }) => {
	const { api, wait } = visit(stagedoor);
	await api.signIn("cas@example.test", "copper-kettle-winter-sun");
	await wait("6h");
	expect(await api.rename({ firstName: "Caspar" })).toMatchObject({
		value: { firstName: "Caspar" },
	});
});

test("after a month away the session is over", async ({ stagedoor }) => {
	const { api, store, wait } = visit(stagedoor);
	await api.signIn(...ada);
	await wait("31d");
	expect(await api.profile()).toEqual({
		ok: false,
		problem: { kind: "session-over" },
	});
	expect(store.read()).toEqual({ session: undefined, ended: "expired" });
});

test("a fault at the renewal ends nothing", async ({ stagedoor }) => {
	const { api, store, wait } = visit(stagedoor);
	await api.signIn(...ada);
	await wait("6h");
	await stagedoor.world.faults.add({
		effect: "error",
		status: 503,
		operation: "refreshToken",
		times: 1,
	});
	expect(await api.profile()).toMatchObject({ ok: false });
	expect(store.read().session).toBeDefined();
	expect(await api.profile()).toMatchObject({ ok: true });
});

test("signing out ends the session at the API too", async ({ stagedoor }) => {
	const { api, store } = visit(stagedoor);
	await api.signIn(...ada);
	await api.signOut();
	expect(store.read()).toEqual({ session: undefined, ended: "signed-out" });
	const accounts = stagedoor.world.accounts("mobility", "demo");
	const account = await accounts.find(ada[0]);
	expect(await accounts.sessions(account?.id ?? "")).toMatchObject([
		{ endedBecause: "signed-out" },
	]);
});

test("the authenticator app is asked for before anything else", async ({
	stagedoor,
}) => {
	const { api, store } = visit(stagedoor);
	await api.signIn(...bob);
	expect(store.read().session?.isWaitingForSecondFactor).toBe(true);
	expect(await api.profile()).toMatchObject({ ok: false });

	const accounts = stagedoor.world.accounts("mobility", "demo");
	const account = await accounts.find(bob[0]);
	const { code } = await accounts.totp(account?.id ?? "");
	const wrong = code === "000000" ? "111111" : "000000";
	expect(await api.giveSecondFactor(wrong)).toEqual({
		ok: false,
		problem: { kind: "code-wrong" },
	});
	expect(await api.giveSecondFactor(code)).toMatchObject({ ok: true });
	expect(store.read().session?.isWaitingForSecondFactor).toBe(false);
	expect(await api.profile()).toMatchObject({ value: { firstName: "Bob" } });
});

test("wrong passwords lock for a time, an operator without one", async ({
	stagedoor,
}) => {
	const { api, wait } = visit(stagedoor);
	await stagedoor.world.clock.freeze();
	await stagedoor.lockAfter("mobility", 2, 600);
	await api.signIn(ada[0], "wrong");
	await api.signIn(ada[0], "wrong");
	expect(await api.signIn(...ada)).toEqual({
		ok: false,
		problem: { kind: "locked", retryAfterSeconds: 600 },
	});
	await wait("10m");
	expect(await api.signIn(...ada)).toMatchObject({ ok: true });
	expect(
		await api.signIn("eve@example.test", "quiet-river-green-door"),
	).toEqual({ ok: false, problem: { kind: "locked" } });
});
