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
