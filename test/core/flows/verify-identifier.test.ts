// Codes and links that prove an address or number of an account, and prove nothing else.
import { describe, expect, it } from "vitest";
import { sendSignInCode } from "../../../src/core/flows/send-code.ts";
import { updateAccount } from "../../../src/core/flows/update-account.ts";
import {
	checkVerificationCode,
	confirmLink,
	sendVerificationCode,
	sendVerificationLink,
} from "../../../src/core/flows/verify-identifier.ts";
import type { Account } from "../../../src/core/records.ts";
import { anEmail, aPhone } from "../../support/an-account.ts";
import {
	createFlowWorld,
	type FlowWorld,
	wrongCode,
} from "../../support/flow-context.ts";
import { register } from "../../support/register.ts";

const number = "+43660123456";
const address = "ada@example.test";

async function adaInAWorld() {
	const world = createFlowWorld();
	return {
		world,
		ada: await register(world.context(), { email: address, phone: number }),
	};
}

const send = (
	world: FlowWorld,
	{ id }: Account,
	identifier: "phone" | "email" = "phone",
) => sendVerificationCode(world.context(), { accountId: id, identifier });

const check = (
	world: FlowWorld,
	{ id }: Account,
	code: string,
	identifier: "phone" | "email" = "phone",
) =>
	checkVerificationCode(world.context(), { accountId: id, identifier, code });

describe("a verification code", () => {
	it.each([
		["phone", number, "sms"],
		["email", address, "email"],
	] as const)(
		"goes to the %s and verifies it",
		async (identifier, recipient, channel) => {
			const { world, ada } = await adaInAWorld();
			expect(await send(world, ada, identifier)).toEqual({
				ok: true,
				value: undefined,
			});
			expect(await world.outbox()).toMatchObject([
				{ recipient, channel, purpose: "verify-identifier" },
			]);
			const outcome = await check(
				world,
				ada,
				await world.lastSecret(recipient),
				identifier,
			);
			const { now, store } = world.context();
			const held =
				outcome.ok &&
				outcome.value.identifiers.find(({ type }) => type === identifier);
			expect(held).toEqual({
				type: identifier,
				value: recipient,
				verifiedAt: now,
			});
			expect(outcome.ok && outcome.value).toEqual(
				await store.get("account", ada.id),
			);
		},
	);

	it("leaves the other identifier unverified", async () => {
		const { world, ada } = await adaInAWorld();
		await send(world, ada);
		const outcome = await check(world, ada, await world.lastSecret(number));
		expect(outcome).toMatchObject({
			value: {
				identifiers: [anEmail(address), aPhone(number, world.context().now)],
			},
		});
	});

	it.each([
		["a second before it expires", 299, undefined],
		["when it expires", 300, "code-expired"],
		["a second later", 301, "code-expired"],
	])("%s", async (_when, seconds, code) => {
		const { world, ada } = await adaInAWorld();
		await send(world, ada);
		world.advance(seconds);
		const outcome = await check(world, ada, await world.lastSecret(number));
		expect(outcome.ok ? undefined : outcome.code).toBe(code);
	});

	it("counts wrong tries, and is dead after the last", async () => {
		const { world, ada } = await adaInAWorld();
		await send(world, ada);
		const right = await world.lastSecret(number);
		for (const attemptsLeft of [4, 3, 2, 1, 0]) {
			expect(await check(world, ada, wrongCode(right))).toMatchObject({
				code: "code-mismatch",
				data: { attemptsLeft },
			});
		}
		expect(await check(world, ada, right)).toMatchObject({
			code: "attempts-exhausted",
		});
	});

	it("is worth nothing a second time", async () => {
		const { world, ada } = await adaInAWorld();
		await send(world, ada);
		const code = await world.lastSecret(number);
		await check(world, ada, code);
		expect(await check(world, ada, code)).toMatchObject({
			code: "challenge-unknown",
		});
	});

	it("is worth nothing for the number that replaced the one it went to", async () => {
		const { world, ada } = await adaInAWorld();
		await send(world, ada);
		const code = await world.lastSecret(number);
		await updateAccount(world.context(), {
			accountId: ada.id,
			profile: {},
			phone: "+43660999999",
		});
		expect(await check(world, ada, code)).toMatchObject({
			code: "challenge-unknown",
		});
	});

	it("of somebody else is worth nothing, also after they gave the number away", async () => {
		const { world, ada } = await adaInAWorld();
		await send(world, ada);
		const code = await world.lastSecret(number);
		await updateAccount(world.context(), {
			accountId: ada.id,
			profile: {},
			phone: null,
		});
		const bob = await register(world.context(), { phone: number });
		expect(await check(world, bob, code)).toMatchObject({
			code: "challenge-unknown",
		});
	});

	it("is not a sign-in code: the refusal says that one of those is open", async () => {
		const { world, ada } = await adaInAWorld();
		await sendSignInCode(world.context(), {
			channel: "sms",
			recipient: number,
			intent: {},
			mayCreate: false,
		});
		const outcome = await check(world, ada, await world.lastSecret(number));
		expect(outcome).toMatchObject({
			code: "challenge-unknown",
			data: { pendingPurpose: "sign-in" },
		});
	});
});

