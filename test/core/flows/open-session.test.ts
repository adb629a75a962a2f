// A session says what it opens, which sign-in it comes from, for whom it acts and whether the person
// has stepped up; a policy may do without renewal.
import { describe, expect, it } from "vitest";
import {
	openSession,
	type SessionOrder,
} from "../../../src/core/flows/open-session.ts";
import { registerAda, signInAda } from "../../support/ada.ts";
import { createFlowWorld, dawn } from "../../support/flow-context.ts";

type Special = Omit<Partial<SessionOrder>, "owner">;

async function opened(special: Special = {}) {
	const world = createFlowWorld();
	const owner = { kind: "account", account: await registerAda(world) } as const;
	const context = world.context();
	const { session } = await context.store.transact((transaction) =>
		openSession(context, transaction, { owner, methods: ["pwd"], ...special }),
	);
	expect(await context.store.get("session", session.id)).toEqual(session);
	return session;
}

describe("opening a session", () => {
	it("notes nothing that was not ordered", async () => {
		const keys = Object.keys(await opened());
		for (const key of ["scope", "signInId", "actsFor", "steppedUpAt"])
			expect(keys).not.toContain(key);
	});

	it.each<{ special: Special; noted: object }>([
		{ special: { scope: "exchange" }, noted: { scope: "exchange" } },
		{ special: { signInId: "s-1" }, noted: { signInId: "s-1" } },
		{ special: { actsFor: "company-1" }, noted: { actsFor: "company-1" } },
		{ special: { steppedUp: true }, noted: { steppedUpAt: dawn } },
	])("of $special notes it", async ({ special, noted }) => {
		expect(await opened(special)).toMatchObject(noted);
	});

	it("that is not stepped up notes no moment of it", async () => {
		expect(await opened({ steppedUp: false })).not.toHaveProperty(
			"steppedUpAt",
		);
	});
});

describe("the refresh token of a session", () => {
	it.each([
		{ refreshSeconds: 1, kept: 1, text: /./ },
		{ refreshSeconds: 0, kept: 0, text: /^$/ },
	])("of $refreshSeconds s: $kept are kept", async (row) => {
		const { refreshSeconds } = row;
		const world = createFlowWorld({ token: { refreshSeconds } });
		await registerAda(world);
		const { refreshToken } = await signInAda(world);
		expect(refreshToken).toMatch(row.text);
		expect(await world.context().store.count("refresh-token")).toBe(row.kept);
	});
});
