// Whoever holds the bound device can be asked there whether they sign in; a lock bars this way, too.
import { describe, expect, it } from "vitest";
import type { AnyRefusal } from "../../../src/core/errors.ts";
import { accept, refuse } from "../../../src/core/errors.ts";
import { decideChallenge } from "../../../src/core/flows/decide-challenge.ts";
import { exchangeSession } from "../../../src/core/flows/exchange-session.ts";
import {
	blockAccount,
	lockAccount,
	unlockAccount,
} from "../../../src/core/flows/operator-acts.ts";
import {
	type RequestSignInApproval,
	requestSignInApproval,
} from "../../../src/core/flows/request-approval-sign-in.ts";
import type { Challenge } from "../../../src/core/records.ts";
import { adaEmail } from "../../support/ada.ts";
import {
	adaApp,
	adaWith,
	createHearingWorld,
	type HearingWorld,
} from "../../support/out-of-band.ts";
import { acceptedValue, codeOf } from "../../support/outcome.ts";

const { application } = adaApp;

function request<Refused extends AnyRefusal = never>(
	world: HearingWorld,
	special: Partial<RequestSignInApproval<Refused>> = {},
) {
	const command = { identifier: adaEmail, application, ...special };
	return requestSignInApproval(world.context(), command);
}

async function requested(world: HearingWorld) {
	return acceptedValue(await request(world));
}

function decide(
	world: HearingWorld,
	{ id: challengeId }: Challenge,
	decision: "approved" | "declined" | "expired" = "approved",
) {
	return decideChallenge(world.context(), { challengeId, decision });
}

describe("asking for a sign-in", () => {
	it("opens a question on the device, and no session", async () => {
		const world = createHearingWorld();
		const { account } = await adaWith(world, "push");
		const sessions = await world.context().store.count("session");
		const intent = { branch: 7 };
		const asked = acceptedValue(await request(world, { intent }));
		expect(asked).toMatchObject({
			purpose: "sign-in",
			channel: "push",
			form: "approval",
			accountId: account.id,
			intent: { branch: 7, application },
		});
		expect(asked).not.toHaveProperty("sessionId");
		expect(await world.context().store.count("session")).toBe(sessions);
		expect((await world.outbox()).at(-1)).toMatchObject({
			purpose: "sign-in",
			channel: "push",
			challengeId: asked.id,
		});
	});

	it("again replaces the earlier question", async () => {
		const world = createHearingWorld();
		await adaWith(world, "push");
		const older = await requested(world);
		const newer = await requested(world);
		expect(codeOf(await decide(world, older))).toBe("challenge-unknown");
		expect(codeOf(await decide(world, newer))).toBe("ok");
	});

	it("of nobody known is refused", async () => {
		const world = createHearingWorld();
		expect(codeOf(await request(world))).toBe("account-unknown");
	});

	it("needs the app", async () => {
		const world = createHearingWorld();
		await adaWith(world, "sms");
		expect(codeOf(await request(world))).toBe("authenticator-not-bound");
	});

	it.each([
		{ act: lockAccount, code: "account-locked" },
		{ act: blockAccount, code: "account-blocked" },
	])("is refused with $code, and so is its yes", async ({ act, code }) => {
		const world = createHearingWorld();
		const { account } = await adaWith(world, "push");
		const asked = await requested(world);
		await act(world.context(), { accountId: account.id });
		expect(codeOf(await request(world))).toBe(code);
		expect(codeOf(await decide(world, asked))).toBe("challenge-unknown");
		expect(await world.context().store.get("challenge", asked.id)).toEqual(
			asked,
		);
	});

	it("is refused by whom the API does not admit, before the device is looked for", async () => {
		const world = createHearingWorld();
		await adaWith(world);
		const outcome = await request(world, {
			admit: () => refuse("principal-not-permitted", { needed: "x" }),
		});
		expect(outcome).toMatchObject({ code: "principal-not-permitted" });
		const admitted = await request(world, { admit: () => accept(undefined) });
		expect(admitted).toMatchObject({ code: "authenticator-not-bound" });
	});
});

describe("a sign-in that was approved", () => {
	it("opens a session that counts as stepped up and can only be exchanged", async () => {
		const world = createHearingWorld();
		const ada = await adaWith(world, "push");
		const asked = await requested(world);
		world.advance(5);
		const decided = acceptedValue(await decide(world, asked));
		const { now, store } = world.context();
		expect(decided.session).toMatchObject({
			owner: { kind: "account", accountId: ada.account.id },
			scope: "exchange",
			methods: ["mca", "user"],
			secondFactor: "not-needed",
			authenticatedAt: now,
			steppedUpAt: now,
		});
		expect(decided.session?.id).not.toBe(ada.session.id);
		expect(decided.account.lastSteppedUpAt).toBe(now);
		expect((await world.reload(ada)).account).toEqual(decided.account);
		expect(await store.get("session", decided.session?.id ?? "")).toEqual(
			decided.session,
		);
		expect(world.heard.at(-1)).toEqual({
			kind: "challenge-decided",
			...decided,
		});
	});

	it("is exchanged for a session that is stepped up", async () => {
		const world = createHearingWorld();
		await adaWith(world, "push");
		const { session } = acceptedValue(
			await decide(world, await requested(world)),
		);
		if (session === undefined) throw new Error("No session was opened.");
		const command = { sessionId: session.id, actsFor: "company" };
		const exchanged = acceptedValue(
			await exchangeSession(world.context(), command),
		);
		expect(exchanged.session.steppedUpAt).toBe(world.context().now);
		expect(exchanged.session.scope ?? "full").toBe("full");
	});

	it.each(["declined", "expired"] as const)(
		"opens nothing when it is %s",
		async (decision) => {
			const world = createHearingWorld();
			await adaWith(world, "push");
			const asked = await requested(world);
			const sessions = await world.context().store.count("session");
			const decided = acceptedValue(await decide(world, asked, decision));
			expect(decided).not.toHaveProperty("session");
			expect(await world.context().store.count("session")).toBe(sessions);
		},
	);

	it("works once the lock is gone", async () => {
		const world = createHearingWorld();
		const { account } = await adaWith(world, "push");
		const asked = await requested(world);
		await lockAccount(world.context(), { accountId: account.id });
		await decide(world, asked);
		await unlockAccount(world.context(), { accountId: account.id });
		expect(codeOf(await decide(world, asked))).toBe("ok");
	});
});
