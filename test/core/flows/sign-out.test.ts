// A sign-out ends the whole sign-in: the session it was asked in and all that were opened from it, or
// that it was opened from. Other sign-ins go on.
import { describe, expect, it } from "vitest";
import { exchangeSession } from "../../../src/core/flows/exchange-session.ts";
import { signOutByToken } from "../../../src/core/flows/refresh-session.ts";
import { expireSession } from "../../../src/core/flows/revoke-session.ts";
import { signOut } from "../../../src/core/flows/sign-out.ts";
import { realmOf, type SessionId } from "../../../src/core/values.ts";
import { registerAda, signInAda } from "../../support/ada.ts";
import { createFlowWorld, type FlowWorld } from "../../support/flow-context.ts";
import { acceptedValue } from "../../support/outcome.ts";

async function family() {
	const world = createFlowWorld();
	await registerAda(world);
	const { session: other } = await signInAda(world);
	const { session: source } = await signInAda(world);
	const first = await exchanged(world, source.id);
	const second = await exchanged(world, source.id);
	const ofFirst = await exchanged(world, first.session.id);
	const ids = {
		source: source.id,
		first: first.session.id,
		second: second.session.id,
		ofFirst: ofFirst.session.id,
	};
	return { world, ids, other: other.id, refreshToken: second.refreshToken };
}

async function exchanged(world: FlowWorld, sessionId: SessionId) {
	const command = { sessionId, actsFor: "company" };
	return acceptedValue(await exchangeSession(world.context(), command));
}

async function endOf(world: FlowWorld, sessionId: string) {
	const session = await world.context().store.get("session", sessionId);
	return session?.endedBecause ?? "alive";
}

describe("a sign-out", () => {
	it.each(["source", "first", "second", "ofFirst"] as const)(
		"in the %s ends all of its sign-in",
		async (name) => {
			const { world, ids, other } = await family();
			await signOut(world.context(), { sessionId: ids[name] });
			for (const id of Object.values(ids))
				expect(await endOf(world, id)).toBe("signed-out");
			expect(await endOf(world, other)).toBe("alive");
		},
	);

	it("by a refresh token ends all of its sign-in", async () => {
		const { world, ids, other, refreshToken } = await family();
		await signOutByToken(world.context(), { refreshToken });
		for (const id of Object.values(ids))
			expect(await endOf(world, id)).toBe("signed-out");
		expect(await endOf(world, other)).toBe("alive");
	});

	it("in a session that stands for itself ends only that", async () => {
		const { world, ids, other } = await family();
		await signOut(world.context(), { sessionId: other });
		expect(await endOf(world, other)).toBe("signed-out");
		for (const id of Object.values(ids))
			expect(await endOf(world, id)).toBe("alive");
	});

	it("lets what is over keep its reason", async () => {
		const { world, ids } = await family();
		await expireSession(world.context(), { sessionId: ids.first });
		await signOut(world.context(), { sessionId: ids.first });
		expect(await endOf(world, ids.first)).toBe("expired");
		expect(await endOf(world, ids.source)).toBe("signed-out");
	});

	it("in another realm, or nowhere, ends nothing", async () => {
		const { world, ids } = await family();
		const elsewhere = world.context({ realm: realmOf("mobility", "other") });
		await signOut(elsewhere, { sessionId: ids.source });
		const nowhere = "nobody's" as SessionId; // the brand only marks it as an id
		await signOut(world.context(), { sessionId: nowhere });
		for (const id of Object.values(ids))
			expect(await endOf(world, id)).toBe("alive");
	});
});
