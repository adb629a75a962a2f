// An authenticator app is issued, bound by its first right code, and asked for at each sign-in from
// then on; a step is accepted once (RFC 6238 section 5.2), the last wrong code ends the session.
import { describe, expect, it } from "vitest";
import { requestDeletion } from "../../../src/core/flows/request-deletion.ts";
import { resumeSession } from "../../../src/core/flows/resume-session.ts";
import {
	bindTotp,
	issueTotp,
	verifyTotp,
} from "../../../src/core/flows/second-factor.ts";
import { signOut } from "../../../src/core/flows/sign-out.ts";
import type { Overrides, Policy } from "../../../src/core/policy.ts";
import type { SessionId } from "../../../src/core/values.ts";
import {
	adaEmail,
	bindAdasApp,
	registerAda,
	signInAda,
	totpCode,
} from "../../support/ada.ts";
import {
	createFlowWorld,
	type FlowWorld,
	wrongCode,
} from "../../support/flow-context.ts";
import {
	acceptedValue,
	codeOf,
	countCodes,
	inParallel,
} from "../../support/outcome.ts";

const mandatory = { totp: { secondFactor: "mandatory" } } as const;

async function signedIn(overrides: Overrides<Policy> = {}) {
	const world = createFlowWorld(overrides);
	const { id: accountId } = await registerAda(world);
	const { session } = await signInAda(world);
	return { world, accountId, sessionId: session.id };
}

/** Ada with a bound app, signed in and asked for its code. */
async function waiting(overrides: Overrides<Policy> = {}) {
	const world = createFlowWorld(overrides);
	await registerAda(world);
	const secret = await bindAdasApp(world);
	const { session } = await signInAda(world);
	return { world, secret, sessionId: session.id };
}

function verify(world: FlowWorld, sessionId: SessionId, code: string) {
	return verifyTotp(world.context(), { sessionId, code });
}

