// Accounts and sessions through the control plane: what an operator sees and does.
import { expect, test } from "vitest";
import { openSession } from "../../src/core/flows/open-session.ts";
import { bindTotp, issueTotp } from "../../src/core/flows/second-factor.ts";
import type { Account } from "../../src/core/records.ts";
import { acceptedValue } from "../support/outcome.ts";
import { register } from "../support/register.ts";
import { createStage, problemOf, type Stage } from "./stage.ts";

const ada = { email: "ada@example.test", phone: "+43660123456" };

/** A stage with Ada on it, and the verbs for the accounts of her tenant. */
async function withAda() {
	const stage = createStage();
	const account = await register(await stage.flow(), {
		...ada,
		profile: { firstName: "Ada" },
	});
	const world = stage.client.world("w1");
	return { stage, account, world, accounts: world.accounts("tiny", "main") };
}

/** Opens a session of an account, as a sign-in does. */
async function signIn(stage: Stage, account: Account) {
	const flow = await stage.flow();
	return flow.store.transact((transaction) =>
		openSession(flow, transaction, {
			owner: { kind: "account", account },
			methods: ["pwd"],
		}),
	);
}

test("an account is told with all but its secrets", async () => {
	const { account, accounts } = await withAda();
	expect(await accounts.get(account.id)).toEqual({
		id: account.id,
		number: 1,
		state: "active",
		identifiers: [
			{ type: "email", value: ada.email },
			{ type: "phone", value: ada.phone },
		],
		hasPassword: false,
		totp: "none",
		locale: "en",
		profile: { firstName: "Ada" },
		failures: 0,
		proofing: {},
		obligations: [],
		acceptances: [],
		createdAt: "2026-01-01T00:00:00.000Z",
		updatedAt: "2026-01-01T00:00:00.000Z",
	});
});

test.each(["ada@example.test", "Ada@Example.test", "+43660123456"])(
	"an account is found by %s",
	async (identifier) => {
		const { account, accounts } = await withAda();
		expect(await accounts.find(identifier)).toMatchObject({ id: account.id });
		expect(await accounts.find("nobody@example.test")).toBeUndefined();
	},
);

test("a list is cut into pages", async () => {
	const { stage, accounts } = await withAda();
	await register(await stage.flow(), { email: "eve@example.test" });
	const numbers = async (page: { limit?: number; offset?: number }) =>
		(await accounts.list(page)).map(({ number }) => number);
	expect(await numbers({})).toEqual([1, 2]);
	expect(await numbers({ limit: 1 })).toEqual([1]);
	expect(await numbers({ offset: 1 })).toEqual([2]);
});

test("a lock holds until its end, or until it is released", async () => {
	const { account, accounts, world } = await withAda();
	expect(await accounts.lock(account.id, 60)).toMatchObject({
		state: "locked",
		lockedUntil: "2026-01-01T00:01:00.000Z",
	});
	await world.clock.advance(59);
	expect(await accounts.get(account.id)).toMatchObject({ state: "locked" });
	await world.clock.advance(1);
	expect(await accounts.get(account.id)).toMatchObject({ state: "active" });
	const forever = await accounts.lock(account.id);
	expect(forever.state).toBe("locked");
	expect(forever).not.toHaveProperty("lockedUntil");
	expect(await accounts.unlock(account.id)).toMatchObject({ state: "active" });
});

test("a password expires at once, and sessions go on", async () => {
	const stage = createStage();
	const flow = await stage.flow();
	const account = await register(flow, {
		...ada,
		password: { hash: "no password has this hash", changedAt: flow.now },
	});
	await signIn(stage, account);
	const accounts = stage.client.world("w1").accounts("tiny", "main");
	expect(await accounts.expirePassword(account.id)).toMatchObject({
		state: "active",
		hasPassword: true,
	});
	const kept = await flow.store.get("account", account.id);
	expect(kept?.password?.expiredAt).toBe(flow.now);
	expect(await accounts.sessions(account.id)).toMatchObject([
		{ state: "open" },
	]);
});

test("a password that was never set cannot expire", async () => {
	const { account, accounts } = await withAda();
	const expire = accounts.expirePassword(account.id);
	expect(await problemOf(expire)).toMatchObject({
		status: 409,
		code: "password-not-set",
	});
});

test("a block ends the sessions, and is taken back", async () => {
	const { stage, account, accounts } = await withAda();
	await signIn(stage, account);
	expect(await accounts.block(account.id)).toMatchObject({ state: "blocked" });
	expect(await accounts.sessions(account.id)).toMatchObject([
		{ state: "ended", endedBecause: "account-blocked" },
	]);
	expect(await accounts.reinstate(account.id)).toMatchObject({
		state: "active",
	});
});

test("the world outside is set in one step", async () => {
	const { account, accounts } = await withAda();
	const changed = await accounts.change(account.id, {
		verified: { email: true },
		proofing: { licence: "approved" },
		obligations: ["invoice"],
	});
	expect(changed).toMatchObject({
		identifiers: [
			{ type: "email", verifiedAt: "2026-01-01T00:00:00.000Z" },
			{ type: "phone" },
		],
		proofing: { licence: "approved" },
		obligations: ["invoice"],
	});
	const back = await accounts.change(account.id, {
		verified: { email: false },
		obligations: [],
	});
	expect(back.identifiers[0]).not.toHaveProperty("verifiedAt");
	expect(back).toMatchObject({
		obligations: [],
		proofing: { licence: "approved" },
	});
});

