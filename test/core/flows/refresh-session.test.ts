// Renewal of a session: rotation, the fate of the earlier token, and what reuse does are policy
// (RFC 9700 section 4.14); parallel renewals are decided one after another.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockAccount } from "../../../src/core/flows/operator-acts.ts";
import {
	refreshSession,
	signOutByToken,
} from "../../../src/core/flows/refresh-session.ts";
import { resumeSession } from "../../../src/core/flows/resume-session.ts";
import { signOut } from "../../../src/core/flows/sign-out.ts";
import type { Overrides, Policy } from "../../../src/core/policy.ts";
import { realmOf } from "../../../src/core/values.ts";
import { registerAda, signInAda } from "../../support/ada.ts";
import { createFlowWorld, type FlowWorld } from "../../support/flow-context.ts";
import { acceptedValue, codeOf, inParallel } from "../../support/outcome.ts";

const keep = {};
const invalidate = { token: { invalidatePrevious: true } };
const family = { token: { invalidatePrevious: true, reuseEndsSession: true } };

async function signedIn(overrides: Overrides<Policy> = keep) {
	const world = createFlowWorld(overrides);
	await registerAda(world);
	const { session, refreshToken } = await signInAda(world);
	return { world, session, refreshToken };
}

function refresh(world: FlowWorld, refreshToken: string) {
	return refreshSession(world.context(), { refreshToken });
}

async function reasonFor(world: FlowWorld, refreshToken: string) {
	const outcome = await refresh(world, refreshToken);
	if (outcome.ok) return "ok";
	return outcome.code === "refresh-token-invalid"
		? outcome.data.reason
		: outcome.code;
}

async function endOf(world: FlowWorld, sessionId: string) {
	return (await world.context().store.get("session", sessionId))?.endedBecause;
}

describe("renewing a session", () => {
	it("goes on with it and hands out a new token", async () => {
		const { world, session, refreshToken } = await signedIn();
		const renewed = acceptedValue(await refresh(world, refreshToken));
		expect(renewed.session).toEqual(session);
		expect(renewed.firstSignIn).toBe(false);
		expect(renewed.refreshToken).not.toBe(refreshToken);
		expect(await reasonFor(world, renewed.refreshToken)).toBe("ok");
	});

	it("hands out the same token where tokens are not rotated", async () => {
		const { world, refreshToken } = await signedIn({
			token: { rotateRefresh: false },
		});
		const renewed = acceptedValue(await refresh(world, refreshToken));
		expect(renewed.refreshToken).toBe(refreshToken);
		expect(await world.context().store.count("refresh-token")).toBe(1);
	});

	it("leaves a second factor where it is", async () => {
		const totp = { secondFactor: "mandatory" } as const;
		const { world, refreshToken } = await signedIn({ totp });
		const renewed = acceptedValue(await refresh(world, refreshToken));
		expect(renewed.session.secondFactor).toBe("enrolment-pending");
	});

	it("moves the idle limit", async () => {
		const session = { idleSeconds: 300 };
		const { world, refreshToken } = await signedIn({ session });
		world.advance(299);
		const renewed = acceptedValue(await refresh(world, refreshToken));
		world.advance(299);
		expect(await reasonFor(world, renewed.refreshToken)).toBe("ok");
		world.advance(300);
		expect(await reasonFor(world, renewed.refreshToken)).toBe("session-ended");
	});

	it.each([
		{ seconds: 3599, reason: "ok" },
		{ seconds: 3600, reason: "expired" },
		{ seconds: 3601, reason: "expired" },
	])("$seconds s after the token was issued is $reason", async (row) => {
		const { world, refreshToken } = await signedIn();
		world.advance(row.seconds);
		expect(await reasonFor(world, refreshToken)).toBe(row.reason);
	});

	it("is refused when the session is over", async () => {
		const { world, session, refreshToken } = await signedIn();
		await signOut(world.context(), { sessionId: session.id });
		expect(await reasonFor(world, refreshToken)).toBe("session-ended");
	});

	it("is refused when the account is blocked", async () => {
		const { world, session, refreshToken } = await signedIn();
		const { owner } = session;
		if (owner.kind !== "account") throw new Error("Ada is a person.");
		await blockAccount(world.context(), { accountId: owner.accountId });
		expect(await reasonFor(world, refreshToken)).toBe("session-ended");
	});

	it.each(["", "nonsense", "a.b", "a.b.c", "."])(
		"by %j is refused as unknown",
		async (text) => {
			const { world } = await signedIn();
			expect(await reasonFor(world, text)).toBe("unknown");
		},
	);

	it("by a known id with another secret is refused as unknown", async () => {
		const { world, refreshToken } = await signedIn();
		const [id] = refreshToken.split(".");
		expect(await reasonFor(world, `${id}.wrong`)).toBe("unknown");
		expect(await reasonFor(world, refreshToken)).toBe("ok");
	});

	it("in another realm is refused as unknown", async () => {
		const { world, refreshToken } = await signedIn();
		const context = world.context({ realm: realmOf("mobility", "other") });
		expect(await refreshSession(context, { refreshToken })).toMatchObject({
			data: { reason: "unknown" },
		});
	});
});

