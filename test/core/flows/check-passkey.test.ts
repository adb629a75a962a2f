// A passkey as second factor and for a step-up: its signature counts in the session it was asked for.
import { describe, expect, it } from "vitest";
import type { Refusal } from "../../../src/core/errors.ts";
import { beginPasskeyCheckInSession } from "../../../src/core/flows/begin-passkey-check.ts";
import {
	type CheckPasskey,
	stepUpWithPasskey,
} from "../../../src/core/flows/check-passkey.ts";
import { passGates } from "../../../src/core/flows/complete-sign-in.ts";
import { takeSecondStep } from "../../../src/core/flows/second-step.ts";
import { provingByPasskey } from "../../../src/core/flows/second-step-passkey.ts";
import { signInWithPasskey } from "../../../src/core/flows/sign-in-with-passkey.ts";
import type { AssertionRefusal } from "../../../src/core/flows/take-assertion.ts";
import type { SessionId } from "../../../src/core/values.ts";
import { registerAda, signInAda } from "../../support/ada.ts";
import type { FlowWorld } from "../../support/flow-context.ts";
import { acceptedValue, codeOf } from "../../support/outcome.ts";
import {
	adaWithPasskey,
	createPasskeyWorld,
	type PasskeyAda,
	passkeyPolicy,
	reloaded,
} from "../../support/passkeys.ts";
import {
	type Ceremony,
	SoftAuthenticator,
} from "../../support/soft-authenticator.ts";

type Act = "second-factor" | "step-up";

async function signed(
	world: FlowWorld,
	{ device }: Pick<PasskeyAda, "device">,
	asked: { readonly sessionId: SessionId; readonly act: Act },
	special: Partial<Ceremony> = {},
) {
	const begun = await beginPasskeyCheckInSession(world.context(), asked);
	const { secret: challenge } = acceptedValue(begun).challenge;
	const credential = device.use({ challenge, ...special });
	return { sessionId: asked.sessionId, credential };
}

async function adaWaits(world: FlowWorld) {
	const ada = await adaWithPasskey(world, ["second-factor"]);
	const { session } = await signInAda(world);
	return {
		...ada,
		session,
		sessionId: session.id,
		act: "second-factor" as const,
	};
}

async function verify(
	world: FlowWorld,
	{ sessionId, credential }: CheckPasskey,
) {
	const context = world.context();
	return takeSecondStep<Refusal<AssertionRefusal>>(context, {
		sessionId,
		prove: await provingByPasskey(context, passkeyPolicy, credential),
		goOn: (transaction, signIn) => passGates(context, transaction, signIn, []),
	});
}

