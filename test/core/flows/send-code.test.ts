// A code or link is sent with the challenge it answers, in one transaction; a newer one voids the
// older, and a pause lies between two sends to one recipient for one purpose.
import { describe, expect, it } from "vitest";
import { blockAccount } from "../../../src/core/flows/operator-acts.ts";
import {
	type SecretOrder,
	sendNotice,
	sendSecret,
	sendSecretInSession,
	sendSignInCode,
} from "../../../src/core/flows/send-code.ts";
import { signInWithCode } from "../../../src/core/flows/sign-in-with-code.ts";
import type { SessionId } from "../../../src/core/values.ts";
import { adaEmail, registerAda } from "../../support/ada.ts";
import { createFlowWorld, type FlowWorld } from "../../support/flow-context.ts";
import { acceptedValue, codeOf, inParallel } from "../../support/outcome.ts";

const phone = "+43660123456";
const toPhone: SecretOrder = {
	purpose: "sign-in",
	channel: "sms",
	recipient: phone,
};

function send(world: FlowWorld, order: SecretOrder = toPhone) {
	const context = world.context();
	return context.store.transact((transaction) =>
		sendSecret(context, transaction, order),
	);
}

describe("sending a secret", () => {
	it("lays a message with the code of the open challenge into the outbox", async () => {
		const world = createFlowWorld();
		const challenge = acceptedValue(await send(world));
		expect(await world.outbox()).toEqual([
			expect.objectContaining({
				...toPhone,
				sequence: 1,
				locale: "en",
				code: challenge.secret,
				challengeId: challenge.id,
				sentAt: world.context().now,
			}),
		]);
	});

	it("makes a link of a long random secret, whatever the mode of codes", async () => {
		const world = createFlowWorld();
		const order = { ...toPhone, form: "link" } as const;
		const { secret, form } = acceptedValue(await send(world, order));
		expect(form).toBe("link");
		expect(secret).toMatch(/^[a-z2-7]{32}$/);
		const [message] = await world.outbox();
		expect(message?.link).toContain(secret);
	});

	it("writes in the language ordered", async () => {
		const world = createFlowWorld();
		await send(world, { ...toPhone, locale: "nl" });
		expect((await world.outbox())[0]?.locale).toBe("nl");
	});

	it("numbers the messages of a world in the order of sending", async () => {
		const world = createFlowWorld();
		for (const n of [1, 2, 3])
			await send(world, { ...toPhone, recipient: `${phone}${n}` });
		const sequence = (await world.outbox()).map((message) => message.sequence);
		expect(sequence).toEqual([1, 2, 3]);
	});

	it("goes through the codes of a sequence from the first", async () => {
		const world = createFlowWorld({ code: { mode: "sequence" } });
		const codes: string[] = [];
		for (const n of [1, 2, 3]) {
			const order = { ...toPhone, recipient: `${phone}${n}` };
			codes.push(acceptedValue(await send(world, order)).secret);
		}
		expect(codes).toEqual(["111111", "222222", "111111"]);
	});

	it("voids the older challenge", async () => {
		const world = createFlowWorld();
		const first = acceptedValue(await send(world));
		world.advance(30);
		await send(world);
		const { store, now } = world.context();
		expect(await store.get("challenge", first.id)).toEqual({
			...first,
			voidedAt: now,
		});
	});

	it("keeps no more than the last two challenges of a recipient", async () => {
		const world = createFlowWorld();
		for (let n = 0; n < 10; n += 1) {
			acceptedValue(await send(world));
			world.advance(30);
		}
		expect(await world.context().store.count("challenge")).toBe(2);
	});

	it.each([
		{ seconds: 29, code: "resend-too-soon" },
		{ seconds: 30, code: "ok" },
		{ seconds: 31, code: "ok" },
	])("again after $seconds s is $code", async ({ seconds, code }) => {
		const world = createFlowWorld();
		await send(world);
		world.advance(seconds);
		expect(codeOf(await send(world))).toBe(code);
	});

	it("says how long the pause still is, and sends nothing in it", async () => {
		const world = createFlowWorld();
		await send(world);
		world.advance(10);
		expect(await send(world)).toEqual({
			ok: false,
			code: "resend-too-soon",
			data: { purpose: "sign-in", channel: "sms", retryAfterSeconds: 20 },
		});
		expect(await world.outbox()).toHaveLength(1);
	});

	it("pauses for each recipient and each purpose on its own", async () => {
		const world = createFlowWorld();
		await send(world);
		const other = { ...toPhone, recipient: "+43660999999" };
		const verify = { ...toPhone, purpose: "verify-identifier" } as const;
		expect(codeOf(await send(world, other))).toBe("ok");
		expect(codeOf(await send(world, verify))).toBe("ok");
	});

	it("sends once when it is asked many times at once", async () => {
		const world = createFlowWorld();
		const outcomes = await inParallel(10, () => send(world));
		expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
		expect(await world.outbox()).toHaveLength(1);
	});
});

