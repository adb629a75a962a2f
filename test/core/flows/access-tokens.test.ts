// Opaque access tokens: each is a record with an end of its own, beside the session it opens.
import { describe, expect, it } from "vitest";
import {
	invalidateAccessToken,
	replaceAccessToken,
	slideAccessToken,
} from "../../../src/core/flows/change-access-token.ts";
import { impersonate } from "../../../src/core/flows/impersonate.ts";
import { issueAccessToken } from "../../../src/core/flows/issue-access-token.ts";
import { listSessions } from "../../../src/core/flows/list-sessions.ts";
import type { SignedIn } from "../../../src/core/flows/open-session.ts";
import { blockAccount } from "../../../src/core/flows/operator-acts.ts";
import { refreshSession } from "../../../src/core/flows/refresh-session.ts";
import { resumeByAccessToken } from "../../../src/core/flows/resume-by-access-token.ts";
import {
	revokeRefreshToken,
	revokeRefreshTokens,
} from "../../../src/core/flows/revoke-refresh-tokens.ts";
import { verifyTotp } from "../../../src/core/flows/second-factor.ts";
import { signOut } from "../../../src/core/flows/sign-out.ts";
import type { Overrides, Policy } from "../../../src/core/policy.ts";
import { realmOf, type SessionId } from "../../../src/core/values.ts";
import {
	bindAdasApp,
	registerAda,
	signInAda,
	totpCode,
} from "../../support/ada.ts";
import { createFlowWorld, type FlowWorld } from "../../support/flow-context.ts";
import { acceptedValue, codeOf, inParallel } from "../../support/outcome.ts";

const opaque = {
	form: "opaque",
	invalidatePrevious: true,
	reuseEndsSession: false,
} as const;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function signedIn(overrides: Overrides<Policy> = {}) {
	const token = { ...opaque, ...overrides.token };
	const world = createFlowWorld({ ...overrides, token });
	const ada = await registerAda(world);
	const pair = pairOf(await signInAda(world));
	return { world, ada, ...pair };
}

function pairOf({ session, accessToken, refreshToken }: SignedIn) {
	if (accessToken === undefined) throw new Error("No access token came.");
	return { session, accessToken: accessToken.id, refreshToken };
}

function resume(world: FlowWorld, accessToken: string) {
	return resumeByAccessToken(world.context(), { accessToken });
}

async function endOf(world: FlowWorld, accessToken: string) {
	const outcome = await resume(world, accessToken);
	return !outcome.ok && outcome.code === "session-ended"
		? outcome.data.because
		: codeOf(outcome);
}

async function refresh(world: FlowWorld, refreshToken: string) {
	return refreshSession(world.context(), { refreshToken });
}

async function defectOf(world: FlowWorld, refreshToken: string) {
	const outcome = await refresh(world, refreshToken);
	return !outcome.ok && outcome.code === "refresh-token-invalid"
		? outcome.data.reason
		: codeOf(outcome);
}

describe("signing in where access tokens are opaque", () => {
	it("hands out two UUIDs, and keeps no refresh token in clear", async () => {
		const { world, accessToken, refreshToken } = await signedIn();
		expect(accessToken).toMatch(uuid);
		expect(refreshToken).toMatch(uuid);
		const kept = await world.context().store.list("refresh-token");
		expect(JSON.stringify(kept)).not.toContain(refreshToken);
	});

	it("hands out nothing until a second factor completed it", async () => {
		const { world } = await signedIn();
		const secret = await bindAdasApp(world);
		const waiting = await signInAda(world);
		expect(waiting.accessToken).toBeUndefined();
		expect(waiting.refreshToken).toBe("");
		const done = await verifyTotp(world.context(), {
			sessionId: waiting.session.id,
			code: totpCode(world, secret),
		});
		const { accessToken } = pairOf(acceptedValue(done));
		expect(await endOf(world, accessToken)).toBe("ok");
	});

	it("hands out no record where they are signed", async () => {
		const world = createFlowWorld();
		await registerAda(world);
		expect((await signInAda(world)).accessToken).toBeUndefined();
		expect(await world.context().store.count("access-token")).toBe(0);
	});
});