describe("sending a code is refused", () => {
	it("again before the pause is over", async () => {
		const { world, ada } = await adaInAWorld();
		await send(world, ada);
		world.advance(29);
		expect(await send(world, ada)).toMatchObject({
			code: "resend-too-soon",
			data: { retryAfterSeconds: 1 },
		});
		world.advance(1);
		expect(await send(world, ada)).toMatchObject({ ok: true });
	});

	it("for what is verified", async () => {
		const { world, ada } = await adaInAWorld();
		await send(world, ada);
		await check(world, ada, await world.lastSecret(number));
		expect(await send(world, ada)).toEqual({
			ok: false,
			code: "already-verified",
			data: { identifier: "phone" },
		});
	});

	it("for what the account does not have", async () => {
		const world = createFlowWorld();
		const ada = await register(world.context(), { email: address });
		const refusal = {
			ok: false,
			code: "identifier-missing",
			data: { identifier: "phone" },
		};
		expect(await send(world, ada)).toEqual(refusal);
		expect(await check(world, ada, "123456")).toEqual(refusal);
	});

	it("for an account of another world", async () => {
		const { ada } = await adaInAWorld();
		expect(await send(createFlowWorld(), ada)).toMatchObject({
			code: "account-unknown",
		});
	});
});

describe("a verification link", () => {
	const sendLink = (world: FlowWorld, email = address) =>
		sendVerificationLink(world.context(), { email });

	it("verifies the address it went to", async () => {
		const { world, ada } = await adaInAWorld();
		expect(await sendLink(world)).toEqual({ ok: true, value: undefined });
		const outcome = await confirmLink(world.context(), {
			token: await world.lastSecret(address),
		});
		expect(outcome).toMatchObject({
			value: {
				id: ada.id,
				identifiers: [anEmail(address, world.context().now), aPhone(number)],
			},
		});
		expect(await sendLink(world)).toMatchObject({ code: "already-verified" });
	});

	it.each([
		["a second before it expires", 3599, undefined],
		["when it expires", 3600, "code-expired"],
		["a second later", 3601, "code-expired"],
	])("%s", async (_when, seconds, code) => {
		const { world } = await adaInAWorld();
		await sendLink(world);
		world.advance(seconds);
		const outcome = await confirmLink(world.context(), {
			token: await world.lastSecret(address),
		});
		expect(outcome.ok ? undefined : outcome.code).toBe(code);
	});

	it("verifies nothing once the account has another address", async () => {
		const { world, ada } = await adaInAWorld();
		await sendLink(world);
		const token = await world.lastSecret(address);
		await updateAccount(world.context(), {
			accountId: ada.id,
			profile: {},
			email: "new@x.test",
		});
		const bob = await register(world.context(), { email: address });
		expect(await confirmLink(world.context(), { token })).toMatchObject({
			code: "challenge-unknown",
		});
		expect(await world.context().store.get("account", bob.id)).toEqual(bob);
	});

	it("is refused when made up", async () => {
		const { world } = await adaInAWorld();
		await sendLink(world);
		expect(
			await confirmLink(world.context(), { token: "guess" }),
		).toMatchObject({
			code: "challenge-unknown",
		});
	});

	it("goes to nobody at an unknown address", async () => {
		const { world } = await adaInAWorld();
		expect(await sendLink(world, "eve@example.test")).toMatchObject({
			code: "account-unknown",
		});
		expect(await world.outbox()).toEqual([]);
	});

	it("of a mail replaced by a newer one is void", async () => {
		const { world } = await adaInAWorld();
		await sendLink(world);
		const token = await world.lastSecret(address);
		world.advance(30);
		await sendLink(world);
		expect(await confirmLink(world.context(), { token })).toMatchObject({
			code: "challenge-unknown",
		});
	});
});

it("ten right answers at once verify once", async () => {
	const { world, ada } = await adaInAWorld();
	await send(world, ada);
	const code = await world.lastSecret(number);
	const outcomes = await Promise.all(
		Array.from({ length: 10 }, () => check(world, ada, code)),
	);
	expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});
