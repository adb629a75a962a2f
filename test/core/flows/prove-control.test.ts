// A code or link proves control of an address once, and opens no session (NIST SP 800-63B-4).
import { expect, test } from "vitest";
import type { FlowContext } from "../../../src/core/flows/context.ts";
import {
	proveByCode,
	proveByLink,
} from "../../../src/core/flows/prove-control.ts";
import { recognisePerson } from "../../../src/core/flows/recognise-person.ts";
import { registerAccount } from "../../../src/core/flows/register-account.ts";
import { sendSecret } from "../../../src/core/flows/send-code.ts";
import { peekLink } from "../../../src/core/flows/take-code.ts";
import {
	assertedByControl,
	assertedByProvider,
} from "../../../src/core/identity-assertion.ts";
import { realmOf } from "../../../src/core/values.ts";
import {
	createFlowWorld,
	type FlowWorld,
	wrongCode,
} from "../../support/flow-context.ts";

function peek(
	context: FlowContext,
	link: Parameters<typeof peekLink>[2],
): ReturnType<typeof peekLink> {
	return peekLink(context, context.store, link);
}

const recipient = "ada@example.test";

function send(world: FlowWorld, form: "code" | "link") {
	const context = world.context();
	return context.store.transact(async (transaction) => {
		const channel = "email";
		const order = { purpose: "sign-in", channel, recipient, form } as const;
		const sent = await sendSecret(context, transaction, order);
		if (!sent.ok) throw new Error(sent.code);
		return sent.value;
	});
}

async function register(world: FlowWorld) {
	const identifiers = [{ type: "email", value: recipient }] as const;
	const draft = { identifiers, locale: "en", profile: {} };
	const made = await registerAccount(world.context(), {
		draft,
		sendEmailLink: false,
	});
	if (!made.ok) throw new Error(made.code);
	return made.value;
}

test.each(["challenge", "recipient"] as const)(
	"a code is found by its %s, proves once, and verifies the address",
	async (by) => {
		const world = createFlowWorld();
		const { id } = await register(world);
		const challenge = await send(world, "code");
		const of =
			by === "challenge"
				? { challengeId: challenge.id }
				: ({ channel: "email", recipient } as const);
		const wrong = wrongCode(challenge.secret);
		expect(
			await proveByCode(world.context(), { of, code: wrong }),
		).toMatchObject({ code: "code-mismatch", data: { attemptsLeft: 4 } });
		const right = { of, code: challenge.secret };
		expect(await proveByCode(world.context(), right)).toMatchObject({
			ok: true,
			value: {
				recipient,
				account: {
					id,
					identifiers: [{ value: recipient, verifiedAt: expect.any(Number) }],
				},
			},
		});
		expect(await proveByCode(world.context(), right)).toMatchObject({
			code: "challenge-unknown",
		});
		expect(await world.context().store.count("session")).toBe(0);
	},
);

test("a challenge of another realm, or of a link, takes no code", async () => {
	const world = createFlowWorld();
	const code = await send(world, "code");
	const elsewhere = world.context({ realm: realmOf("mobility", "other") });
	const shown = { of: { challengeId: code.id }, code: code.secret };
	expect(await proveByCode(elsewhere, shown)).toMatchObject({
		code: "challenge-unknown",
	});
	world.advance(60);
	const link = await send(world, "link");
	expect(
		await proveByCode(world.context(), {
			of: { challengeId: link.id },
			code: link.secret,
		}),
	).toMatchObject({ code: "challenge-unknown" });
});

test.each([
	[-1, true],
	[0, false],
	[1, false],
])("a link is good until its end: %i s", async (offset, isGood) => {
	const world = createFlowWorld();
	const { secret } = await send(world, "link");
	world.advance(3600 + offset);
	const link = { purpose: "sign-in", secret } as const;
	const expected = isGood ? { ok: true } : { code: "code-expired" };
	expect(await peek(world.context(), link)).toMatchObject(expected);
	// Looking used nothing up.
	expect(await proveByLink(world.context(), { token: secret })).toMatchObject(
		expected,
	);
	expect((await peek(world.context(), link)).ok).toBe(false);
});

test("nobody's address is proved without an account", async () => {
	const world = createFlowWorld();
	const { secret } = await send(world, "link");
	expect(await proveByLink(world.context(), { token: secret })).toEqual({
		ok: true,
		value: { channel: "email", recipient },
	});
});

test("a provider's word finds the account by address, verifies it and links the identity", async () => {
	const world = createFlowWorld();
	const { id } = await register(world);
	const said = assertedByProvider({
		provider: "google",
		subject: "10293",
		email: recipient,
		emailVerified: true,
	});
	const known = await recognisePerson(world.context(), said);
	expect(known).toMatchObject({
		value: { id, identifiers: [{ type: "email" }, { value: "google:10293" }] },
	});
	const { email: _email, ...later } = { ...said, emailVerified: false };
	expect(await recognisePerson(world.context(), later)).toMatchObject({
		value: { id },
	});
});

test("an address that nobody vouches for finds nobody", async () => {
	const world = createFlowWorld();
	await register(world);
	const said = { provider: "x", subject: "1", email: recipient };
	const unproved = assertedByProvider({ ...said, emailVerified: false });
	expect(await recognisePerson(world.context(), unproved)).toEqual({
		ok: true,
		value: undefined,
	});
	const controlled = assertedByControl("otp", {
		channel: "sms",
		recipient: "+33612345678",
	});
	expect(await recognisePerson(world.context(), controlled)).toEqual({
		ok: true,
		value: undefined,
	});
});
