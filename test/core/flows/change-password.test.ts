// Whoever is signed in and knows the password may change it; a session that was opened for just that
// is used up by it, others go on.
import { describe, expect, it } from "vitest";
import { changePassword } from "../../../src/core/flows/change-password.ts";
import { openSession } from "../../../src/core/flows/open-session.ts";
import { blockAccount } from "../../../src/core/flows/operator-acts.ts";
import { resumeSession } from "../../../src/core/flows/resume-session.ts";
import { signInWithPassword } from "../../../src/core/flows/sign-in-with-password.ts";
import { signOut } from "../../../src/core/flows/sign-out.ts";
import type { Overrides, Policy } from "../../../src/core/policy.ts";
import type { PasswordHasher } from "../../../src/core/ports/crypto.ts";
import type { SessionId } from "../../../src/core/values.ts";
import {
	adaEmail,
	adaPassword,
	registerAda,
	signInAda,
} from "../../support/ada.ts";
import { createFlowWorld, type FlowWorld } from "../../support/flow-context.ts";
import {
	acceptedValue,
	codeOf,
	countCodes,
	inParallel,
} from "../../support/outcome.ts";
import { register } from "../../support/register.ts";

const newPassword = "a new password";

async function signedIn(overrides: Overrides<Policy> = {}) {
	const world = createFlowWorld(overrides);
	const { id: accountId } = await registerAda(world);
	const { session } = await signInAda(world);
	return { world, accountId, sessionId: session.id };
}

/** Ada's password has expired, and she holds the session to change it. */
async function expired(overrides: Overrides<Policy> = {}) {
	const world = createFlowWorld({
		...overrides,
		password: { expireAfterSeconds: 60 },
	});
	await registerAda(world);
	world.advance(60);
	const outcome = await signIn(world, adaPassword);
	if (outcome.ok || outcome.code !== "password-expired")
		throw new Error(`Expected password-expired, not ${codeOf(outcome)}.`);
	return { world, sessionId: outcome.data.sessionId };
}

function signIn(world: FlowWorld, password: string) {
	const command = { identifier: adaEmail, password };
	return signInWithPassword(world.context(), command);
}

function change(
	world: FlowWorld,
	sessionId: SessionId,
	to = newPassword,
	from = adaPassword,
) {
	const command = { sessionId, oldPassword: from, newPassword: to };
	return changePassword(world.context(), command);
}

async function endOf(world: FlowWorld, sessionId: SessionId) {
	const outcome = await resumeSession(world.context(), { sessionId });
	if (outcome.ok) return "alive";
	return outcome.code === "session-ended" ? outcome.data.because : outcome.code;
}

describe("changing the password", () => {
	it("puts the new one in the place of the old, and signs in", async () => {
		const { world, accountId, sessionId } = await signedIn();
		const { session } = acceptedValue(await change(world, sessionId));
		expect(session).toMatchObject({
			owner: { kind: "account", accountId },
			methods: ["pwd"],
		});
		expect(session.id).not.toBe(sessionId);
		expect(codeOf(await signIn(world, adaPassword))).toBe("secret-mismatch");
		expect(codeOf(await signIn(world, newPassword))).toBe("ok");
	});

	it("opens a session as far as the API says", async () => {
		const { world, sessionId } = await signedIn();
		const { session } = acceptedValue(
			await changePassword(world.context(), {
				sessionId,
				oldPassword: adaPassword,
				newPassword,
				session: () => ({ actsFor: "company" }),
			}),
		);
		expect(session.actsFor).toBe("company");
	});

	it("leaves the session it was asked in, and all others, alone", async () => {
		const { world, sessionId } = await signedIn();
		const { session: other } = await signInAda(world);
		await change(world, sessionId);
		expect(await endOf(world, sessionId)).toBe("alive");
		expect(await endOf(world, other.id)).toBe("alive");
	});

	it("opens a sign-in of its own", async () => {
		const { world, sessionId } = await signedIn();
		const { session } = acceptedValue(await change(world, sessionId));
		await signOut(world.context(), { sessionId });
		expect(await endOf(world, session.id)).toBe("alive");
	});

	it("with a wrong old one is refused, and counts toward no lock", async () => {
		const { world, sessionId } = await signedIn();
		for (let n = 0; n < 5; n += 1)
			expect(await change(world, sessionId, newPassword, "wrong")).toEqual({
				ok: false,
				code: "secret-mismatch",
				data: { hasPassword: true },
			});
		expect(codeOf(await signIn(world, adaPassword))).toBe("ok");
	});

	it.each([
		{ from: "wrong", to: "short", code: "secret-mismatch" },
		{ from: adaPassword, to: "short", code: "password-unacceptable" },
		{ from: adaPassword, to: adaPassword, code: "password-reused" },
		{ from: adaPassword, to: newPassword, code: "ok" },
	])("from $from to $to is $code", async ({ from, to, code }) => {
		const { world, sessionId } = await signedIn({
			password: { historySize: 1 },
		});
		expect(codeOf(await change(world, sessionId, to, from))).toBe(code);
	});

	it("refuses the last five, and takes the one before them again", async () => {
		const { world, sessionId } = await signedIn({
			password: { historySize: 5 },
		});
		const later = [1, 2, 3, 4].map((n) => `password number ${n}`);
		let present = adaPassword;
		for (const next of later) {
			acceptedValue(await change(world, sessionId, next, present));
			present = next;
		}
		for (const last of [adaPassword, ...later])
			expect(codeOf(await change(world, sessionId, last, present))).toBe(
				"password-reused",
			);
		acceptedValue(await change(world, sessionId, newPassword, present));
		const again = await change(world, sessionId, adaPassword, newPassword);
		expect(codeOf(again)).toBe("ok");
	});

	it("to the same is fine where nothing is remembered", async () => {
		const { world, sessionId } = await signedIn();
		const same = await change(world, sessionId, adaPassword);
		expect(codeOf(same)).toBe("ok");
	});

	it("once more with the old one is wrong for nine of ten at once", async () => {
		const { world, sessionId } = await signedIn();
		const outcomes = await inParallel(10, () => change(world, sessionId));
		expect(countCodes(outcomes)).toEqual({ ok: 1, "secret-mismatch": 9 });
	});

	it("looks again when the password changes meanwhile", async () => {
		const { world, sessionId } = await signedIn();
		const { hasher } = world.context();
		let isChanged = false;
		const racing: PasswordHasher = {
			...hasher,
			verify: async (password, hash) => {
				if (!isChanged) {
					isChanged = true;
					acceptedValue(await change(world, sessionId, "in between"));
				}
				return hasher.verify(password, hash);
			},
		};
		const context = world.context({ hasher: racing });
		const outcome = await changePassword(context, {
			sessionId,
			oldPassword: adaPassword,
			newPassword,
		});
		expect(codeOf(outcome)).toBe("secret-mismatch");
		expect(codeOf(await signIn(world, "in between"))).toBe("ok");
	});
});

