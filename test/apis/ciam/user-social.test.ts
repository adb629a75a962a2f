// Social identities of one account, and its passkeys.
import { describe, expect, it } from "vitest";
import { type CiamApp, openCiamApp, password } from "../../support/ciam.ts";
import { SoftAuthenticator } from "../../support/soft-authenticator.ts";

const ada = { email: "ada@example.test", password };
const guid = "3f0c1d2e-4b5a-4697-8877-665544332211";

/** The access token of a social login. */
async function socialToken(app: CiamApp, sent: string): Promise<string> {
	const answer = await app.call("GET", "/api/v2/access_token/google", {
		apiKey: "",
		query: {
			key: "2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53",
			google_access_token: sent,
		},
	});
	return answer.body.access_token;
}

/** Comes back from a social login without callback. */
const comeBack = (app: CiamApp, token: string, callbackguid: string) =>
	app.call("POST", "/simulator/social/logins", {
		body: { provider: "google", token, callbackguid },
	});

async function asAda(...settings: Parameters<typeof openCiamApp>) {
	const app = await openCiamApp(...settings);
	const token = await app.tokenOf(ada);
	const link = (body: unknown, path = "") =>
		app.call("POST", `A/socialidentity${path}`, { token, body });
	const unlink = (provider: string, providerId: string, of = token) =>
		app.call("DELETE", "A/socialidentity", {
			token: of,
			body: { provider, providerId },
		});
	return { app, token, link, unlink };
}

describe("a social identity", () => {
	it("is linked by its own login, whose account goes into this one", async () => {
		const { app, link } = await asAda();
		const sent = "sim.google.555.new@example.test";
		const candidateToken = await socialToken(app, sent);
		expect((await link({ candidateToken })).body).toEqual({ IsPosted: true });
		const after = await socialToken(app, sent);
		const profile = await app.call("GET", "A/account", { token: after });
		expect(profile.body.FirstName).toBe("Ada");
		expect(profile.body.Identities).toContainEqual({
			ID: "555",
			Provider: "Google",
			Email: null,
		});
		expect((await link({ candidateToken: after })).code).toBe(986);
	});

	it("stays where it is when it belongs to somebody else", async () => {
		const { app, link } = await asAda();
		const candidateToken = await app
			.tokenOf({
				email: "cleo@example.test",
				password,
			})
			.catch(() => guid);
		expect((await link({ candidateToken })).code).toBe(983);
		const own = await app.tokenOf(ada);
		expect((await link({ candidateToken: own })).code).toBe(983);
		app.change({ social: { linking: false } });
		expect((await link({ candidateToken: own })).code).toBe(1054);
	});

	it.each(["", "/ping"])(
		"is linked by the guid of a login without callback: %s",
		async (path) => {
			const { app, link } = await asAda();
			expect((await link({ clientGuid: guid }, path)).code).toBe(1140);
			await comeBack(app, "sim.google.777.new@example.test", guid);
			const linked = await link({ clientGuid: guid }, path);
			expect(linked.body).toEqual({ IsPosted: true });
			expect((await link({ clientGuid: guid }, path)).code).toBe(1140);
			const again = guid.replace("3f", "4f");
			await comeBack(app, "sim.google.777", again);
			expect((await link({ clientGuid: again }, path)).code).toBe(986);
			app.change({ social: { linking: false } });
			expect((await link({ clientGuid: again }, path)).code).toBe(1054);
		},
	);

	it("is unlinked by its id", async () => {
		const { app, unlink } = await asAda();
		expect((await unlink("Email", "1")).code).toBe(1008);
		expect((await unlink("facebook", "1")).code).toBe(987);
		expect((await unlink("google", "1")).code).toBe(989);
		expect((await unlink("Google", "108")).body).toEqual({ IsDeleted: true });
		expect((await unlink("google", "108")).code).toBe(987);
		const only = await socialToken(app, "sim.google.9.only@example.test");
		expect((await unlink("google", "9", only)).code).toBe(1219);
	});
});

describe("a passkey of one's own", () => {
	const origin = "http://localhost";

	async function begun() {
		const { app, token } = await asAda();
		const send = (method: string, path: string, body?: unknown) =>
			app.call(method, `A/account/${path}`, {
				token,
				...(body !== undefined && { body }),
			});
		const begin = async () =>
			(await send("GET", "register/passkey/begin")).body.RegisterBeginCredential
				.publicKey;
		const finish = (body: unknown) =>
			send("POST", "register/passkey/finish", body);
		return { app, send, begin, finish };
	}

	it.each([true, false])(
		"is added, listed and removed (wrapped: %s)",
		async (isWrapped) => {
			const { send, begin, finish } = await begun();
			const { challenge, user, rp, timeout } = await begin();
			expect({ rp, timeout, name: user.name }).toEqual({
				rp: { id: "localhost", name: "stagedoor" },
				timeout: 30_000,
				name: ada.email,
			});
			const device = new SoftAuthenticator();
			const made = device.make({ challenge, origin }, user.id);
			const added = await finish(
				isWrapped ? { PasskeyCredential: made } : made,
			);
			const { Credentials } = added.body;
			expect(Credentials).toEqual([
				{
					Id: expect.stringMatching(/^[0-9a-f]{32}$/),
					Identifier: ada.email,
					CreatedAt: "2026-01-01T06:00:00.000Z",
					Authenticator: null,
				},
			]);
			expect((await send("GET", "passkey")).body).toEqual({ Credentials });
			const remove = () => send("DELETE", `passkey/${Credentials[0].Id}`);
			expect((await remove()).body).toEqual({ IsDeleted: true });
			expect((await remove()).code).toBe(1325);
		},
	);

	it("is refused when it was made too late, or for another challenge", async () => {
		const { app, begin, finish } = await begun();
		const { challenge } = await begin();
		const device = new SoftAuthenticator();
		app.advance(30);
		expect((await finish(device.make({ challenge, origin }))).code).toBe(1321);
		const other = { challenge: "AAAA", origin };
		expect((await finish(device.make(other))).code).toBe(1321);
		const fresh = await begin();
		const elsewhere = {
			challenge: fresh.challenge,
			origin: "http://evil.test",
		};
		expect((await finish(device.make(elsewhere))).code).toBe(1321);
	});

	it("needs an address, and a tenant that has passkeys", async () => {
		const { app, send, begin, finish } = await begun();
		const token = await app.tokenOf({ username: "dora", password });
		const path = "A/account/register/passkey/begin";
		expect((await app.call("GET", path, { token })).code).toBe(1324);
		const { challenge } = await begin();
		const made = new SoftAuthenticator().make({ challenge, origin });
		app.change({ passkeys: { enabled: false } });
		expect((await finish(made)).code).toBe(1320);
		for (const [method, rest] of [
			["GET", "passkey"],
			["DELETE", "passkey/0123456789abcdef0123456789abcdef"],
			["GET", "register/passkey/begin"],
		] as const)
			expect((await send(method, rest)).code).toBe(1320);
	});
});