describe("issuing an app", () => {
	it("gives a secret and its address", async () => {
		const { world, accountId } = await signedIn();
		const command = { accountId, renew: false };
		const issued = acceptedValue(await issueTotp(world.context(), command));
		expect(issued.secret).toMatch(/^[A-Z2-7]{32}$/);
		expect(issued.address).toMatch(/^otpauth:\/\/totp\//);
		expect(issued.address).toContain(`secret=${issued.secret}`);
		expect(decodeURIComponent(issued.address)).toContain(adaEmail.value);
		expect(decodeURIComponent(issued.address)).toContain("stagedoor simulator");
	});

	it("can be the text of hexadecimal digits", async () => {
		const { world, accountId } = await signedIn({
			totp: { secretForm: "hexadecimal-text" },
		});
		const command = { accountId, renew: false };
		const issued = acceptedValue(await issueTotp(world.context(), command));
		expect(issued.secret).toMatch(/^[A-Z2-7]{52}$/);
	});

	it.each([
		{ renew: false, isSame: true },
		{ renew: true, isSame: false },
	])("again with renew $renew keeps the secret: $isSame", async (row) => {
		const { world, accountId } = await signedIn();
		const command = { accountId, renew: row.renew };
		const first = acceptedValue(await issueTotp(world.context(), command));
		const second = acceptedValue(await issueTotp(world.context(), command));
		expect(second.secret === first.secret).toBe(row.isSame);
	});

	it.each([true, false])(
		"is refused when one is bound (renew %s)",
		async (renew) => {
			const { world, accountId } = await signedIn();
			await bindAdasApp(world);
			const outcome = await issueTotp(world.context(), { accountId, renew });
			expect(codeOf(outcome)).toBe("totp-already-enrolled");
		},
	);

	it("asks for nothing at sign-in until it is bound", async () => {
		const { world, accountId } = await signedIn();
		await issueTotp(world.context(), { accountId, renew: false });
		expect((await signInAda(world)).session.secondFactor).toBe("not-needed");
	});

	it("is refused for an account that is gone", async () => {
		const deletion = { graceSeconds: 0 };
		const { world, accountId } = await signedIn({ deletion });
		await requestDeletion(world.context(), { accountId });
		const outcome = await issueTotp(world.context(), {
			accountId,
			renew: true,
		});
		expect(codeOf(outcome)).toBe("account-unknown");
	});
});

describe("binding an app", () => {
	async function issued(overrides: Overrides<Policy> = {}) {
		const start = await signedIn(overrides);
		const { world, accountId } = start;
		const command = { accountId, renew: false };
		const { secret } = acceptedValue(await issueTotp(world.context(), command));
		const bind = (code: string) =>
			bindTotp(world.context(), { ...start, code });
		return { ...start, secret, bind };
	}

	it("completes a session that waited for it, and the first sign-in", async () => {
		const { world, secret, bind, sessionId } = await issued(mandatory);
		const account = acceptedValue(await bind(totpCode(world, secret)));
		const { now, store } = world.context();
		expect(account.firstSignInAt).toBe(now);
		expect(await store.get("session", sessionId)).toMatchObject({
			secondFactor: "done",
			methods: ["pwd", "otp", "mfa"],
		});
	});

	it("leaves a session that did not wait as it is", async () => {
		const { world, secret, bind, sessionId } = await issued();
		acceptedValue(await bind(totpCode(world, secret)));
		const session = await world.context().store.get("session", sessionId);
		expect(session?.secondFactor).toBe("not-needed");
	});

	it("is refused for a wrong code, as often as it is tried", async () => {
		const { world, secret, bind } = await issued();
		for (let n = 0; n < 10; n += 1) {
			expect(await bind(wrongCode(totpCode(world, secret)))).toEqual({
				ok: false,
				code: "totp-mismatch",
				data: { attemptsLeft: 5 },
			});
		}
		expect(codeOf(await bind(totpCode(world, secret)))).toBe("ok");
	});

	it("is refused a second time", async () => {
		const { world, secret, bind } = await issued();
		await bind(totpCode(world, secret));
		world.advance(30);
		expect(codeOf(await bind(totpCode(world, secret)))).toBe(
			"totp-already-enrolled",
		);
	});

	it("is refused when none was issued", async () => {
		const { world, ...start } = await signedIn();
		const command = { ...start, code: "123456" };
		const outcome = await bindTotp(world.context(), command);
		expect(codeOf(outcome)).toBe("totp-not-enrolled");
	});

	it("uses its code up", async () => {
		const { world, secret, bind } = await issued();
		const code = totpCode(world, secret);
		await bind(code);
		const { session } = await signInAda(world);
		expect(codeOf(await verify(world, session.id, code))).toBe("totp-mismatch");
	});
});

describe("verifying a code", () => {
	it("completes the session with a new refresh token", async () => {
		const { world, secret, sessionId } = await waiting();
		const done = acceptedValue(
			await verify(world, sessionId, totpCode(world, secret)),
		);
		expect(done.session).toMatchObject({
			id: sessionId,
			secondFactor: "done",
			methods: ["pwd", "otp", "mfa"],
		});
		expect(done.refreshToken).not.toBe("");
		const resumed = await resumeSession(world.context(), { sessionId });
		expect(acceptedValue(resumed).session).toEqual(done.session);
	});

	it.each([
		{ steps: -2, code: "totp-mismatch" },
		{ steps: -1, code: "ok" },
		{ steps: 0, code: "ok" },
		{ steps: 1, code: "ok" },
		{ steps: 2, code: "totp-mismatch" },
	])("made $steps steps away is $code", async ({ steps, code }) => {
		const { world, secret, sessionId } = await waiting();
		world.advance(60);
		const shown = totpCode(world, secret, steps);
		expect(codeOf(await verify(world, sessionId, shown))).toBe(code);
	});

	it("is accepted once, in whichever session it is shown", async () => {
		const { world, secret, sessionId } = await waiting();
		const { session: other } = await signInAda(world);
		const code = totpCode(world, secret);
		acceptedValue(await verify(world, sessionId, code));
		expect(codeOf(await verify(world, other.id, code))).toBe("totp-mismatch");
		world.advance(30);
		const next = totpCode(world, secret);
		expect(codeOf(await verify(world, other.id, next))).toBe("ok");
	});

	it("is accepted once when shown ten times at once", async () => {
		const { world, secret, sessionId } = await waiting({
			totp: { maxAttempts: 100 },
		});
		const code = totpCode(world, secret);
		const outcomes = await inParallel(10, () => verify(world, sessionId, code));
		expect(countCodes(outcomes)).toEqual({ ok: 1, "totp-mismatch": 9 });
	});

	it("that is wrong counts down, and the fifth ends the session", async () => {
		const { world, secret, sessionId } = await waiting();
		const wrong = wrongCode(totpCode(world, secret));
		const left: unknown[] = [];
		for (let n = 0; n < 5; n += 1) {
			const outcome = await verify(world, sessionId, wrong);
			left.push(outcome.ok ? "ok" : outcome.data);
		}
		expect(left).toEqual(
			[4, 3, 2, 1, 0].map((attemptsLeft) => ({ attemptsLeft })),
		);
		const right = await verify(world, sessionId, totpCode(world, secret));
		expect(right).toEqual({
			ok: false,
			code: "session-ended",
			data: { because: "second-factor-exhausted" },
		});
	});

	it("costs 20 wrong ones at once exactly the cap", async () => {
		const { world, secret, sessionId } = await waiting();
		const wrong = wrongCode(totpCode(world, secret));
		const outcomes = await inParallel(20, () =>
			verify(world, sessionId, wrong),
		);
		expect(countCodes(outcomes)).toEqual({
			"totp-mismatch": 5,
			"session-ended": 15,
		});
	});

	it("forgets failures once it succeeds", async () => {
		const { world, secret, sessionId } = await waiting();
		const wrong = wrongCode(totpCode(world, secret));
		for (let n = 0; n < 4; n += 1) await verify(world, sessionId, wrong);
		const done = acceptedValue(
			await verify(world, sessionId, totpCode(world, secret)),
		);
		expect(done.session.secondFactorFailures).toBe(0);
	});

	it("is refused when no app is bound", async () => {
		const { world, accountId, sessionId } = await signedIn();
		expect(codeOf(await verify(world, sessionId, "123456"))).toBe(
			"totp-not-enrolled",
		);
		await issueTotp(world.context(), { accountId, renew: false });
		expect(codeOf(await verify(world, sessionId, "123456"))).toBe(
			"totp-not-enrolled",
		);
	});

	it("is refused when the session is over", async () => {
		const { world, secret, sessionId } = await waiting();
		await signOut(world.context(), { sessionId });
		const outcome = await verify(world, sessionId, totpCode(world, secret));
		expect(codeOf(outcome)).toBe("session-ended");
	});

	it("completes another session that waits to enrol", async () => {
		const { world, sessionId } = await signedIn(mandatory);
		const secret = await bindAdasApp(world);
		const done = await verify(world, sessionId, totpCode(world, secret));
		expect(acceptedValue(done).session.secondFactor).toBe("done");
	});
});
