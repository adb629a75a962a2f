// What a client must survive when keys change: B24 of docs/behaviours.md.
import { expect, test } from "vitest";
import { createControlClient } from "../../src/client/index.ts";
import { createSimulator } from "../../src/simulator.ts";

const email = "ada@example.test";

function openWorld() {
	const { fetch } = createSimulator({ scenario: "mobility-demo" });
	const world = createControlClient({
		baseUrl: "http://localhost",
		fetch,
	}).world("w1");
	const root = "http://localhost/w/w1/mobility";
	const json = async (request: Request) => (await fetch(request)).json();
	return {
		world,
		read: (token: string) =>
			fetch(
				new Request(`${root}/customers`, {
					headers: { authorization: `Bearer ${token}` },
				}),
			),
		async signIn(): Promise<string> {
			const headers = { "content-type": "application/json" };
			const password = "correct-horse-battery-staple";
			const body = JSON.stringify({ email, password });
			const request = { method: "POST", headers, body };
			return (await json(new Request(`${root}/sign-in-email`, request)))
				.accessToken;
		},
		async keyIds(): Promise<readonly string[]> {
			const { keys } = await json(new Request(`${root}/.well-known/jwks.json`));
			return keys.map(({ kid }: { kid: string }) => kid);
		},
	};
}

const kidOf = (token: string): string =>
	JSON.parse(Buffer.from(token.split(".")[0] ?? "", "base64url").toString())
		.kid;

test("B24: a token whose key is not among the published ones is refused", async () => {
	const { world, read, signIn, keyIds } = openWorld();
	expect(await keyIds()).toContain(kidOf(await signIn()));
	const accounts = world.accounts("mobility", "demo");
	const ada = await accounts.find(email);
	const token = await accounts.badToken(ada?.id ?? "", "unknown-key-id");
	expect(await keyIds()).not.toContain(kidOf(token));
	expect((await read(token)).status).toBe(401);
});

test("B24: a world made anew has another key, and takes no token of the old one", async () => {
	const { world, read, signIn, keyIds } = openWorld();
	const old = await signIn();
	await world.remove();
	const token = await signIn();
	expect(await keyIds()).toEqual([kidOf(token)]);
	expect(kidOf(old)).not.toBe(kidOf(token));
	expect((await read(old)).status).toBe(401);
	expect((await read(token)).status).toBe(200);
});

test("B24: after a rotation both keys are good for a while, then the new one alone", async () => {
	const { world, read, signIn, keyIds } = openWorld();
	const old = await signIn();
	await world.clock.freeze();
	await world.rotateKey({ overlapSeconds: 600 });
	const fresh = await signIn();
	expect(await keyIds()).toEqual([kidOf(fresh), kidOf(old)]);
	const statuses = async () => [
		(await read(old)).status,
		(await read(fresh)).status,
	];
	await world.clock.advance(599);
	expect(await statuses()).toEqual([200, 200]);
	await world.clock.advance(1);
	expect(await keyIds()).toEqual([kidOf(fresh)]);
	expect(await statuses()).toEqual([401, 200]);
});

test("B24: a rotation without overlap is felt at once, and a reset takes it back", async () => {
	const { world, read, signIn, keyIds } = openWorld();
	const old = await signIn();
	const { keys } = await world.rotateKey({ overlapSeconds: 0 });
	expect(keys.map(({ kid }) => kid)).toEqual(await keyIds());
	expect((await read(old)).status).toBe(401);
	await world.reset();
	expect(await keyIds()).toEqual([kidOf(old)]);
});

test("B24: a snapshot and its document keep both keys", async () => {
	const { world, read, signIn, keyIds } = openWorld();
	const old = await signIn();
	await world.rotateKey();
	const before = await keyIds();
	await world.snapshots.save("rotated");
	const document = await world.snapshots.export("rotated");
	await world.rotateKey({ overlapSeconds: 0 });
	await world.snapshots.restore("rotated");
	expect(await keyIds()).toEqual(before);
	await world.remove();
	await world.snapshots.import(document);
	await world.snapshots.restore("rotated");
	expect(await keyIds()).toEqual(before);
	expect((await read(old)).status).toBe(200);
});
