// The simulated identity provider: its tokens verify against its own keys, and in its own world only.
import { createLocalJWKSet, jwtVerify } from "jose";
import { expect, test } from "vitest";
import {
	expectedOfProvider,
	readProviderToken,
} from "../../src/core/identity-provider.ts";
import { createStage, type Stage } from "./stage.ts";

const order = {
	provider: "google",
	subject: "108",
	email: "ada@example.test",
	givenName: "Ada",
};

/** Reads a token as an API of a world does. */
async function read(stage: Stage, worldId: string, token: string) {
	const world = await stage.world(worldId);
	const expected = expectedOfProvider(worldId, world.clock.now());
	return readProviderToken(token, {
		verify: (text) => world.providerSigner.verify(text, expected),
	});
}

test("a token is accepted by the APIs of its world, and by any verifier with its keys", async () => {
	const stage = createStage();
	const token = await stage.client.world("w1").providerToken(order);
	expect(await read(stage, "w1", token)).toEqual({
		ok: true,
		value: {
			provider: "google",
			subject: "108",
			email: "ada@example.test",
			emailVerified: true,
			givenName: "Ada",
		},
	});
	const keys = await stage.client.raw.GET(
		"/worlds/{world}/identity-provider/jwks.json",
		{ params: { path: { world: "w1" } } },
	);
	const verified = await jwtVerify(
		token,
		createLocalJWKSet({ keys: keys.data?.keys ?? [] }),
		{
			issuer: "https://identity-provider.w1.stagedoor.test/simulator",
			audience: "stagedoor-simulator",
			currentDate: new Date(Date.UTC(2026, 0, 1)),
		},
	);
	expect(verified.payload).toMatchObject({ sub: "108", given_name: "Ada" });
});

test("a token means nothing in another world", async () => {
	const stage = createStage();
	const token = await stage.client.world("w1").providerToken(order);
	expect(await read(stage, "w2", token)).toMatchObject({
		code: "provider-token-refused",
	});
});

test("a token runs out on the world's clock", async () => {
	const stage = createStage();
	const world = stage.client.world("w1");
	const token = await world.providerToken({ ...order, expiresInSeconds: 600 });
	await world.clock.advance(599);
	expect(await read(stage, "w1", token)).toMatchObject({ ok: true });
	await world.clock.advance(1);
	expect(await read(stage, "w1", token)).toMatchObject({
		data: { reason: "the provider token is expired" },
	});
});

test.each(["expired", "revoked"] as const)(
	"a token can be made %s",
	async (state) => {
		const stage = createStage();
		const token = await stage.client
			.world("w1")
			.providerToken({ ...order, state });
		expect(await read(stage, "w1", token)).toMatchObject({
			data: { reason: `the provider token is ${state}` },
		});
	},
);

test("a token for another client is refused with the audience that would do", async () => {
	const stage = createStage();
	const world = stage.client.world("w1");
	const token = await world.providerToken({ ...order, audience: "my-app" });
	expect(await read(stage, "w1", token)).toMatchObject({
		data: { reason: expect.stringContaining("stagedoor-simulator") },
	});
});
