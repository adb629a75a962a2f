// An invitation mails a code to somebody whose account was made by others; with it they set their
// first password. The code is used up by that alone.
import { describe, expect, it } from "vitest";
import { identifierOf, isVerified } from "../../../src/core/account.ts";
import type { DomainEvent } from "../../../src/core/events.ts";
import {
	type AcceptInvite,
	acceptInvite,
	peekInvite,
} from "../../../src/core/flows/accept-invite.ts";
import { createPassword } from "../../../src/core/flows/create-password.ts";
import { inviteAccount } from "../../../src/core/flows/invite-account.ts";
import { blockAccount } from "../../../src/core/flows/operator-acts.ts";
import { signInWithPassword } from "../../../src/core/flows/sign-in-with-password.ts";
import { updateAccount } from "../../../src/core/flows/update-account.ts";
import type { Account } from "../../../src/core/records.ts";
import { type AccountId, realmOf } from "../../../src/core/values.ts";
import {
	createFlowWorld,
	dawn,
	type FlowWorld,
	wrongCode,
} from "../../support/flow-context.ts";
import {
	acceptedValue,
	codeOf,
	countCodes,
	inParallel,
} from "../../support/outcome.ts";
import { register } from "../../support/register.ts";

const email = "bob@example.test";
const phone = "+35699000001";
const otherPhone = "+35699000002";
const password = "a first password";

async function registered() {
	const world = createFlowWorld();
	const draft = { email, phone, locale: "de" };
	const { id: accountId } = await register(world.context(), draft);
	return { world, accountId };
}

function invite(world: FlowWorld, accountId: AccountId) {
	return inviteAccount(world.context(), { accountId });
}

async function invited() {
	const { world, accountId } = await registered();
	acceptedValue(await invite(world, accountId));
	return { world, accountId, code: await world.lastSecret(email) };
}

type Invited = Awaited<ReturnType<typeof invited>>;

function take(
	{ world, accountId, code }: Invited,
	special: Partial<AcceptInvite> = {},
) {
	const command = { accountId, code, password, ...special };
	return acceptInvite(world.context(), command);
}

function look({ world, accountId, code }: Invited, shown = code) {
	return peekInvite(world.context(), { accountId, code: shown });
}

async function signIn(world: FlowWorld, tried: string) {
	const identifier = { type: "email", value: email } as const;
	const command = { identifier, password: tried };
	return codeOf(await signInWithPassword(world.context(), command));
}

describe("an invitation", () => {
	it("is mailed as a code, in the account's language", async () => {
		const { world, code } = await invited();
		expect(await world.outbox()).toMatchObject([
			{
				purpose: "accept-invite",
				channel: "email",
				recipient: email,
				locale: "de",
				code,
			},
		]);
	});

	it("remembers what it is told", async () => {
		const { world, accountId } = await registered();
		const intent = { by: "root" };
		await inviteAccount(world.context(), { accountId, intent });
		const [challenge] = await world.context().store.list("challenge");
		expect(challenge?.intent).toEqual(intent);
	});

	it.each([
		{ seconds: 29, code: "resend-too-soon" },
		{ seconds: 30, code: "ok" },
		{ seconds: 31, code: "ok" },
	])("again after $seconds s is $code", async ({ seconds, code }) => {
		const { world, accountId } = await invited();
		world.advance(seconds);
		expect(codeOf(await invite(world, accountId))).toBe(code);
	});

	it("is not for somebody unknown, nor of another realm", async () => {
		const { world, accountId } = await registered();
		const nobody = "nobody" as AccountId; // the brand only marks it as an id
		expect(codeOf(await invite(world, nobody))).toBe("account-unknown");
		const realm = realmOf("mobility", "other");
		const elsewhere = await inviteAccount(world.context({ realm }), {
			accountId,
		});
		expect(codeOf(elsewhere)).toBe("account-unknown");
	});

	it("is not for who has a password", async () => {
		const { world, accountId } = await registered();
		await createPassword(world.context(), { accountId, password });
		expect(codeOf(await invite(world, accountId))).toBe(
			"invite-already-accepted",
		);
		expect(await world.outbox()).toEqual([]);
	});

	it("needs an address", async () => {
		const world = createFlowWorld();
		const { id } = await register(world.context(), { phone });
		expect(await invite(world, id)).toMatchObject({
			code: "identifier-missing",
			data: { identifier: "email" },
		});
	});
});

describe("accepting an invitation", () => {
	it("sets the password, proves the address and signs in", async () => {
		const guest = await invited();
		const { session, account } = acceptedValue(await take(guest));
		expect(session).toMatchObject({
			owner: { kind: "account", accountId: guest.accountId },
			methods: ["pwd"],
		});
		expect(account && isVerified(account, "email")).toBe(true);
		expect(await signIn(guest.world, password)).toBe("ok");
	});

	it("opens a session as far as the API says", async () => {
		const outcome = await take(await invited(), {
			session: () => ({ scope: "exchange" }),
		});
		expect(acceptedValue(outcome).session.scope).toBe("exchange");
	});

	it("is done once", async () => {
		const guest = await invited();
		await take(guest);
		expect(codeOf(await take(guest))).toBe("invite-already-accepted");
	});

	it("is done once of ten at once", async () => {
		const guest = await invited();
		const outcomes = await inParallel(10, () => take(guest));
		expect(countCodes(outcomes)).toEqual({
			ok: 1,
			"invite-already-accepted": 9,
		});
	});

	it("needs the code sent to the address of today", async () => {
		const guest = await invited();
		const { world, accountId } = guest;
		const moved = { accountId, profile: {}, email: "bobby@example.test" };
		acceptedValue(await updateAccount(world.context(), moved));
		expect(codeOf(await take(guest))).toBe("challenge-unknown");
	});

	it("needs an address", async () => {
		const world = createFlowWorld();
		const { id: accountId } = await register(world.context(), { phone });
		const outcome = await take({ world, accountId, code: "1" });
		expect(codeOf(outcome)).toBe("challenge-unknown");
	});

	it("needs an account that may be used", async () => {
		const guest = await invited();
		const { world, accountId } = guest;
		await blockAccount(world.context(), { accountId });
		expect(codeOf(await take(guest))).toBe("account-blocked");
	});
});