describe("going on by an access token", () => {
	it("finds session, person and token, in any case of its letters", async () => {
		const { world, ada, session, accessToken } = await signedIn();
		const live = acceptedValue(await resume(world, accessToken.toUpperCase()));
		expect(live.account?.id).toBe(ada.id);
		expect(live.session.id).toBe(session.id);
		expect(live.token.id).toBe(accessToken);
	});

	it.each([
		{ after: 299, end: "ok" },
		{ after: 300, end: "expired" },
		{ after: 301, end: "expired" },
	])("is $end after $after s of 300", async ({ after, end }) => {
		const { world, accessToken } = await signedIn();
		world.advance(after);
		expect(await endOf(world, accessToken)).toBe(end);
	});

	it.each([
		{ after: 299, end: "ok" },
		{ after: 300, end: "expired" },
		{ after: 301, end: "expired" },
	])("slid at 200 s is $end $after s later", async ({ after, end }) => {
		const { world, accessToken } = await signedIn({ token: { sliding: true } });
		world.advance(200);
		expect(await endOf(world, accessToken)).toBe("ok");
		world.advance(after);
		expect(await endOf(world, accessToken)).toBe(end);
	});

	it.each([
		{ after: 99, end: "ok" },
		{ after: 100, end: "idle" },
		{ after: 101, end: "idle" },
	])("left alone for $after s of 100 is $end", async ({ after, end }) => {
		const { world, accessToken } = await signedIn({
			session: { idleSeconds: 100 },
		});
		world.advance(90);
		expect(await endOf(world, accessToken)).toBe("ok");
		world.advance(after);
		expect(await endOf(world, accessToken)).toBe(end);
	});

	it("refuses what never was one, and one of another realm", async () => {
		const { world, accessToken } = await signedIn();
		expect(await endOf(world, "no token")).toBe("token-invalid");
		const elsewhere = world.context({ realm: realmOf("mobility", "other") });
		const there = await resumeByAccessToken(elsewhere, { accessToken });
		expect(codeOf(there)).toBe("token-invalid");
	});

	it("ends with the session, and with the account's standing", async () => {
		const { world, ada, session, accessToken } = await signedIn();
		const second = pairOf(await signInAda(world));
		await signOut(world.context(), { sessionId: session.id });
		expect(await endOf(world, accessToken)).toBe("signed-out");
		await blockAccount(world.context(), { accountId: ada.id });
		expect(await endOf(world, second.accessToken)).toBe("account-blocked");
	});
});

describe("more tokens of one session", () => {
	it("live and end one by one", async () => {
		const { world, session, accessToken } = await signedIn();
		const command = { sessionId: session.id, seconds: 60 };
		const issued = await issueAccessToken(world.context(), command);
		const second = acceptedValue(issued).id;
		world.advance(60);
		expect(await endOf(world, second)).toBe("expired");
		expect(await endOf(world, accessToken)).toBe("ok");
	});

	it("are not issued for a session that is over or never was", async () => {
		const { world, session } = await signedIn();
		const unknown = "session-x" as SessionId; // no session has this id
		const none = await issueAccessToken(world.context(), {
			sessionId: unknown,
		});
		expect(codeOf(none)).toBe("token-invalid");
		await signOut(world.context(), { sessionId: session.id });
		const over = await issueAccessToken(world.context(), {
			sessionId: session.id,
		});
		expect(codeOf(over)).toBe("session-ended");
	});
});

