// Identifier and password; an unknown identifier costs the same work, failures in a row lock
// (NIST SP 800-63B-4 section 3.2.2), a block is told only to whoever knows the password.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refuse } from "../../../src/core/errors.ts";
import {
	blockAccount,
	lockAccount,
	unlockAccount,
} from "../../../src/core/flows/operator-acts.ts";
import { resumeSession } from "../../../src/core/flows/resume-session.ts";
import { signInWithPassword } from "../../../src/core/flows/sign-in-with-password.ts";
import type { PasswordHasher } from "../../../src/core/ports/crypto.ts";
import {
	adaEmail,
	adaPassword,
	bindAdasApp,
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

function attempt(world: FlowWorld, password: string, identifier = adaEmail) {
	return signInWithPassword(world.context(), { identifier, password });
}

async function failTimes(world: FlowWorld, times: number): Promise<void> {
	for (let n = 0; n < times; n += 1) await attempt(world, "wrong");
}

async function worldWithAda(): Promise<FlowWorld> {
	const world = createFlowWorld();
	await registerAda(world);
	return world;
}

describe("signing in with a password", () => {
	it("opens a session of the account", async () => {
		const world = await worldWithAda();
		const { session, account } = acceptedValue(
			await attempt(world, adaPassword),
		);
		expect(session).toMatchObject({
			owner: { kind: "account", accountId: account?.id },
			methods: ["pwd"],
			secondFactor: "not-needed",
		});
	});

	it("is the first sign-in once", async () => {
		const world = await worldWithAda();
		expect((await signInAda(world)).firstSignIn).toBe(true);
		expect((await signInAda(world)).firstSignIn).toBe(false);
	});

	it("is not completed while it waits for a second factor", async () => {
		const world = createFlowWorld({ totp: { secondFactor: "mandatory" } });
		await registerAda(world);
		expect((await signInAda(world)).firstSignIn).toBe(true);
		const again = await signInAda(world);
		expect(again.firstSignIn).toBe(true);
		expect(again.account).not.toHaveProperty("firstSignInAt");
		expect(again.session.secondFactor).toBe("enrolment-pending");
	});

	it("waits for the code of a bound app", async () => {
		const world = await worldWithAda();
		await bindAdasApp(world);
		expect((await signInAda(world)).session.secondFactor).toBe("pending");
	});

	it("is refused for a wrong password", async () => {
		expect(await attempt(await worldWithAda(), "wrong")).toEqual({
			ok: false,
			code: "secret-mismatch",
			data: { hasPassword: true },
		});
	});

	it("is refused for an account that has no password", async () => {
		const world = createFlowWorld();
		await register(world.context(), { email: adaEmail.value });
		expect(await attempt(world, "anything")).toEqual({
			ok: false,
			code: "secret-mismatch",
			data: { hasPassword: false },
		});
	});

	it("is refused for nobody, after as much work", async () => {
		const world = createFlowWorld();
		const work: string[] = [];
		const { hasher } = world.context();
		const watched: PasswordHasher = {
			...hasher,
			verifyNothing: (password, iterations) => {
				work.push(`verifyNothing ${iterations}`);
				return hasher.verifyNothing(password, iterations);
			},
		};
		const outcome = await signInWithPassword(
			world.context({ hasher: watched }),
			{ identifier: adaEmail, password: adaPassword },
		);
		expect(codeOf(outcome)).toBe("account-unknown");
		expect(work).toEqual(["verifyNothing 1"]);
	});

	it("tells of a block only to whoever knows the password", async () => {
		const world = createFlowWorld();
		const { id: accountId } = await registerAda(world);
		await blockAccount(world.context(), { accountId });
		expect(codeOf(await attempt(world, "wrong"))).toBe("secret-mismatch");
		expect(codeOf(await attempt(world, adaPassword))).toBe("account-blocked");
	});

	it("with the new password succeeds when the password changes meanwhile", async () => {
		const world = await worldWithAda();
		const { hasher, store } = world.context();
		const hash = await hasher.hash("new password", 1);
		let isChanged = false;
		const racing: PasswordHasher = {
			...hasher,
			verify: async (password, known) => {
				if (!isChanged) {
					isChanged = true;
					await store.transact(async (transaction) => {
						const [ada] = await transaction.list("account");
						if (ada === undefined) throw new Error("Ada is gone.");
						const changed = { ...ada, password: { hash, changedAt: 0 } };
						await transaction.put("account", changed);
					});
				}
				return hasher.verify(password, known);
			},
		};
		const context = world.context({ hasher: racing });
		const command = { identifier: adaEmail, password: "new password" };
		expect(codeOf(await signInWithPassword(context, command))).toBe("ok");
	});
});

describe("failures in a row", () => {
	it("lock after the third, even for the right password", async () => {
		const world = await worldWithAda();
		await failTimes(world, 3);
		expect(await attempt(world, adaPassword)).toEqual({
			ok: false,
			code: "account-locked",
			data: {
				release: "time",
				retryAfterSeconds: 1800,
				lockedUntil: world.context().now + 1_800_000,
			},
		});
	});

	it.each([
		{ seconds: 1799, code: "account-locked" },
		{ seconds: 1800, code: "ok" },
		{ seconds: 1801, code: "ok" },
	])("have locked for 1800 s: after $seconds s it is $code", async (row) => {
		const world = await worldWithAda();
		await failTimes(world, 3);
		world.advance(row.seconds);
		expect(codeOf(await attempt(world, adaPassword))).toBe(row.code);
	});

	it("count from nothing again after a lock has ended", async () => {
		const world = await worldWithAda();
		await failTimes(world, 3);
		world.advance(1800);
		await failTimes(world, 2);
		expect(codeOf(await attempt(world, adaPassword))).toBe("ok");
	});

	it("are forgotten by a success", async () => {
		const world = await worldWithAda();
		await failTimes(world, 2);
		await signInAda(world);
		await failTimes(world, 2);
		expect(codeOf(await attempt(world, adaPassword))).toBe("ok");
	});

	it("cost 20 at once exactly the cap", async () => {
		const world = await worldWithAda();
		const outcomes = await inParallel(20, () => attempt(world, "wrong"));
		expect(countCodes(outcomes)).toEqual({
			"secret-mismatch": 3,
			"account-locked": 17,
		});
	});

	it("leave living sessions alone", async () => {
		const world = await worldWithAda();
		const { session } = await signInAda(world);
		await failTimes(world, 3);
		const sessionId = session.id;
		const resumed = await resumeSession(world.context(), { sessionId });
		expect(codeOf(resumed)).toBe("ok");
	});

	it("never let anybody in before the lock's end, whatever is tried", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.boolean(), fc.nat(1000)), { maxLength: 15 }),
				async (tries) => {
					const world = await worldWithAda();
					for (const [isRight, pause] of tries) {
						world.advance(pause);
						const { now, store } = world.context();
						const [before] = await store.list("account");
						const end = Number(before?.lockout.lockedUntil ?? 0);
						const password = isRight ? adaPassword : "wrong";
						const code = codeOf(await attempt(world, password));
						expect(code === "account-locked").toBe(now < end);
					}
				},
			),
			{ numRuns: 50 },
		);
	});
});

