// What an operator does to accounts and sessions, without the person.
import { describe, expect, it } from "vitest";
import type { FlowContext } from "../../../src/core/flows/context.ts";
import { openSession } from "../../../src/core/flows/open-session.ts";
import {
	blockAccount,
	endSessionsOf,
	expirePassword,
	lockAccount,
	markVerified,
	reinstateAccount,
	setObligations,
	setProofing,
	unlockAccount,
} from "../../../src/core/flows/operator-acts.ts";
import { resumeSession } from "../../../src/core/flows/resume-session.ts";
import {
	expireSession,
	revokeSession,
} from "../../../src/core/flows/revoke-session.ts";
import { signInWithPassword } from "../../../src/core/flows/sign-in-with-password.ts";
import type { Account } from "../../../src/core/records.ts";
import { lockOf } from "../../../src/core/throttling.ts";
import { realmOf } from "../../../src/core/values.ts";
import {
	adaEmail,
	adaPassword,
	registerAda,
	signInAda,
} from "../../support/ada.ts";
import { anEmail } from "../../support/an-account.ts";
import { createFlowWorld, dawn } from "../../support/flow-context.ts";
import { acceptedValue, codeOf } from "../../support/outcome.ts";
import { register } from "../../support/register.ts";

/** Ada, signed in twice, ten seconds ago. */
async function adaSignedIn() {
	const world = createFlowWorld();
	const ada = await register(world.context(), { email: "ada@example.test" });
	const signIn = () => signedIn(world.context(), ada);
	const sessions = [await signIn(), await signIn()] as const;
	world.advance(10);
	const ends = async () => {
		const all = await world.context().store.list("session");
		return all.map(({ endedBecause }) => endedBecause);
	};
	return { world, accountId: ada.id, sessions, ends };
}

async function signedIn(context: FlowContext, account: Account) {
	const { session } = await context.store.transact((transaction) =>
		openSession(context, transaction, {
			owner: { kind: "account", account },
			methods: ["pwd"],
		}),
	);
	return session.id;
}

describe("blocking", () => {
	it("stands until reinstatement, and ends all sessions for good", async () => {
		const { world, accountId, ends } = await adaSignedIn();
		const { now } = world.context();
		expect(await blockAccount(world.context(), { accountId })).toMatchObject({
			value: { blockedAt: now, updatedAt: now },
		});
		expect(await ends()).toEqual(["account-blocked", "account-blocked"]);
		const reinstated = await reinstateAccount(world.context(), { accountId });
		expect(reinstated.ok && "blockedAt" in reinstated.value).toBe(false);
		expect(await ends()).toEqual(["account-blocked", "account-blocked"]);
	});

	it("again keeps the first moment", async () => {
		const { world, accountId } = await adaSignedIn();
		const { now } = world.context();
		await blockAccount(world.context(), { accountId });
		world.advance(10);
		expect(await blockAccount(world.context(), { accountId })).toMatchObject({
			value: { blockedAt: now },
		});
	});
});

describe("locking", () => {
	it.each([
		["a second before its end", 59, 1],
		["at its end", 60, undefined],
		["a second after its end", 61, undefined],
	])("for 60 seconds, %s", async (_when, seconds, retryAfterSeconds) => {
		const { world, accountId } = await adaSignedIn();
		const locked = await lockAccount(world.context(), {
			accountId,
			seconds: 60,
		});
		world.advance(seconds);
		const lock = locked.ok
			? lockOf(locked.value.lockout, world.context().now)
			: undefined;
		expect(lock?.retryAfterSeconds).toBe(retryAfterSeconds);
	});

	it("without an end lasts until unlocking", async () => {
		const { world, accountId } = await adaSignedIn();
		const locked = await lockAccount(world.context(), { accountId });
		expect(
			locked.ok && lockOf(locked.value.lockout, Number.MAX_SAFE_INTEGER),
		).toEqual({ release: "operator" });
		expect(await unlockAccount(world.context(), { accountId })).toMatchObject({
			value: { lockout: { failures: 0 } },
		});
	});
});

