// What waits for a person, and answering for the device they would hold in their hand.
import { expect, test } from "vitest";
import type { DomainEvent } from "../../src/core/events.ts";
import { openSession } from "../../src/core/flows/open-session.ts";
import { sendApprovalInSession } from "../../src/core/flows/send-approval.ts";
import type {
	Account,
	OutOfBandAuthenticator,
} from "../../src/core/records.ts";
import { acceptedValue } from "../support/outcome.ts";
import { register } from "../support/register.ts";
import { sendCode } from "./furnished-stage.ts";
import { createStage, problemOf, type Stage } from "./stage.ts";

const ada = { email: "ada@example.test", phone: "+43660123456" };
const device: OutOfBandAuthenticator = {
	kind: "out-of-band",
	id: "device-1",
	channel: "push",
	application: "app",
	issuedAt: 0,
	boundAt: 0,
};

/** A stage with Ada on it, a session of hers that asks for an approval, and the verbs. */
async function withQuestion() {
	const stage = createStage();
	const account = await register(await stage.flow(), ada);
	const asked = await ask(stage, account);
	const world = stage.client.world("w1");
	return {
		stage,
		account,
		asked,
		world,
		accounts: world.accounts("tiny", "main"),
	};
}

async function ask(stage: Stage, account: Account) {
	const flow = await stage.flow();
	const policy = { ...flow.policy, approval: { lifetimeSeconds: 60 } };
	const context = { ...flow, policy };
	return flow.store.transact(async (transaction) => {
		const { session } = await openSession(context, transaction, {
			owner: { kind: "account", account },
			methods: ["pwd"],
		});
		const order = { purpose: "step-up", account, device } as const;
		const sent = await sendApprovalInSession(context, transaction, {
			...order,
			sessionId: session.id,
		});
		return acceptedValue(sent);
	});
}

test("the open challenges of an account are listed without their secrets", async () => {
	const { stage, account, asked, accounts } = await withQuestion();
	await sendCode(stage, "w1", "email", ada.email);
	await sendCode(stage, "w1", "email", "eve@example.test");
	const listed = await accounts.challenges(account.id);
	expect(listed).toEqual([
		{
			id: asked.id,
			state: "open",
			purpose: "step-up",
			form: "approval",
			channel: "push",
			recipient: "device-1",
			accountId: account.id,
			sessionId: asked.sessionId,
			issuedAt: "2026-01-01T00:00:00.000Z",
			expiresAt: "2026-01-01T00:01:00.000Z",
			attemptsLeft: 5,
		},
		expect.objectContaining({ purpose: "sign-in", recipient: ada.email }),
	]);
	expect(listed[1]).not.toHaveProperty("secret");
});

test.each([
	{ decision: "approved", state: "consumed", steps: true },
	{ decision: "declined", state: "declined", steps: false },
	{ decision: "expired", state: "expired", steps: false },
] as const)("an answer can be given: $decision", async (row) => {
	const { stage, account, asked, accounts } = await withQuestion();
	const { decision, state } = row;
	expect(await accounts.decide(asked.id, decision)).toMatchObject({
		id: asked.id,
		decision,
		state,
	});
	expect(await accounts.challenges(account.id)).toEqual([]);
	const { store } = await stage.flow();
	const session = await store.get("session", asked.sessionId ?? "");
	expect(session?.steppedUpAt !== undefined).toBe(row.steps);
});

test("an answer is given once, and only in time", async () => {
	const { account, stage, asked, accounts, world } = await withQuestion();
	await accounts.decide(asked.id, "declined");
	const again = await problemOf(accounts.decide(asked.id, "approved"));
	expect(again).toMatchObject({ status: 404, code: "challenge-unknown" });
	const late = await ask(stage, account);
	await world.clock.advance(60);
	expect(await accounts.challenges(account.id)).toEqual([]);
	expect(await problemOf(accounts.decide(late.id, "approved"))).toMatchObject({
		code: "challenge-unknown",
	});
});

test("the API hears of an answer that was given through the control plane", async () => {
	const { stage, asked, accounts } = await withQuestion();
	const heard: DomainEvent[] = [];
	// The stage hands this very definition to the control plane.
	Object.assign(stage.api, {
		announce: async (_transaction: unknown, event: DomainEvent) => {
			heard.push(event);
		},
	});
	await accounts.decide(asked.id, "approved");
	expect(heard).toMatchObject([
		{ kind: "challenge-decided", challenge: { id: asked.id } },
	]);
});

test("a phone number or a device is no authenticator app", async () => {
	const { stage, accounts } = await withQuestion();
	const flow = await stage.flow();
	const { id } = await register(flow, {
		email: "eve@example.test",
		authenticators: [device],
	});
	expect(await accounts.get(id)).toMatchObject({ totp: "none" });
});