describe("changing an access token", () => {
	it("extends it to its whole life, once it is asked for", async () => {
		const { world, accessToken } = await signedIn();
		world.advance(299);
		acceptedValue(await slideAccessToken(world.context(), { accessToken }));
		world.advance(299);
		expect(await endOf(world, accessToken)).toBe("ok");
		world.advance(1);
		const late = await slideAccessToken(world.context(), { accessToken });
		expect(codeOf(late)).toBe("session-ended");
	});

	it("ends it, and leaves its refresh token alive", async () => {
		const { world, accessToken, refreshToken } = await signedIn();
		const command = { accessToken, preventRefresh: false };
		acceptedValue(await invalidateAccessToken(world.context(), command));
		expect(await endOf(world, accessToken)).toBe("revoked");
		const again = await invalidateAccessToken(world.context(), command);
		expect(codeOf(again)).toBe("session-ended");
		const renewed = pairOf(acceptedValue(await refresh(world, refreshToken)));
		expect(await endOf(world, renewed.accessToken)).toBe("ok");
	});

	it("ends it with its refresh token", async () => {
		const { world, accessToken, refreshToken } = await signedIn();
		const command = { accessToken, preventRefresh: true };
		acceptedValue(await invalidateAccessToken(world.context(), command));
		expect(await endOf(world, accessToken)).toBe("signed-out");
		expect(await defectOf(world, refreshToken)).toBe("session-ended");
	});

	it("puts another one with a life of its own in its place", async () => {
		const { world, accessToken } = await signedIn();
		const command = { accessToken, seconds: 3600 };
		const changed = await replaceAccessToken(world.context(), command);
		const { token } = acceptedValue(changed);
		expect(await endOf(world, accessToken)).toBe("revoked");
		world.advance(3599);
		expect(await endOf(world, token.id)).toBe("ok");
		world.advance(1);
		expect(await endOf(world, token.id)).toBe("expired");
	});

	it("is done once however often it is asked for at once", async () => {
		const { world, accessToken } = await signedIn();
		const outcomes = await inParallel(5, () =>
			replaceAccessToken(world.context(), { accessToken }),
		);
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
	});
});

describe("renewing by a refresh token", () => {
	it("gives a new pair; the old refresh token is dead for good", async () => {
		const { world, accessToken, refreshToken } = await signedIn();
		const renewed = pairOf(acceptedValue(await refresh(world, refreshToken)));
		expect(renewed.refreshToken).not.toBe(refreshToken);
		expect(renewed.accessToken).not.toBe(accessToken);
		expect(await defectOf(world, refreshToken)).toBe("replaced");
		expect(await endOf(world, renewed.accessToken)).toBe("ok");
		expect(await defectOf(world, renewed.refreshToken)).toBe("ok");
	});

	it("gives a new access token where refresh tokens are not rotated", async () => {
		const { world, refreshToken } = await signedIn({
			token: { rotateRefresh: false },
		});
		const renewed = pairOf(acceptedValue(await refresh(world, refreshToken)));
		expect(renewed.refreshToken).toBe(refreshToken);
		expect(await endOf(world, renewed.accessToken)).toBe("ok");
	});

	it.each([
		{ after: 3599, defect: "ok" },
		{ after: 3600, defect: "expired" },
		{ after: 3601, defect: "expired" },
	])("is $defect after $after s of 3600", async ({ after, defect }) => {
		const { world, refreshToken } = await signedIn();
		world.advance(after);
		expect(await defectOf(world, refreshToken)).toBe(defect);
	});
});

describe("revoking refresh tokens", () => {
	it("ends one; the access token lives on", async () => {
		const { world, accessToken, refreshToken } = await signedIn();
		const command = { refreshToken };
		acceptedValue(await revokeRefreshToken(world.context(), command));
		expect(await defectOf(world, refreshToken)).toBe("revoked");
		const again = await revokeRefreshToken(world.context(), command);
		expect(codeOf(again)).toBe("refresh-token-invalid");
		expect(await endOf(world, accessToken)).toBe("ok");
	});

	it("ends all of a person", async () => {
		const { world, ada, accessToken, refreshToken } = await signedIn();
		const second = pairOf(await signInAda(world));
		const accountId = ada.id;
		const count = await revokeRefreshTokens(world.context(), { accountId });
		expect(acceptedValue(count)).toBe(2);
		expect(await defectOf(world, refreshToken)).toBe("revoked");
		expect(await defectOf(world, second.refreshToken)).toBe("revoked");
		expect(await endOf(world, accessToken)).toBe("ok");
	});

	it("refuses one that never was, or whose session is over", async () => {
		const { world, session, refreshToken } = await signedIn();
		const none = await revokeRefreshToken(world.context(), {
			refreshToken: "x",
		});
		expect(codeOf(none)).toBe("refresh-token-invalid");
		await signOut(world.context(), { sessionId: session.id });
		const over = await revokeRefreshToken(world.context(), { refreshToken });
		expect(codeOf(over)).toBe("refresh-token-invalid");
	});
});