describe("the earlier token", () => {
	it("goes on working by default", async () => {
		const { world, refreshToken } = await signedIn();
		await refresh(world, refreshToken);
		expect(await reasonFor(world, refreshToken)).toBe("ok");
	});

	it("is dead where rotation invalidates it, and the session lives on", async () => {
		const { world, refreshToken } = await signedIn(invalidate);
		const renewed = acceptedValue(await refresh(world, refreshToken));
		expect(await reasonFor(world, refreshToken)).toBe("replaced");
		expect(await reasonFor(world, renewed.refreshToken)).toBe("ok");
	});

	it("ends the session where reuse does", async () => {
		const { world, session, refreshToken } = await signedIn(family);
		const renewed = acceptedValue(await refresh(world, refreshToken));
		expect(await reasonFor(world, refreshToken)).toBe("reused");
		expect(await endOf(world, session.id)).toBe("token-reused");
		expect(await reasonFor(world, renewed.refreshToken)).toBe("session-ended");
	});
});

describe("two renewals at once", () => {
	it.each([
		{ name: "keeps the earlier token", overrides: keep, lost: [] },
		{ name: "invalidates it", overrides: invalidate, lost: ["replaced"] },
		{ name: "ends the session on reuse", overrides: family, lost: ["reused"] },
	])("where policy $name", async ({ overrides, lost }) => {
		const { world, refreshToken } = await signedIn(overrides);
		const reasons = await inParallel(2, () => reasonFor(world, refreshToken));
		expect(reasons.filter((reason) => reason !== "ok")).toEqual(lost);
	});
});

describe("after a reuse", () => {
	it("no token of the family works, whichever was shown when", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.nat(5), { maxLength: 12 }),
				async (shown) => {
					const { world, session, refreshToken } = await signedIn(family);
					const tokens = [refreshToken];
					let isOver = false;
					for (const which of shown) {
						const token = tokens.at(-1 - (which % tokens.length)) ?? "";
						const outcome = await refresh(world, token);
						if (isOver) expect(outcome.ok).toBe(false);
						if (outcome.ok) tokens.push(outcome.value.refreshToken);
						else isOver = true;
					}
					if (!isOver) return;
					for (const token of tokens)
						expect(await reasonFor(world, token)).toBe("session-ended");
					const sessionId = session.id;
					const resumed = await resumeSession(world.context(), { sessionId });
					expect(codeOf(resumed)).toBe("session-ended");
				},
			),
			{ numRuns: 50 },
		);
	});
});

describe("signing out by a refresh token", () => {
	it("ends its session, whether the token was replaced or not", async () => {
		const world = createFlowWorld();
		await registerAda(world);
		const { session, refreshToken } = await signInAda(world);
		acceptedValue(await refresh(world, refreshToken));
		await signOutByToken(world.context(), { refreshToken });
		expect(await endOf(world, session.id)).toBe("signed-out");
	});

	it.each(["", "x", "no.token"])("takes %j for no matter", async (text) => {
		const world = createFlowWorld();
		await registerAda(world);
		const { session } = await signInAda(world);
		await signOutByToken(world.context(), { refreshToken: text });
		expect(await endOf(world, session.id)).toBeUndefined();
	});
});