describe("a second factor", () => {
	it("is asked for, and completes the session", async () => {
		const world = createPasskeyWorld();
		const ada = await adaWaits(world);
		expect(ada.session.secondFactor).toBe("pending");
		const outcome = await verify(world, await signed(world, ada, ada));
		const { session, account, refreshToken } = acceptedValue(outcome);
		expect(session).toMatchObject({
			id: ada.sessionId,
			secondFactor: "done",
			methods: ["pwd", "pop", "user", "mfa"],
		});
		expect(refreshToken).not.toBe("");
		expect(account?.authenticators).toMatchObject([{ signCount: 2 }]);
	});

	it("names only passkeys that are one", async () => {
		const world = createPasskeyWorld();
		await adaWithPasskey(world, ["sign-in"]);
		const { session } = await signInAda(world);
		const asked = { sessionId: session.id, act: "second-factor" } as const;
		const begun = await beginPasskeyCheckInSession(world.context(), asked);
		expect(codeOf(begun)).toBe("passkey-missing");
	});

	it.each([
		{ seconds: 59, code: "ok" },
		{ seconds: 60, code: "code-expired" },
		{ seconds: 61, code: "code-expired" },
	])("after $seconds s is $code", async ({ seconds, code }) => {
		const world = createPasskeyWorld();
		const ada = await adaWaits(world);
		const command = await signed(world, ada, ada);
		world.advance(seconds);
		expect(codeOf(await verify(world, command))).toBe(code);
	});

	it("that is wrong uses up attempts, and the last one ends the session", async () => {
		const world = createPasskeyWorld({ totp: { maxAttempts: 3 } });
		const ada = await adaWaits(world);
		const origin = "https://evil.example.test";
		const wrong = async () =>
			verify(world, await signed(world, ada, ada, { origin }));
		expect(await wrong()).toMatchObject({ data: { reason: "origin" } });
		const stranger = { device: new SoftAuthenticator() };
		const unknown = await verify(world, await signed(world, stranger, ada));
		expect(codeOf(unknown)).toBe("passkey-unknown");
		expect(codeOf(await wrong())).toBe("second-factor-exhausted");
		const begun = await beginPasskeyCheckInSession(world.context(), ada);
		expect(begun).toMatchObject({
			code: "session-ended",
			data: { because: "second-factor-exhausted" },
		});
	});

	it("with a challenge used before costs no attempt", async () => {
		const world = createPasskeyWorld({ totp: { maxAttempts: 1 } });
		const ada = await adaWaits(world);
		const command = await signed(world, ada, ada);
		const other = await signInAda(world);
		const elsewhere = { ...command, sessionId: other.session.id };
		acceptedValue(await verify(world, command));
		expect(codeOf(await verify(world, elsewhere))).toBe("challenge-unknown");
		expect(await verify(world, command)).toMatchObject({
			code: "session-ended",
			data: { because: "used-up" },
		});
		const { store } = world.context();
		const session = await store.get("session", other.session.id);
		expect(session).toMatchObject({ secondFactorFailures: 0 });
	});

	it("counts in no other session, and signs nobody in", async () => {
		const world = createPasskeyWorld();
		const ada = await adaWaits(world);
		const other = await signInAda(world);
		const { credential } = await signed(world, ada, ada);
		const elsewhere = { sessionId: other.session.id, credential };
		expect(codeOf(await verify(world, elsewhere))).toBe("challenge-unknown");
		const signedIn = await signInWithPasskey(world.context(), { credential });
		expect(codeOf(signedIn)).toBe("challenge-unknown");
	});
});

describe("a step-up", () => {
	it("may be done again: the session keeps the first moment, the account the last", async () => {
		const world = createPasskeyWorld();
		const ada = await adaWithPasskey(world);
		const { session } = await signInAda(world);
		const asked = { sessionId: session.id, act: "step-up" } as const;
		const first = world.context().now + 5000;
		for (const _ of [1, 2]) {
			world.advance(5);
			const command = await signed(world, ada, asked);
			const outcome = await stepUpWithPasskey(world.context(), command);
			const { now } = world.context();
			expect(acceptedValue(outcome).session.steppedUpAt).toBe(first);
			const account = await reloaded(world, ada.account);
			expect(account.lastSteppedUpAt).toBe(now);
			expect(account.authenticators).toMatchObject([{ lastUsedAt: now }]);
		}
	});

	it("by a wrong signature is none", async () => {
		const world = createPasskeyWorld();
		const ada = await adaWithPasskey(world);
		const { session } = await signInAda(world);
		const asked = { sessionId: session.id, act: "step-up" } as const;
		const command = await signed(world, ada, asked, { signCount: 1 });
		const outcome = await stepUpWithPasskey(world.context(), command);
		expect(outcome).toMatchObject({ data: { reason: "counter" } });
		const kept = await world.context().store.get("session", session.id);
		expect(kept).toEqual(session);
	});

	it("needs a passkey, and a challenge for it", async () => {
		const world = createPasskeyWorld();
		await registerAda(world);
		const { session } = await signInAda(world);
		const asked = { sessionId: session.id, act: "step-up" } as const;
		const begun = await beginPasskeyCheckInSession(world.context(), asked);
		expect(codeOf(begun)).toBe("passkey-missing");
	});

	it("is worth nothing as a second factor", async () => {
		const world = createPasskeyWorld();
		const ada = await adaWaits(world);
		const command = await signed(world, ada, { ...ada, act: "step-up" });
		expect(codeOf(await verify(world, command))).toBe("challenge-unknown");
	});
});