describe("setting", () => {
	it("the outcome of a check", async () => {
		const { world, accountId } = await adaSignedIn();
		const act = { accountId, kind: "licence", state: "retry" } as const;
		expect(await setProofing(world.context(), act)).toMatchObject({
			value: { proofing: { licence: "retry" } },
		});
	});

	it("what stands open", async () => {
		const { world, accountId } = await adaSignedIn();
		const act = { accountId, obligations: ["invoice"] } as const;
		expect(await setObligations(world.context(), act)).toMatchObject({
			value: { obligations: ["invoice"] },
		});
	});

	it("an identifier as verified", async () => {
		const { world, accountId } = await adaSignedIn();
		expect(
			await markVerified(world.context(), { accountId, identifier: "email" }),
		).toMatchObject({
			value: {
				identifiers: [anEmail("ada@example.test", world.context().now)],
			},
		});
		expect(
			await markVerified(world.context(), { accountId, identifier: "phone" }),
		).toEqual({
			ok: false,
			code: "identifier-missing",
			data: { identifier: "phone" },
		});
	});
});

describe("ending sessions", () => {
	it("all of an account", async () => {
		const { world, accountId, ends } = await adaSignedIn();
		await endSessionsOf(world.context(), { accountId });
		expect(await ends()).toEqual(["revoked", "revoked"]);
	});

	it("one, for good", async () => {
		const { world, sessions, ends } = await adaSignedIn();
		const sessionId = sessions[0];
		const revoked = await revokeSession(world.context(), { sessionId });
		expect(revoked).toMatchObject({
			endedAt: world.context().now,
			endedBecause: "revoked",
		});
		world.advance(10);
		expect(await expireSession(world.context(), { sessionId })).toEqual(
			revoked,
		);
		expect(await ends()).toEqual(["revoked", undefined]);
	});

	it("as if their time had run out", async () => {
		const { world, sessions, ends } = await adaSignedIn();
		await expireSession(world.context(), { sessionId: sessions[0] });
		await expireSession(world.context(), {
			sessionId: sessions[1],
			because: "idle",
		});
		expect(await ends()).toEqual(["expired", "idle"]);
	});

	it("of another realm does nothing", async () => {
		const { world, sessions, ends } = await adaSignedIn();
		const elsewhere = world.context({ realm: realmOf("mobility", "other") });
		expect(
			await revokeSession(elsewhere, { sessionId: sessions[0] }),
		).toBeUndefined();
		expect(await ends()).toEqual([undefined, undefined]);
	});
});

describe("an operator who lets a password expire", () => {
	it("leaves the sessions alone, and changes the next sign-in", async () => {
		const world = createFlowWorld();
		const { id: accountId } = await registerAda(world);
		const { session } = await signInAda(world);
		const expired = await expirePassword(world.context(), { accountId });
		expect(acceptedValue(expired).password?.expiredAt).toBe(dawn);
		const sessionId = session.id;
		const resumed = await resumeSession(world.context(), { sessionId });
		expect(codeOf(resumed)).toBe("ok");
		const again = await signInWithPassword(world.context(), {
			identifier: adaEmail,
			password: adaPassword,
		});
		expect(codeOf(again)).toBe("password-expired");
	});

	it("is heard once: the first moment stands", async () => {
		const world = createFlowWorld();
		const { id: accountId } = await registerAda(world);
		await expirePassword(world.context(), { accountId });
		world.advance(60);
		const again = await expirePassword(world.context(), { accountId });
		expect(acceptedValue(again).password?.expiredAt).toBe(dawn);
	});

	it("needs one to be set", async () => {
		const world = createFlowWorld();
		const { id: accountId } = await register(world.context());
		const expired = await expirePassword(world.context(), { accountId });
		expect(codeOf(expired)).toBe("password-not-set");
	});
});

it("no act reaches an account of another realm, or one that is deleted", async () => {
	const { world, accountId, ends } = await adaSignedIn();
	const { store } = world.context();
	const acts = [
		blockAccount,
		reinstateAccount,
		lockAccount,
		unlockAccount,
		expirePassword,
		endSessionsOf,
	];
	const elsewhere = world.context({ realm: realmOf("mobility", "other") });
	for (const act of acts) {
		expect(await act(elsewhere, { accountId })).toMatchObject({
			code: "account-unknown",
		});
	}
	const ada = await store.get("account", accountId);
	if (ada)
		await store.transact((transaction) =>
			transaction.put("account", { ...ada, deletedAt: 5 }),
		);
	for (const act of acts) {
		expect(await act(world.context(), { accountId })).toMatchObject({
			code: "account-unknown",
		});
	}
	expect(await ends()).toEqual([undefined, undefined]);
});
