// Each authenticated request goes on with a session that is alive, and moves its idle limit where
// there is one (NIST SP 800-63B-4 section 5).
import { describe, expect, it } from "vitest";
import {
	blockAccount,
	endSessionsOf,
} from "../../../src/core/flows/operator-acts.ts";
import { requestDeletion } from "../../../src/core/flows/request-deletion.ts";
import { resumeSession } from "../../../src/core/flows/resume-session.ts";
import { signOut } from "../../../src/core/flows/sign-out.ts";
import type { Overrides, Policy } from "../../../src/core/policy.ts";
import { realmOf, type SessionId } from "../../../src/core/values.ts";
import { registerAda, signInAda } from "../../support/ada.ts";
import { createFlowWorld, type FlowWorld } from "../../support/flow-context.ts";
import { acceptedValue, codeOf } from "../../support/outcome.ts";

async function signedIn(overrides: Overrides<Policy> = {}) {
	const world = createFlowWorld(overrides);
	const { id: accountId } = await registerAda(world);
	const { session } = await signInAda(world);
	return { world, accountId, sessionId: session.id };
}

async function resume(world: FlowWorld, sessionId: SessionId) {
	return resumeSession(world.context(), { sessionId });
}

async function endOf(world: FlowWorld, sessionId: SessionId) {
	const outcome = await resume(world, sessionId);
	if (outcome.ok) return "alive";
	return outcome.code === "session-ended" ? outcome.data.because : outcome.code;
}

describe("resuming a session", () => {
	it("gives the session and its account", async () => {
		const { world, accountId, sessionId } = await signedIn();
		const { session, account } = acceptedValue(await resume(world, sessionId));
		expect(session.id).toBe(sessionId);
		expect(account?.id).toBe(accountId);
	});

	it("writes nothing where there is no idle limit", async () => {
		const { world, sessionId } = await signedIn();
		let writes = 0;
		world.context().store.watch("session", () => {
			writes += 1;
		});
		world.advance(10 * 365 * 86_400);
		expect(await endOf(world, sessionId)).toBe("alive");
		expect(writes).toBe(0);
	});

	it.each([
		{ seconds: 299, end: "alive" },
		{ seconds: 300, end: "idle" },
		{ seconds: 301, end: "idle" },
	])("after $seconds s of 300 s idle is $end", async ({ seconds, end }) => {
		const session = { idleSeconds: 300 };
		const { world, sessionId } = await signedIn({ session });
		world.advance(seconds);
		expect(await endOf(world, sessionId)).toBe(end);
	});

	it("moves the idle limit with each request", async () => {
		const session = { idleSeconds: 300 };
		const { world, sessionId } = await signedIn({ session });
		for (let n = 0; n < 5; n += 1) {
			world.advance(299);
			expect(await endOf(world, sessionId)).toBe("alive");
		}
	});

	it.each([
		{ seconds: 599, end: "alive" },
		{ seconds: 600, end: "expired" },
		{ seconds: 601, end: "expired" },
	])("$seconds s into a life of 600 s is $end", async ({ seconds, end }) => {
		const session = { absoluteSeconds: 600 };
		const { world, sessionId } = await signedIn({ session });
		world.advance(seconds);
		expect(await endOf(world, sessionId)).toBe(end);
	});

	it("does not outlive its absolute end, however busy it is", async () => {
		const session = { idleSeconds: 300, absoluteSeconds: 600 };
		const { world, sessionId } = await signedIn({ session });
		for (let n = 0; n < 3; n += 1) {
			expect(await endOf(world, sessionId)).toBe("alive");
			world.advance(200);
		}
		expect(await endOf(world, sessionId)).toBe("expired");
	});

	it("says why a session was ended", async () => {
		const { world, accountId, sessionId } = await signedIn();
		await endSessionsOf(world.context(), { accountId });
		expect(await endOf(world, sessionId)).toBe("revoked");
	});

	it("finds it ended by a block", async () => {
		const { world, accountId, sessionId } = await signedIn();
		await blockAccount(world.context(), { accountId });
		expect(await endOf(world, sessionId)).toBe("account-blocked");
	});

	it.each([
		{ seconds: 59, refusal: undefined },
		{ seconds: 60, refusal: { because: "account-deleted" } },
		{ seconds: 61, refusal: { because: "account-deleted" } },
	])("$seconds s after a deletion with 60 s grace is $refusal", async (row) => {
		const deletion = { graceSeconds: 60 };
		const { world, accountId, sessionId } = await signedIn({ deletion });
		await requestDeletion(world.context(), { accountId });
		world.advance(row.seconds);
		const outcome = await resume(world, sessionId);
		expect(outcome.ok ? undefined : outcome.data).toEqual(row.refusal);
	});

	it("that never was is an invalid token", async () => {
		const unknown = "nobody" as SessionId; // an id somebody made up
		expect(await resume(createFlowWorld(), unknown)).toEqual({
			ok: false,
			code: "token-invalid",
			data: { defect: "session-unknown" },
		});
	});

	it("of another realm is an invalid token", async () => {
		const { world, sessionId } = await signedIn();
		const context = world.context({ realm: realmOf("mobility", "other") });
		const outcome = await resumeSession(context, { sessionId });
		expect(codeOf(outcome)).toBe("token-invalid");
	});
});

describe("signing out", () => {
	it("ends the session and no other", async () => {
		const { world, sessionId } = await signedIn();
		const { session: other } = await signInAda(world);
		await signOut(world.context(), { sessionId });
		expect(await endOf(world, sessionId)).toBe("signed-out");
		expect(await endOf(world, other.id)).toBe("alive");
	});

	it("again changes neither moment nor reason", async () => {
		const { world, accountId, sessionId } = await signedIn();
		await endSessionsOf(world.context(), { accountId });
		const before = await world.context().store.get("session", sessionId);
		world.advance(1);
		await signOut(world.context(), { sessionId });
		const after = await world.context().store.get("session", sessionId);
		expect(after).toEqual(before);
	});

	it("of another realm's session, or of none, does nothing", async () => {
		const { world, sessionId } = await signedIn();
		const elsewhere = world.context({ realm: realmOf("mobility", "other") });
		await signOut(elsewhere, { sessionId });
		const none = "nobody" as SessionId; // an id somebody made up
		await signOut(world.context(), { sessionId: none });
		expect(await endOf(world, sessionId)).toBe("alive");
	});
});
