// A code belongs to one purpose and one recipient, is consumed once, and counts each attempt, also
// when many arrive at once.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type SecretOrder,
	sendSecret,
	sendSecretInSession,
} from "../../../src/core/flows/send-code.ts";
import {
	type CodeProof,
	peekCode,
	takeCode,
	takeLink,
} from "../../../src/core/flows/take-code.ts";
import type { AccountId, SessionId } from "../../../src/core/values.ts";
import { realmOf } from "../../../src/core/values.ts";
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

const phone = "+43660123456";
const facts = { purpose: "sign-in", channel: "sms" } as const;

async function send(world: FlowWorld, special: Partial<SecretOrder> = {}) {
	const context = world.context();
	const order = { ...facts, recipient: phone, ...special };
	const sent = await context.store.transact((transaction) =>
		sendSecret(context, transaction, order),
	);
	return acceptedValue(sent).secret;
}

async function sendIn(world: FlowWorld, sessionId: SessionId) {
	const context = world.context();
	const order = { ...facts, recipient: phone, sessionId };
	const sent = await context.store.transact((transaction) =>
		sendSecretInSession(context, transaction, order),
	);
	return acceptedValue(sent).secret;
}

function take(
	world: FlowWorld,
	secret: string,
	special: Partial<CodeProof> = {},
) {
	const context = world.context();
	const proof = { ...facts, recipient: phone, secret, ...special };
	return context.store.transact((transaction) =>
		takeCode(context, transaction, proof),
	);
}

function peek(world: FlowWorld, secret: string) {
	const context = world.context();
	const proof = { ...facts, recipient: phone, secret };
	return context.store.transact((transaction) =>
		peekCode(context, transaction, proof),
	);
}

function follow(world: FlowWorld, secret: string) {
	const context = world.context();
	return context.store.transact((transaction) =>
		takeLink(context, transaction, { purpose: "verify-identifier", secret }),
	);
}

describe("taking a code", () => {
	it("consumes it", async () => {
		const world = createFlowWorld();
		const taken = acceptedValue(await take(world, await send(world)));
		expect(taken.consumedAt).toBe(world.context().now);
	});

	it("gives back what the sender wanted to know again", async () => {
		const world = createFlowWorld();
		const code = await send(world, { intent: { branchId: 1 } });
		expect(acceptedValue(await take(world, code)).intent).toEqual({
			branchId: 1,
		});
	});

	it("twice is unknown the second time", async () => {
		const world = createFlowWorld();
		const code = await send(world);
		await take(world, code);
		expect(await take(world, code)).toEqual({
			ok: false,
			code: "challenge-unknown",
			data: { ...facts, consumedAt: world.context().now },
		});
	});

	it.each([
		{ seconds: 299, code: "ok" },
		{ seconds: 300, code: "code-expired" },
		{ seconds: 301, code: "code-expired" },
	])("after $seconds s is $code", async ({ seconds, code }) => {
		const world = createFlowWorld();
		const secret = await send(world);
		world.advance(seconds);
		expect(codeOf(await take(world, secret))).toBe(code);
	});

	it("that is wrong counts down to none, and then the right one is too late", async () => {
		const world = createFlowWorld();
		const code = await send(world);
		const left: unknown[] = [];
		for (let n = 0; n < 5; n += 1) {
			const outcome = await take(world, wrongCode(code));
			left.push(outcome.ok ? "ok" : outcome.data);
		}
		expect(left).toEqual(
			[4, 3, 2, 1, 0].map((attemptsLeft) => ({ ...facts, attemptsLeft })),
		);
		expect(codeOf(await take(world, code))).toBe("attempts-exhausted");
	});

	it("works again with a newer one after the attempts are used up", async () => {
		const world = createFlowWorld();
		const code = await send(world);
		for (let n = 0; n < 6; n += 1) await take(world, wrongCode(code));
		world.advance(30);
		expect(codeOf(await take(world, await send(world)))).toBe("ok");
	});

	it("does not take one that a newer one has voided", async () => {
		const world = createFlowWorld({ code: { mode: "random" } });
		const older = await send(world);
		world.advance(30);
		const newer = await send(world);
		expect(newer).not.toBe(older);
		expect(codeOf(await take(world, older))).toBe("code-mismatch");
		expect(codeOf(await take(world, newer))).toBe("ok");
	});

	it("costs 20 wrong tries at once exactly the cap", async () => {
		const world = createFlowWorld();
		const code = await send(world);
		const outcomes = await inParallel(20, () => take(world, wrongCode(code)));
		expect(countCodes(outcomes)).toEqual({
			"code-mismatch": 5,
			"attempts-exhausted": 15,
		});
	});

	it("is accepted once when shown 20 times at once", async () => {
		const world = createFlowWorld();
		const code = await send(world);
		const outcomes = await inParallel(20, () => take(world, code));
		expect(countCodes(outcomes)).toEqual({ ok: 1, "challenge-unknown": 19 });
	});

	it("accepts each code at most once, whatever is sent, shown and waited for", async () => {
		const step = fc.oneof(
			fc.constant({ act: "send" } as const),
			fc.record({ act: fc.constant("wait" as const), seconds: fc.nat(400) }),
			fc.record({ act: fc.constant("show" as const), which: fc.nat(4) }),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
				const world = createFlowWorld({ code: { mode: "random" } });
				const sent: string[] = [];
				const accepted: string[] = [];
				for (const one of steps) {
					if (one.act === "wait") world.advance(one.seconds);
					if (one.act === "send")
						sent.push(await send(world).catch(() => "in the pause"));
					if (one.act === "show") {
						const code = sent.at(-1 - one.which) ?? "none";
						if ((await take(world, code)).ok) accepted.push(code);
					}
				}
				expect(accepted).toEqual([...new Set(accepted)]);
			}),
		);
	});
});

