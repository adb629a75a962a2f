// One sign-in opens several sessions, one for each capacity of the person (RFC 8693); only the
// assurance of the sign-in itself is passed on.
import { describe, expect, it } from "vitest";
import { withStepUp } from "../../../src/core/assurance.ts";
import type { SessionScope } from "../../../src/core/errors.ts";
import { exchangeSession } from "../../../src/core/flows/exchange-session.ts";
import { openSession } from "../../../src/core/flows/open-session.ts";
import {
	blockAccount,
	lockAccount,
} from "../../../src/core/flows/operator-acts.ts";
import { resumeSession } from "../../../src/core/flows/resume-session.ts";
import { signInWithPassword } from "../../../src/core/flows/sign-in-with-password.ts";
import { signOut } from "../../../src/core/flows/sign-out.ts";
import type { Overrides, Policy } from "../../../src/core/policy.ts";
import type { Session } from "../../../src/core/records.ts";
import { realmOf, type SessionId } from "../../../src/core/values.ts";
import {
	adaEmail,
	adaPassword,
	bindAdasApp,
	registerAda,
	signInAda,
} from "../../support/ada.ts";
import { createFlowWorld, type FlowWorld } from "../../support/flow-context.ts";
import { acceptedValue, codeOf, inParallel } from "../../support/outcome.ts";

async function signedIn(
	scope: SessionScope = "exchange",
	overrides: Overrides<Policy> = {},
) {
	const world = createFlowWorld(overrides);
	const { id: accountId } = await registerAda(world);
	const command = { identifier: adaEmail, password: adaPassword };
	const { session } = acceptedValue(
		await signInWithPassword(world.context(), {
			...command,
			session: () => ({ scope }),
		}),
	);
	return { world, accountId, sessionId: session.id };
}

function exchange(world: FlowWorld, sessionId: SessionId, actsFor = "one") {
	return exchangeSession(world.context(), { sessionId, actsFor });
}

async function exchanged(world: FlowWorld, sessionId: SessionId) {
	return acceptedValue(await exchange(world, sessionId)).session;
}

async function endOf(world: FlowWorld, sessionId: SessionId) {
	const outcome = await resumeSession(world.context(), { sessionId });
	if (outcome.ok) return "alive";
	return outcome.code === "session-ended" ? outcome.data.because : outcome.code;
}

async function kept(world: FlowWorld, sessionId: SessionId): Promise<Session> {
	const session = await world.context().store.get("session", sessionId);
	if (session === undefined) throw new Error(`No session "${sessionId}".`);
	return session;
}

describe("exchanging a session", () => {
	it.each<SessionScope>(["exchange", "full"])(
		"of scope %s opens one that opens everything",
		async (scope) => {
			const { world, accountId, sessionId } = await signedIn(scope);
			const outcome = acceptedValue(
				await exchange(world, sessionId, "company"),
			);
			const { session, account } = outcome;
			expect(account?.id).toBe(accountId);
			expect(session.scope ?? "full").toBe("full");
			expect(session).toMatchObject({
				owner: { kind: "account", accountId },
				methods: ["pwd"],
				actsFor: "company",
			});
			expect(session.id).not.toBe(sessionId);
		},
	);

	it("leaves the source as it was, alive, once more and for another", async () => {
		const { world, sessionId } = await signedIn();
		const first = await exchanged(world, sessionId);
		const second = await exchanged(world, sessionId);
		expect(await kept(world, sessionId)).toMatchObject({ scope: "exchange" });
		for (const id of [sessionId, first.id, second.id])
			expect(await endOf(world, id)).toBe("alive");
	});

	it("gives the new one a clock of its own", async () => {
		const { world, sessionId } = await signedIn("exchange", {
			session: { idleSeconds: 300 },
		});
		world.advance(299);
		const { id } = await exchanged(world, sessionId);
		world.advance(1);
		expect(await endOf(world, sessionId)).toBe("idle");
		expect(await endOf(world, id)).toBe("alive");
	});

	it.each([
		{ seconds: 299, code: "ok" },
		{ seconds: 300, code: "session-ended" },
		{ seconds: 301, code: "session-ended" },
	])("idle for $seconds s of 300 s is $code", async ({ seconds, code }) => {
		const { world, sessionId } = await signedIn("exchange", {
			session: { idleSeconds: 300 },
		});
		world.advance(seconds);
		expect(codeOf(await exchange(world, sessionId))).toBe(code);
	});

	it("many times at once makes one sign-in", async () => {
		const { world, sessionId } = await signedIn();
		const outcomes = await inParallel(10, () => exchange(world, sessionId));
		const sessions = outcomes.map((each) => acceptedValue(each).session);
		expect(new Set(sessions.map(({ id }) => id)).size).toBe(10);
		expect(new Set(sessions.map(({ signInId }) => signInId)).size).toBe(1);
	});
});