describe("the sessions of a person", () => {
	it("are those with a good access token, and say where they come from", async () => {
		const { world, ada, session, accessToken } = await signedIn();
		const origin = { userAgent: "Chrome", ipAddress: "127.0.0.1" };
		const accountId = ada.id;
		const elsewhere = await impersonate(world.context({ origin }), {
			accountId,
		});
		const second = pairOf(acceptedValue(elsewhere));
		const before = await listSessions(world.context(), { accountId });
		expect(before.map((each) => each.token.id)).toEqual([
			accessToken,
			second.accessToken,
		]);
		expect(before.map((each) => each.session.origin)).toEqual([
			undefined,
			origin,
		]);
		await signOut(world.context(), { sessionId: session.id });
		const after = await listSessions(world.context(), { accountId });
		expect(after.map((each) => each.session.id)).toEqual([second.session.id]);
		world.advance(300);
		expect(await listSessions(world.context(), { accountId })).toEqual([]);
	});

	it.each([
		{ limit: 1, code: "session-limit-reached" },
		{ limit: 2, code: "ok" },
		{ limit: 3, code: "ok" },
	] as const)(
		"are limited: beside one, of $limit, one more is $code",
		async ({ limit, code }) => {
			const { world, ada } = await signedIn({
				session: { maxPerAccount: limit },
			});
			const more = await impersonate(world.context(), { accountId: ada.id });
			expect(codeOf(more)).toBe(code);
		},
	);

	it("have room again once one is signed out", async () => {
		const { world, ada, accessToken } = await signedIn({
			session: { maxPerAccount: 1 },
		});
		const command = { accessToken, preventRefresh: false };
		acceptedValue(await invalidateAccessToken(world.context(), command));
		const more = await impersonate(world.context(), { accountId: ada.id });
		expect(codeOf(more)).toBe("ok");
	});

	it("are limited by the account before the policy", async () => {
		const { world, ada } = await signedIn({ session: { maxPerAccount: 9 } });
		const context = world.context();
		await context.store.transact(async (transaction) => {
			const account = await transaction.get("account", ada.id);
			if (account === undefined) throw new Error("Ada is gone.");
			await transaction.put("account", { ...account, sessionLimit: 1 });
		});
		const more = await impersonate(context, { accountId: ada.id });
		expect(codeOf(more)).toBe("session-limit-reached");
	});
});

describe("impersonating", () => {
	it("opens a session that is complete and proves nothing", async () => {
		const { world, ada } = await signedIn();
		await bindAdasApp(world);
		const outcome = await impersonate(world.context(), { accountId: ada.id });
		const { session, accessToken } = pairOf(acceptedValue(outcome));
		expect(session.methods).toEqual([]);
		expect(await endOf(world, accessToken)).toBe("ok");
	});

	it("refuses nobody, and a blocked person", async () => {
		const { world, ada } = await signedIn();
		const nobody = "nobody" as typeof ada.id; // no account has this id
		const none = await impersonate(world.context(), { accountId: nobody });
		expect(codeOf(none)).toBe("account-unknown");
		await blockAccount(world.context(), { accountId: ada.id });
		const blocked = await impersonate(world.context(), { accountId: ada.id });
		expect(codeOf(blocked)).toBe("account-blocked");
	});
});