describe("peeking at a code", () => {
	it("leaves a right one open, however often, and it can still be taken", async () => {
		const world = createFlowWorld();
		const code = await send(world);
		for (let n = 0; n < 6; n += 1)
			expect(acceptedValue(await peek(world, code)).attempts).toBe(0);
		expect(codeOf(await take(world, code))).toBe("ok");
	});

	it("counts a wrong one as taking does", async () => {
		const world = createFlowWorld();
		const code = await send(world);
		expect(await peek(world, wrongCode(code))).toEqual({
			ok: false,
			code: "code-mismatch",
			data: { ...facts, attemptsLeft: 4 },
		});
		for (let n = 0; n < 3; n += 1) await peek(world, wrongCode(code));
		const last = await take(world, wrongCode(code));
		expect(last).toMatchObject({ data: { attemptsLeft: 0 } });
		expect(codeOf(await peek(world, code))).toBe("attempts-exhausted");
	});

	it("leaves the last attempt for taking it", async () => {
		const world = createFlowWorld();
		const code = await send(world);
		for (let n = 0; n < 4; n += 1) await peek(world, wrongCode(code));
		expect(codeOf(await peek(world, code))).toBe("ok");
		expect(codeOf(await take(world, code))).toBe("ok");
		expect(codeOf(await peek(world, code))).toBe("challenge-unknown");
	});

	it.each([
		{ seconds: 299, code: "ok" },
		{ seconds: 300, code: "code-expired" },
		{ seconds: 301, code: "code-expired" },
	])("after $seconds s is $code", async ({ seconds, code }) => {
		const world = createFlowWorld();
		const secret = await send(world);
		world.advance(seconds);
		expect(codeOf(await peek(world, secret))).toBe(code);
	});
});