describe("the number of somebody invited", () => {
	async function verified(): Promise<Invited> {
		const guest = await invited();
		const { store } = guest.world.context();
		await store.transact(async (transaction) => {
			for (const account of await transaction.list("account"))
				await transaction.put("account", proved(account));
		});
		return guest;
	}

	function proved(account: Account): Account {
		const identifiers = account.identifiers.map((held) =>
			held.type === "phone" ? { ...held, verifiedAt: dawn } : held,
		);
		const issued = { issuedAt: dawn, boundAt: dawn };
		return {
			...account,
			identifiers,
			authenticators: [
				{ kind: "out-of-band", id: "a-1", channel: "sms", ...issued },
			],
		};
	}

	it.each([
		{ given: undefined, kept: phone, isVerified: true, bound: 1 },
		{ given: phone, kept: phone, isVerified: true, bound: 1 },
		{ given: otherPhone, kept: otherPhone, isVerified: false, bound: 0 },
	])("where $given is given is $kept", async ({ given, kept, ...row }) => {
		const guest = await verified();
		const special = given === undefined ? {} : { phone: { value: given } };
		const { account } = acceptedValue(await take(guest, special));
		const held = account && identifierOf(account, "phone");
		expect(held?.value).toBe(kept);
		expect(held?.verifiedAt !== undefined).toBe(row.isVerified);
		expect(account?.authenticators).toHaveLength(row.bound);
	});

	it("takes what was bound to it along, and that is told", async () => {
		const { world, accountId, code } = await verified();
		const told: DomainEvent[] = [];
		const announce = async (_: unknown, event: DomainEvent) => {
			told.push(event);
		};
		const command = { accountId, code, password, phone: { value: otherPhone } };
		acceptedValue(await acceptInvite(world.context({ announce }), command));
		expect(told).toMatchObject([
			{ kind: "authenticator-changed", status: "removed" },
		]);
	});

	it("may be somebody else's where it is shared, with what the profile says of it", async () => {
		const guest = await invited();
		await register(guest.world.context(), { phone: otherPhone });
		const phone = { value: otherPhone, isShared: true } as const;
		const special = { phone, profile: { mobile: "as written" } };
		const { account } = acceptedValue(await take(guest, special));
		expect(account && identifierOf(account, "phone")).toMatchObject(phone);
		expect(account?.profile).toMatchObject({ mobile: "as written" });
	});

	it("cannot be somebody else's, which does not use the code up", async () => {
		const guest = await invited();
		await register(guest.world.context(), { phone: otherPhone });
		expect(await take(guest, { phone: { value: otherPhone } })).toMatchObject({
			code: "identifier-taken",
			data: { identifier: "phone" },
		});
		expect(await signIn(guest.world, password)).toBe("secret-mismatch");
		expect(codeOf(await take(guest))).toBe("ok");
	});
});

describe("the code of an invitation", () => {
	it("can be looked at, and stays as it is", async () => {
		const guest = await invited();
		for (let n = 0; n < 9; n += 1) expect(codeOf(await look(guest))).toBe("ok");
		expect(codeOf(await take(guest))).toBe("ok");
	});

	it("counts when it is wrong, looked at or shown", async () => {
		const guest = await invited();
		const wrong = wrongCode(guest.code);
		for (const attemptsLeft of [4, 3, 2])
			expect(await look(guest, wrong)).toMatchObject({
				code: "code-mismatch",
				data: { attemptsLeft },
			});
		const special = { code: wrong, password: "short" };
		for (const attemptsLeft of [1, 0])
			expect(await take(guest, special)).toMatchObject({
				code: "code-mismatch",
				data: { attemptsLeft },
			});
		expect(codeOf(await look(guest))).toBe("attempts-exhausted");
		expect(codeOf(await take(guest))).toBe("attempts-exhausted");
	});

	it("is not used up by a password that will not do", async () => {
		const guest = await invited();
		expect(codeOf(await take(guest, { password: "short" }))).toBe(
			"password-unacceptable",
		);
		expect(codeOf(await take(guest))).toBe("ok");
	});

	it.each([
		{ seconds: 299, code: "ok" },
		{ seconds: 300, code: "code-expired" },
		{ seconds: 301, code: "code-expired" },
	])("after $seconds s of 300 s is $code", async ({ seconds, code }) => {
		const guest = await invited();
		guest.world.advance(seconds);
		expect(codeOf(await look(guest))).toBe(code);
		expect(codeOf(await take(guest))).toBe(code);
	});

	it("is of no account but its own", async () => {
		const { world, code } = await invited();
		const draft = { email: "eve@example.test" };
		const { id: accountId } = await register(world.context(), draft);
		const eve = { world, accountId, code };
		expect(codeOf(await look(eve))).toBe("challenge-unknown");
		expect(codeOf(await take(eve))).toBe("challenge-unknown");
	});

	it("is worth nothing once there is a password", async () => {
		const guest = await invited();
		const { world, accountId } = guest;
		const own = { accountId, password: "chosen before" };
		await createPassword(world.context(), own);
		expect(codeOf(await look(guest))).toBe("invite-already-accepted");
		expect(codeOf(await take(guest))).toBe("invite-already-accepted");
		expect(await signIn(world, "chosen before")).toBe("ok");
	});
});