test("a change that cannot be made as a whole is not made at all", async () => {
	const { stage, accounts } = await withAda();
	const eve = await register(await stage.flow(), { email: "eve@example.test" });
	const change = accounts.change(eve.id, {
		verified: { email: true, phone: true },
		obligations: ["rental"],
	});
	expect(await problemOf(change)).toMatchObject({
		status: 409,
		code: "identifier-missing",
	});
	expect(await accounts.get(eve.id)).toMatchObject({
		identifiers: [{ type: "email", value: "eve@example.test" }],
		obligations: [],
	});
});

test("a deletion takes effect at once and leaves ids and dates", async () => {
	const { stage, account, accounts } = await withAda();
	await signIn(stage, account);
	await accounts.change(account.id, { obligations: ["invoice"] });
	await accounts.remove(account.id);
	expect(await accounts.get(account.id)).toMatchObject({
		state: "deleted",
		number: 1,
		identifiers: [],
		profile: {},
		deletedAt: "2026-01-01T00:00:00.000Z",
	});
	expect(await accounts.find(ada.email)).toBeUndefined();
	expect(await accounts.sessions(account.id)).toMatchObject([
		{ state: "ended", endedBecause: "account-deleted" },
	]);
	expect(await problemOf(accounts.lock(account.id))).toMatchObject({
		code: "account-unknown",
	});
	await register(await stage.flow(), ada);
});

test("one session is revoked, the others go on", async () => {
	const { stage, account, accounts } = await withAda();
	const { session } = await signIn(stage, account);
	await signIn(stage, account);
	expect(await accounts.revoke(session.id)).toMatchObject({
		state: "ended",
		accountId: account.id,
		endedBecause: "revoked",
	});
	const states = (await accounts.sessions(account.id)).map(
		({ state }) => state,
	);
	expect(states).toEqual(["ended", "open"]);
});

test("signing out from all devices ends every session of the account", async () => {
	const { stage, account, accounts } = await withAda();
	const eve = await register(await stage.flow(), { email: "eve@example.test" });
	for (const one of [account, account, eve]) await signIn(stage, one);
	await accounts.signOut(account.id);
	const open = await stage.client.raw.GET(
		"/worlds/{world}/apis/{api}/tenants/{tenantName}/sessions",
		{
			params: {
				path: { world: "w1", api: "tiny", tenantName: "main" },
				query: { state: "open" },
			},
		},
	);
	expect(open.data?.sessions).toMatchObject([{ accountId: eve.id }]);
});

test("a session that ran out is over, whether or not that was recorded", async () => {
	const { stage, account, accounts, world } = await withAda();
	await signIn(stage, account);
	await world.policy("tiny").change({ session: { idleSeconds: 300 } });
	await world.clock.advance(299);
	expect(await accounts.sessions(account.id)).toMatchObject([
		{ state: "open" },
	]);
	await world.clock.advance(1);
	const [session] = await accounts.sessions(account.id);
	expect(session).toMatchObject({ state: "ended", endedBecause: "idle" });
	expect(session).not.toHaveProperty("endedAt");
});

test("the authenticator app shows the code that the account accepts", async () => {
	const { stage, account, accounts, world } = await withAda();
	const { session } = await signIn(stage, account);
	const who = { accountId: account.id, sessionId: session.id };
	acceptedValue(await issueTotp(await stage.flow(), { ...who, renew: false }));
	const issued = await accounts.totp(account.id);
	expect(issued).toMatchObject({ isBound: false, isCodeUsed: false });
	expect(await accounts.get(account.id)).toMatchObject({ totp: "issued" });
	const { code } = issued;
	acceptedValue(await bindTotp(await stage.flow(), { ...who, code }));
	const bound = await accounts.totp(account.id);
	expect(bound).toMatchObject({
		isBound: true,
		isCodeUsed: true,
		nextCodeAt: "2026-01-01T00:00:30.000Z",
	});
	expect(await accounts.get(account.id)).toMatchObject({ totp: "bound" });
	await world.clock.advance(30);
	expect(await accounts.totp(account.id)).toMatchObject({
		code: bound.nextCode,
		isCodeUsed: false,
	});
});

test("an account of one tenant or world is unknown in another", async () => {
	const { account, stage } = await withAda();
	const elsewhere = stage.client.world("w2").accounts("tiny", "main");
	expect(await problemOf(elsewhere.get(account.id))).toMatchObject({
		code: "account-unknown",
	});
	(await stage.world("w1")).addTenant("tiny", "other");
	const other = stage.client.world("w1").accounts("tiny", "other");
	expect(await problemOf(other.get(account.id))).toMatchObject({
		code: "account-unknown",
	});
	expect(await other.list()).toEqual([]);
});

test("a misspelt API or tenant is answered with the right name", async () => {
	const { stage } = await withAda();
	const world = stage.client.world("w1");
	expect(await problemOf(world.accounts("tinny", "main").list())).toMatchObject(
		{
			code: "api-unknown",
			problem: { hint: 'Did you mean "tiny"?' },
		},
	);
	expect(await problemOf(world.accounts("tiny", "man").list())).toMatchObject({
		code: "tenant-unknown",
		problem: { hint: 'Did you mean "main"?' },
	});
});