describe("a code is nothing", () => {
	it("when none was sent", async () => {
		const outcome = await take(createFlowWorld(), "123456");
		expect(codeOf(outcome)).toBe("challenge-unknown");
	});

	it.each<{ what: string; special: Partial<CodeProof> }>([
		{ what: "recipient", special: { recipient: "+43660999999" } },
		{ what: "channel", special: { channel: "push" } },
	])("for another $what", async ({ special }) => {
		const world = createFlowWorld();
		const code = await send(world);
		expect(await take(world, code, special)).toEqual({
			ok: false,
			code: "challenge-unknown",
			data: { ...facts, channel: special.channel ?? "sms" },
		});
	});

	it("in another realm", async () => {
		const world = createFlowWorld();
		const secret = await send(world);
		const context = world.context({ realm: realmOf("mobility", "other") });
		const outcome = await context.store.transact((transaction) =>
			takeCode(context, transaction, { ...facts, recipient: phone, secret }),
		);
		expect(codeOf(outcome)).toBe("challenge-unknown");
	});

	it("for another account", async () => {
		const world = createFlowWorld();
		// The brand only marks an id; tests are free to choose one.
		const [a, b] = ["a" as AccountId, "b" as AccountId];
		const code = await send(world, { accountId: a });
		const other = { accountId: b };
		expect(codeOf(await take(world, code, other))).toBe("challenge-unknown");
		const own = { accountId: a };
		expect(codeOf(await take(world, code, own))).toBe("ok");
	});

	it("in another session, or in none", async () => {
		const world = createFlowWorld();
		// As above.
		const [one, two] = ["one" as SessionId, "two" as SessionId];
		const code = await sendIn(world, one);
		for (const special of [{}, { sessionId: two }])
			expect(codeOf(await take(world, code, special))).toBe(
				"challenge-unknown",
			);
		expect(codeOf(await take(world, code, { sessionId: one }))).toBe("ok");
	});

	it("for another purpose, which is named while its code is open", async () => {
		const world = createFlowWorld();
		const code = await send(world);
		const purpose = "verify-identifier";
		expect(await take(world, code, { purpose })).toEqual({
			ok: false,
			code: "challenge-unknown",
			data: { purpose, channel: "sms", pendingPurpose: "sign-in" },
		});
		world.advance(300);
		expect(await take(world, code, { purpose })).toEqual({
			ok: false,
			code: "challenge-unknown",
			data: { purpose, channel: "sms" },
		});
	});

	it("and costs the other purpose's code no attempt", async () => {
		const world = createFlowWorld();
		const code = await send(world);
		for (let n = 0; n < 10; n += 1)
			await take(world, code, { purpose: "verify-identifier" });
		expect(codeOf(await take(world, code))).toBe("ok");
	});
});

describe("following a link", () => {
	const order = { purpose: "verify-identifier", form: "link" } as const;

	it("consumes it once", async () => {
		const world = createFlowWorld();
		const token = await send(world, order);
		expect(codeOf(await follow(world, token))).toBe("ok");
		expect(codeOf(await follow(world, token))).toBe("challenge-unknown");
	});

	it.each([
		{ seconds: 3599, code: "ok" },
		{ seconds: 3600, code: "code-expired" },
		{ seconds: 3601, code: "code-expired" },
	])("after $seconds s is $code", async ({ seconds, code }) => {
		const world = createFlowWorld();
		const token = await send(world, order);
		world.advance(seconds);
		expect(codeOf(await follow(world, token))).toBe(code);
	});

	it("that nobody sent is unknown", async () => {
		const outcome = await follow(createFlowWorld(), "x");
		expect(codeOf(outcome)).toBe("challenge-unknown");
	});

	it("of a newer message voids the older", async () => {
		const world = createFlowWorld();
		const older = await send(world, order);
		world.advance(30);
		const newer = await send(world, order);
		expect(codeOf(await follow(world, older))).toBe("challenge-unknown");
		expect(codeOf(await follow(world, newer))).toBe("ok");
	});

	it("is no way to guess a short code, and no code is a link's token", async () => {
		const world = createFlowWorld();
		const code = await send(world, { purpose: "verify-identifier" });
		expect(codeOf(await follow(world, code))).toBe("challenge-unknown");
		world.advance(30);
		const token = await send(world, order);
		const purpose = "verify-identifier";
		expect(codeOf(await take(world, token, { purpose }))).toBe(
			"challenge-unknown",
		);
	});
});
