// An API client signs in with its id and key; an unknown one is not told apart from a wrong key.
import { describe, expect, it } from "vitest";
import { clientResource } from "../../../src/core/api-client.ts";
import { refreshSession } from "../../../src/core/flows/refresh-session.ts";
import { resumeSession } from "../../../src/core/flows/resume-session.ts";
import { signInClient } from "../../../src/core/flows/sign-in-client.ts";
import { realmOf } from "../../../src/core/values.ts";
import { createFlowWorld, type FlowWorld } from "../../support/flow-context.ts";
import { acceptedValue, codeOf } from "../../support/outcome.ts";

const client = { clientId: "sim-client", clientKey: "sim-key" };

async function worldWithClient(): Promise<FlowWorld> {
	const world = createFlowWorld({ totp: { secondFactor: "mandatory" } });
	const { store, realm, digest } = world.context();
	await store.transact((transaction) =>
		transaction.put("resource", clientResource(realm, client, digest)),
	);
	return world;
}

describe("an API client", () => {
	it("signs in with its key, without an account or a second factor", async () => {
		const world = await worldWithClient();
		const signedIn = acceptedValue(await signInClient(world.context(), client));
		expect(signedIn).not.toHaveProperty("account");
		expect(signedIn.firstSignIn).toBe(false);
		expect(signedIn.session).toMatchObject({
			owner: { kind: "client", clientId: "sim-client" },
			secondFactor: "not-needed",
		});
	});

	it("renews its session", async () => {
		const world = await worldWithClient();
		const signedIn = acceptedValue(await signInClient(world.context(), client));
		const renewed = acceptedValue(
			await refreshSession(world.context(), signedIn),
		);
		expect(renewed.session.id).toBe(signedIn.session.id);
		expect(renewed).not.toHaveProperty("account");
	});

	it.each([
		{ what: "a wrong key", given: { ...client, clientKey: "sim-kez" } },
		{ what: "no key", given: { ...client, clientKey: "" } },
		{ what: "an unknown id", given: { ...client, clientId: "nobody" } },
	])("with $what is refused", async ({ given }) => {
		const world = await worldWithClient();
		expect(await signInClient(world.context(), given)).toEqual({
			ok: false,
			code: "secret-mismatch",
			data: { hasPassword: true },
		});
		expect(await world.context().store.count("session")).toBe(0);
	});

	it("of one realm is nobody in another", async () => {
		const world = await worldWithClient();
		const context = world.context({ realm: realmOf("mobility", "other") });
		expect(codeOf(await signInClient(context, client))).toBe("secret-mismatch");
		const here = acceptedValue(await signInClient(world.context(), client));
		const resumed = resumeSession(context, { sessionId: here.session.id });
		expect(codeOf(await resumed)).toBe("token-invalid");
	});
});