describe("sending a secret for one session", () => {
	// The brand only marks an id; tests are free to choose one.
	const [one, two] = ["session-1" as SessionId, "session-2" as SessionId];
	const limited = {
		code: {
			byPurpose: { "step-up": { resendCooldownSeconds: 15, maxSends: 2 } },
		},
	};

	function sendIn(world: FlowWorld, sessionId: SessionId) {
		const context = world.context();
		const order = { ...toPhone, purpose: "step-up", sessionId } as const;
		return context.store.transact((transaction) =>
			sendSecretInSession(context, transaction, order),
		);
	}

	it("counts the sends", async () => {
		const world = createFlowWorld(limited);
		expect(acceptedValue(await sendIn(world, one))).toMatchObject({
			sessionId: one,
			sends: 1,
		});
		world.advance(15);
		expect(acceptedValue(await sendIn(world, one)).sends).toBe(2);
	});

	it.each([
		{ seconds: 14, code: "resend-too-soon" },
		{ seconds: 15, code: "ok" },
		{ seconds: 16, code: "ok" },
	])("again after $seconds s is $code", async ({ seconds, code }) => {
		const world = createFlowWorld(limited);
		await sendIn(world, one);
		world.advance(seconds);
		expect(codeOf(await sendIn(world, one))).toBe(code);
	});

	it("ends with the last one the session has", async () => {
		const world = createFlowWorld(limited);
		await sendIn(world, one);
		world.advance(15);
		await sendIn(world, one);
		for (const seconds of [0, 15, 86_400]) {
			world.advance(seconds);
			expect(await sendIn(world, one)).toEqual({
				ok: false,
				code: "send-limit-reached",
				data: { purpose: "step-up", channel: "sms" },
			});
		}
		expect(await world.outbox()).toHaveLength(2);
	});

	it("neither pauses nor counts nor voids in another session", async () => {
		const world = createFlowWorld(limited);
		const first = acceptedValue(await sendIn(world, one));
		expect(acceptedValue(await sendIn(world, two)).sends).toBe(1);
		const { store } = world.context();
		expect(await store.get("challenge", first.id)).toEqual(first);
	});
});

describe("sending a sign-in code", () => {
	const command = {
		channel: "email",
		recipient: adaEmail.value,
		intent: {},
		mayCreate: true,
	} as const;

	it("to nobody known makes nothing but a challenge", async () => {
		const world = createFlowWorld();
		await sendSignInCode(world.context(), command);
		const { store } = world.context();
		expect(await store.count("account")).toBe(0);
		expect(await store.count("challenge")).toBe(1);
	});

	it("to nobody known is refused where no account may be made", async () => {
		const world = createFlowWorld();
		const strict = { ...command, mayCreate: false };
		const outcome = await sendSignInCode(world.context(), strict);
		expect(codeOf(outcome)).toBe("account-unknown");
		expect(await world.outbox()).toEqual([]);
	});

	it("to a blocked account is refused", async () => {
		const world = createFlowWorld();
		const { id: accountId } = await registerAda(world);
		await blockAccount(world.context(), { accountId });
		const outcome = await sendSignInCode(world.context(), command);
		expect(codeOf(outcome)).toBe("account-blocked");
	});

	it.each([
		{ asked: "fr", locale: "fr" },
		{ asked: undefined, locale: "de" },
	])(
		"to a known account asked in $asked is written in $locale",
		async (row) => {
			const world = createFlowWorld();
			await registerAda(world);
			const language = row.asked === undefined ? {} : { locale: row.asked };
			await sendSignInCode(world.context(), { ...command, ...language });
			expect((await world.outbox())[0]?.locale).toBe(row.locale);
		},
	);

	it("may follow at once when the one before was used", async () => {
		const world = createFlowWorld();
		await sendSignInCode(world.context(), command);
		const { channel, recipient } = command;
		const code = await world.lastSecret(recipient);
		const newAccount = () => ({ identifiers: [], locale: "en", profile: {} });
		const proof = { channel, recipient, code, newAccount };
		acceptedValue(await signInWithCode(world.context(), proof));
		const again = await sendSignInCode(world.context(), command);
		expect(codeOf(again)).toBe("ok");
	});
});

describe("sending a notice", () => {
	async function notify(world: FlowWorld, channel: "sms" | "email") {
		const ada = await registerAda(world);
		const context = world.context();
		await context.store.transact((transaction) =>
			sendNotice(context, transaction, {
				purpose: "deletion-requested",
				account: ada,
				channel,
			}),
		);
		return world.outbox();
	}

	it("writes to the account in its own language, without a secret", async () => {
		const [message] = await notify(createFlowWorld(), "email");
		expect(message).toMatchObject({
			purpose: "deletion-requested",
			recipient: adaEmail.value,
			locale: "de",
		});
		expect(message).not.toHaveProperty("code");
		expect(message).not.toHaveProperty("link");
	});

	it("sends nothing where the account cannot be reached", async () => {
		expect(await notify(createFlowWorld(), "sms")).toEqual([]);
	});
});
