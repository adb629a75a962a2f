// A sign-in that one client begins and a link at another place confirms; its session is collected
// once, by whoever knows the name.
import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/core/errors.ts";
import { confirmRelayLink } from "../../../src/core/flows/confirm-relay-link.ts";
import { blockAccount } from "../../../src/core/flows/operator-acts.ts";
import {
	beginRelay,
	collectRelay,
	confirmRelay,
	relayId,
} from "../../../src/core/flows/relay-sign-in.ts";
import {
	type SendSignInProof,
	sendSignInProof,
} from "../../../src/core/flows/send-sign-in-proof.ts";
import { signInWithLink } from "../../../src/core/flows/sign-in-with-link.ts";
import { relayState } from "../../../src/core/relay.ts";
import { adaEmail, registerAda } from "../../support/ada.ts";
import {
	createFlowWorld,
	dawn,
	type FlowWorld,
} from "../../support/flow-context.ts";
import {
	acceptedValue,
	codeOf,
	countCodes,
	inParallel,
} from "../../support/outcome.ts";

const name = "3f9a1c52-7f0e-4c1b-8f56-2d3c4b5a6978";
const smart = { name, way: "smart" } as const;
const life = 3600;

async function withAda() {
	const world = createFlowWorld();
	return { world, ada: await registerAda(world) };
}

function begin(world: FlowWorld, special: Partial<SendSignInProof> = {}) {
	return sendSignInProof<never>(world.context(), {
		identifier: adaEmail,
		form: "link",
		relay: smart,
		...special,
	});
}

async function lastToken(world: FlowWorld): Promise<string> {
	const link = (await world.outbox()).at(-1)?.link;
	if (link === undefined) throw new Error("No link was sent.");
	return link.slice(link.lastIndexOf("/") + 1);
}

async function click(world: FlowWorld, ways = ["smart"]) {
	const token = await lastToken(world);
	return confirmRelayLink(world.context(), { token, ways });
}

function collect(world: FlowWorld, ways = ["smart"]) {
	return collectRelay(world.context(), { name, ways });
}

function dataOf(outcome: Outcome<unknown>) {
	return outcome.ok ? undefined : outcome.data;
}

describe("a relayed sign-in", () => {
	it("waits for its link, then gives its session once", async () => {
		const { world, ada } = await withAda();
		acceptedValue(await begin(world));
		expect(codeOf(await collect(world))).toBe("relay-pending");
		acceptedValue(await click(world));
		const { session, account } = acceptedValue(await collect(world));
		expect(session.owner).toEqual({ kind: "account", accountId: ada.id });
		expect(session.methods).toEqual(["otp"]);
		expect(account?.identifiers[0]?.verifiedAt).toBe(dawn);
		expect(codeOf(await collect(world))).toBe("relay-unknown");
	});

	it("gives one session to many who ask at once", async () => {
		const { world } = await withAda();
		await begin(world);
		await click(world);
		const asked = await inParallel(5, () => collect(world));
		expect(countCodes(asked)).toEqual({ ok: 1, "relay-unknown": 4 });
	});

	it.each([
		["at once", 0],
		["after its end", life + 1],
	])("takes its name %s for no other", async (_, seconds) => {
		const { world } = await withAda();
		acceptedValue(await begin(world));
		world.advance(seconds);
		expect(codeOf(await begin(world))).toBe("relay-reused");
		expect(await world.outbox()).toHaveLength(1);
	});

	it("keeps its name free when nothing could be sent", async () => {
		const { world } = await withAda();
		await begin(world, { relay: { name: "another", way: "smart" } });
		expect(codeOf(await begin(world))).toBe("resend-too-soon");
		expect(codeOf(await collect(world))).toBe("relay-unknown");
		world.advance(30);
		expect(codeOf(await begin(world))).toBe("ok");
	});

	it("is collected only where its kind is", async () => {
		const { world } = await withAda();
		await begin(world);
		expect(codeOf(await click(world, ["social"]))).toBe("challenge-unknown");
		await click(world);
		expect(codeOf(await collect(world, ["social"]))).toBe("relay-unknown");
		expect(codeOf(await collect(world))).toBe("ok");
	});

	it("keeps the session of a blocked person until the block ends", async () => {
		const { world, ada } = await withAda();
		await begin(world);
		acceptedValue(await blockAccount(world.context(), { accountId: ada.id }));
		acceptedValue(await click(world));
		expect(codeOf(await collect(world))).toBe("account-blocked");
		expect(codeOf(await collect(world))).toBe("account-blocked");
	});

	it("belongs to its realm", async () => {
		const { world } = await withAda();
		const there = { ...world.context(), realm: relayId as never };
		expect(relayId(world.context(), name)).not.toBe(relayId(there, name));
	});
});