describe("a session for nothing but a new password", () => {
	it("is used up by it", async () => {
		const { world, sessionId } = await expired();
		const { session } = acceptedValue(await change(world, sessionId));
		expect(await endOf(world, sessionId)).toBe("used-up");
		expect(await endOf(world, session.id)).toBe("alive");
		expect(session.scope).toBeUndefined();
		expect(codeOf(await signIn(world, newPassword))).toBe("ok");
	});

	it("succeeds once", async () => {
		const { world, sessionId } = await expired();
		await change(world, sessionId);
		const again = await change(world, sessionId, "another one", newPassword);
		expect(codeOf(again)).toBe("session-ended");
	});

	it("succeeds once of ten at once", async () => {
		const { world, sessionId } = await expired();
		const outcomes = await inParallel(10, () => change(world, sessionId));
		expect(countCodes(outcomes)).toEqual({ ok: 1, "session-ended": 9 });
	});

	it("outlives what was refused", async () => {
		const { world, sessionId } = await expired();
		await change(world, sessionId, "short");
		await change(world, sessionId, newPassword, "wrong");
		expect(await endOf(world, sessionId)).toBe("alive");
		expect(codeOf(await change(world, sessionId))).toBe("ok");
	});

	it.each([
		{ seconds: 299, code: "ok" },
		{ seconds: 300, code: "session-ended" },
		{ seconds: 301, code: "session-ended" },
	])("idle for $seconds s of 300 s is $code", async ({ seconds, code }) => {
		const { world, sessionId } = await expired({
			session: { idleSeconds: 300 },
		});
		world.advance(seconds);
		expect(codeOf(await change(world, sessionId))).toBe(code);
	});
});

describe("nobody changes a password", () => {
	it("in a session that never was", async () => {
		const { world } = await signedIn();
		const id = "nobody's" as SessionId; // the brand only marks it as an id
		expect(codeOf(await change(world, id))).toBe("token-invalid");
	});

	it("in a session that is over", async () => {
		const { world, sessionId } = await signedIn();
		await signOut(world.context(), { sessionId });
		expect(codeOf(await change(world, sessionId))).toBe("session-ended");
	});

	it("of a blocked account", async () => {
		const { world, accountId, sessionId } = await signedIn();
		await blockAccount(world.context(), { accountId });
		expect(codeOf(await change(world, sessionId))).toBe("session-ended");
	});

	it("that was never set", async () => {
		const world = createFlowWorld();
		const context = world.context();
		const account = await register(context, { email: adaEmail.value });
		const owner = { kind: "account", account } as const;
		const { session } = await context.store.transact((transaction) =>
			openSession(context, transaction, { owner, methods: ["otp"] }),
		);
		expect(codeOf(await change(world, session.id))).toBe("password-not-set");
	});
});