describe("the step-up of a session", () => {
	it.each<{ scope: SessionScope; stepped: boolean; carried: boolean }>([
		{ scope: "exchange", stepped: true, carried: true },
		{ scope: "exchange", stepped: false, carried: false },
		{ scope: "full", stepped: true, carried: false },
	])("of scope $scope, $stepped, is passed on: $carried", async (row) => {
		const { world, sessionId } = await signedIn(row.scope);
		if (row.stepped) {
			const source = await kept(world, sessionId);
			const { store, now } = world.context();
			await store.transact((transaction) =>
				transaction.put("session", withStepUp(source, now)),
			);
		}
		const session = await exchanged(world, sessionId);
		expect(session.steppedUpAt !== undefined).toBe(row.carried);
	});
});

describe("the second factor of a session", () => {
	it("is as far as that of its source", async () => {
		const world = createFlowWorld();
		await registerAda(world);
		const early = await signInAda(world);
		await bindAdasApp(world);
		const late = await signInAda(world);
		expect(await exchanged(world, early.session.id)).toMatchObject({
			secondFactor: "not-needed",
		});
		expect(await exchanged(world, late.session.id)).toMatchObject({
			secondFactor: "pending",
		});
	});
});

describe("a session that cannot be exchanged", () => {
	it("is unknown", async () => {
		const { world } = await signedIn();
		const id = "nobody's" as SessionId; // the brand only marks it as an id
		expect(codeOf(await exchange(world, id))).toBe("token-invalid");
	});

	it("is of another realm", async () => {
		const { world, sessionId } = await signedIn();
		const elsewhere = world.context({ realm: realmOf("mobility", "other") });
		const outcome = await exchangeSession(elsewhere, {
			sessionId,
			actsFor: "one",
		});
		expect(codeOf(outcome)).toBe("token-invalid");
	});

	it("is an API client's", async () => {
		const world = createFlowWorld();
		const context = world.context();
		const owner = { kind: "client", clientId: "client-1" } as const;
		const { session } = await context.store.transact((transaction) =>
			openSession(context, transaction, { owner, methods: ["pwd"] }),
		);
		expect(codeOf(await exchange(world, session.id))).toBe("token-invalid");
	});

	it("is over", async () => {
		const { world, sessionId } = await signedIn();
		await signOut(world.context(), { sessionId });
		expect(codeOf(await exchange(world, sessionId))).toBe("session-ended");
	});

	it("is of a locked account", async () => {
		const { world, accountId, sessionId } = await signedIn();
		await lockAccount(world.context(), { accountId, seconds: 60 });
		expect(await exchange(world, sessionId)).toMatchObject({
			code: "account-locked",
			data: { retryAfterSeconds: 60 },
		});
		expect(await world.context().store.count("session")).toBe(1);
	});

	it("is of a blocked account", async () => {
		const { world, accountId, sessionId } = await signedIn();
		await blockAccount(world.context(), { accountId });
		expect(codeOf(await exchange(world, sessionId))).toBe("session-ended");
	});
});