describe("the link of a relayed sign-in", () => {
	it("says whether its session was collected", async () => {
		const { world } = await withAda();
		await begin(world);
		await click(world);
		const early = await click(world);
		expect(codeOf(early)).toBe("relay-confirmed");
		expect(dataOf(early)).toEqual({ way: "smart", isCollected: false });
		await collect(world);
		expect(dataOf(await click(world))).toMatchObject({ isCollected: true });
	});

	it("signs in nobody by itself", async () => {
		const { world } = await withAda();
		await begin(world);
		const token = await lastToken(world);
		const entered = await signInWithLink(world.context(), { token });
		expect(codeOf(entered)).toBe("challenge-unknown");
	});

	it("makes the account that nobody has", async () => {
		const world = createFlowWorld();
		const screenUnknown = () => ({ ok: true, value: undefined }) as const;
		const intent = { firstName: "Ada" };
		acceptedValue(await begin(world, { screenUnknown, intent }));
		const token = await lastToken(world);
		acceptedValue(
			await confirmRelayLink(world.context(), {
				token,
				ways: ["smart"],
				newAccount: ({ firstName }) => ({
					identifiers: [],
					locale: "en",
					profile: { firstName: firstName ?? null },
				}),
			}),
		);
		const { account } = acceptedValue(await collect(world));
		expect(account?.profile).toEqual({ firstName: "Ada" });
		expect(account?.identifiers).toEqual([{ ...adaEmail, verifiedAt: dawn }]);
	});

	it("is not sent to somebody unknown", async () => {
		const world = createFlowWorld();
		expect(codeOf(await begin(world))).toBe("account-unknown");
		expect(await world.outbox()).toEqual([]);
	});
});

describe("the end of a relayed sign-in", () => {
	it.each([
		[life - 1, "ok"],
		[life, "code-expired"],
		[life + 1, "code-expired"],
	] as const)("confirmed after %i s: %s", async (seconds, outcome) => {
		const { world } = await withAda();
		await begin(world);
		world.advance(seconds);
		expect(codeOf(await click(world))).toBe(outcome);
	});

	it.each([
		[life - 1, "ok"],
		[life, "relay-unknown"],
		[life + 1, "relay-unknown"],
	] as const)("collected after %i s: %s", async (seconds, outcome) => {
		const { world } = await withAda();
		await begin(world);
		await click(world);
		world.advance(seconds);
		const collected = await collect(world);
		expect(codeOf(collected)).toBe(outcome);
		const expiredAt = dawn + life * 1000;
		if (!collected.ok) expect(collected.data).toEqual({ expiredAt });
	});

	it.each([
		[59, "confirmed"],
		[60, "expired"],
		[61, "expired"],
	] as const)("at %i of 60 s it is %s", (seconds, state) => {
		const confirmed = { at: 0, accountId: "a" as never, methods: [] };
		const relay = { confirmed, expiresAt: 60_000 };
		expect(relayState(relay, seconds * 1000)).toBe(state);
		const collected = { ...relay, collectedAt: 1 };
		expect(relayState(collected, seconds * 1000)).toBe("collected");
	});
});

describe("a confirmation without link", () => {
	it("counts once", async () => {
		const { world, ada } = await withAda();
		const context = world.context();
		const person = { accountId: ada.id, methods: ["fed"] };
		const order = { name, way: "social", lifetimeSeconds: 60 };
		const outcomes = await context.store.transact(async (transaction) => {
			const begun = await beginRelay(context, transaction, order);
			const { id } = acceptedValue(begun);
			return [
				await confirmRelay(context, transaction, "other", person),
				await confirmRelay(context, transaction, id, person),
				await confirmRelay(context, transaction, id, person),
			];
		});
		expect(outcomes.map(codeOf)).toEqual([
			"relay-unknown",
			"ok",
			"relay-confirmed",
		]);
		const { session } = acceptedValue(await collect(world, ["social"]));
		expect(session.methods).toEqual(["fed"]);
	});
});