describe("an operator's lock", () => {
	it("holds until it is released", async () => {
		const world = createFlowWorld();
		const { id: accountId } = await registerAda(world);
		await lockAccount(world.context(), { accountId });
		world.advance(10 * 365 * 86_400);
		expect(await attempt(world, adaPassword)).toEqual({
			ok: false,
			code: "account-locked",
			data: { release: "operator" },
		});
		await unlockAccount(world.context(), { accountId });
		expect(codeOf(await attempt(world, adaPassword))).toBe("ok");
	});
});

describe("an API that does not admit everybody", () => {
	const admit = () => refuse("identifier-unverified", { identifier: "email" });

	it("says so to whoever knows the password", async () => {
		const world = await worldWithAda();
		const command = { identifier: adaEmail, password: adaPassword, admit };
		const outcome = await signInWithPassword(world.context(), command);
		expect(codeOf(outcome)).toBe("identifier-unverified");
	});

	it("and to nobody else", async () => {
		const world = await worldWithAda();
		const command = { identifier: adaEmail, password: "wrong", admit };
		const outcome = await signInWithPassword(world.context(), command);
		expect(codeOf(outcome)).toBe("secret-mismatch");
	});
});

describe("an expired password", () => {
	const aMinute = { password: { expireAfterSeconds: 60 } };

	async function aMinuteOld(seconds = 60): Promise<FlowWorld> {
		const world = createFlowWorld(aMinute);
		await registerAda(world);
		world.advance(seconds);
		return world;
	}

	it.each([
		{ seconds: 59, code: "ok" },
		{ seconds: 60, code: "password-expired" },
		{ seconds: 61, code: "password-expired" },
	])("of 60 s: after $seconds s the right one is $code", async (row) => {
		const world = await aMinuteOld(row.seconds);
		expect(codeOf(await attempt(world, adaPassword))).toBe(row.code);
	});

	it("opens a session for nothing but a new one", async () => {
		const world = await aMinuteOld();
		const outcome = await attempt(world, adaPassword);
		if (outcome.ok || outcome.code !== "password-expired")
			throw new Error(`Expected password-expired, not ${codeOf(outcome)}.`);
		const { store } = world.context();
		const session = await store.get("session", outcome.data.sessionId);
		expect(session?.scope).toBe("password-change");
		expect(await store.count("session")).toBe(1);
		expect(await store.count("refresh-token")).toBe(0);
		expect((await store.list("account"))[0]).not.toHaveProperty(
			"firstSignInAt",
		);
	});

	it("counts as the right one, and is told to nobody else", async () => {
		const world = await aMinuteOld();
		await failTimes(world, 2);
		expect(codeOf(await attempt(world, "wrong, too"))).toBe("secret-mismatch");
		world.advance(1800);
		await attempt(world, adaPassword);
		const [ada] = await world.context().store.list("account");
		expect(ada?.lockout).toEqual({ failures: 0 });
	});

	it("is told last of all", async () => {
		const world = await aMinuteOld();
		const admit = () =>
			refuse("identifier-unverified", { identifier: "email" });
		const command = { identifier: adaEmail, password: adaPassword, admit };
		const outcome = await signInWithPassword(world.context(), command);
		expect(codeOf(outcome)).toBe("identifier-unverified");
		expect(await world.context().store.count("session")).toBe(0);
	});
});

describe("an API that decides how far a session reaches", () => {
	it("is asked about the account", async () => {
		const world = await worldWithAda();
		const { session, account } = acceptedValue(
			await signInWithPassword(world.context(), {
				identifier: adaEmail,
				password: adaPassword,
				session: ({ id }) => ({ scope: "exchange", actsFor: `of ${id}` }),
			}),
		);
		expect(session).toMatchObject({
			scope: "exchange",
			actsFor: `of ${account?.id}`,
		});
	});

	it("cannot widen that of an expired password", async () => {
		const world = createFlowWorld({ password: { expireAfterSeconds: 0 } });
		await registerAda(world);
		await signInWithPassword(world.context(), {
			identifier: adaEmail,
			password: adaPassword,
			session: () => ({ scope: "full", actsFor: "company-1" }),
		});
		expect(await world.context().store.list("session")).toMatchObject([
			{ scope: "password-change", actsFor: "company-1" },
		]);
	});
});
