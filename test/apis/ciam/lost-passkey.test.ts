// A new passkey for who has lost theirs (fact sheet 3.4), and the page behind links of mails.
import { describe, expect, it } from "vitest";
import { api } from "../../../src/apis/ciam/index.ts";
import { landings } from "../../../src/apis/ciam/messages/landings.ts";
import { resetting } from "../../conformance/ciam/ways/second-factor-devices.ts";
import { type CiamApp, openCiamApp, password } from "../../support/ciam.ts";
import { SoftAuthenticator } from "../../support/soft-authenticator.ts";

const origin = "http://localhost";
const noa = "noa@example.test";

const forget = (app: CiamApp, email: string, query = {}) =>
	app.call("POST", "A/passkey/forgot", { body: { email }, query });
const begin = (app: CiamApp, vtoken: string) =>
	app.call("GET", "A/passkey/reset/begin", { query: { vtoken } });

async function logIn(app: CiamApp, device: SoftAuthenticator) {
	const begun = await app.call("GET", "A/login/passkey/begin", {
		query: { identifier: noa },
	});
	const { challenge, allowCredentials } =
		begun.body.LoginBeginCredential.publicKey;
	const PasskeyCredential = device.use({ challenge, origin });
	const answer = await app.call("POST", "A/login/passkey/finish", {
		body: { PasskeyCredential },
	});
	return { answer, allowCredentials };
}

describe("a new passkey by mail", () => {
	it("takes the place of those before, and logs in", async () => {
		const app = await openCiamApp();
		const device = new SoftAuthenticator();
		const made = await resetting(undefined, {}, device)(app);
		expect(made.body).toEqual({ IsPosted: true });
		const { answer, allowCredentials } = await logIn(app, device);
		expect(answer.body.Profile.Email[0].Value).toBe(noa);
		expect(allowCredentials).toEqual([{ type: "public-key", id: device.id }]);
	});

	it("can be tried again with the same link, after a failure", async () => {
		const app = await openCiamApp();
		const elsewhere = { origin: "http://elsewhere.test" };
		expect((await resetting(undefined, elsewhere)(app)).code).toBe(1321);
		const vtoken = await app.lastSecret(noa);
		const begun = await begin(app, vtoken.toUpperCase());
		const { challenge, user } = begun.body.RegisterBeginCredential.publicKey;
		const device = new SoftAuthenticator();
		const PasskeyCredential = device.make({ challenge, origin }, user.id);
		const finish = () =>
			app.call("POST", "A/passkey/reset/finish", {
				query: { vtoken },
				body: { PasskeyCredential },
			});
		expect((await finish()).status).toBe(200);
		expect((await finish()).code).toBe(974);
	});

	it("needs the last mail", async () => {
		const app = await openCiamApp();
		await forget(app, noa);
		const first = await app.lastSecret(noa);
		await forget(app, noa);
		expect((await begin(app, first)).code).toBe(1063);
		expect((await begin(app, await app.lastSecret(noa))).status).toBe(200);
	});

	it.each([
		{ seconds: 3 * 24 * 3600 - 1, code: undefined },
		{ seconds: 3 * 24 * 3600, code: 975 },
	])("by a link of $seconds s: $code", async ({ seconds, code }) => {
		const app = await openCiamApp();
		await forget(app, noa);
		app.advance(seconds);
		expect((await begin(app, await app.lastSecret(noa))).code).toBe(code);
	});

	it("does not take what was begun for a login", async () => {
		const app = await openCiamApp();
		await forget(app, noa);
		const vtoken = await app.lastSecret(noa);
		const begun = await app.call("GET", "A/login/passkey/begin", {
			query: { identifier: noa },
		});
		const { challenge } = begun.body.LoginBeginCredential.publicKey;
		const body = new SoftAuthenticator().make({ challenge, origin });
		const query = { vtoken };
		const answer = await app.call("POST", "A/passkey/reset/finish", {
			query,
			body,
		});
		expect(answer.code).toBe(1321);
	});

	it("tells nobody who has an account, where answers are safe", async () => {
		const app = await openCiamApp({}, { enumerationSafe: true });
		for (const email of ["nobody@example.test", "ada@example.test", noa])
			expect((await forget(app, email)).body).toEqual({ IsPosted: true });
		expect(await app.countMessages("ada@example.test")).toBe(0);
		expect(await app.countMessages(noa)).toBe(1);
		expect((await forget(app, "x")).code).toBe(1038);
	});

	it("is asked for on the page of the client", async () => {
		const app = await openCiamApp();
		const resetpasskeyurl = "https://app.example.test/passkey";
		await forget(app, noa, { resetpasskeyurl });
		const { link, code } = await app.lastMessage(noa);
		expect(link).toBe(`${resetpasskeyurl}?vtype=resetpasskey&vtoken=${code}`);
	});
});

/** Follows the link of the last mail to the hosted page. */
async function follow(app: CiamApp, recipient: string) {
	const { link = "" } = await app.lastMessage(recipient);
	const { pathname, searchParams } = new URL(link);
	expect(pathname).toMatch(/\/ciam\/simulator\/link$/);
	const query = Object.fromEntries(searchParams);
	return app.call("GET", "/simulator/link", { query, apiKey: "" });
}

describe("the page behind a link", () => {
	it.each(Object.entries(landings))(
		"%s leads to an operation",
		(_, landing) => {
			const [path] = landing.path("x").split("?");
			const isMeant = ({
				method,
				path: own,
			}: {
				method: string;
				path: string;
			}) => method === landing.method && own === path;
			expect(api.routes.filter(isMeant)).toHaveLength(1);
		},
	);

	it("says what verifies an address", async () => {
		const app = await openCiamApp();
		const bob = "bob@example.test";
		expect((await app.login({ email: bob, password })).code).toBe(970);
		const { method, path } = (await follow(app, bob)).body;
		const [to, asked] = path.split("?");
		const query = Object.fromEntries(new URLSearchParams(asked));
		expect((await app.call(method, to, { query })).body.IsPosted).toBe(true);
		expect((await app.login({ email: bob, password })).status).toBe(200);
	});

	it("says what logs in without password, and changes nothing itself", async () => {
		const app = await openCiamApp();
		const email = "ada@example.test";
		await app.call("GET", "A/login/passwordlesslogin/email", {
			query: { email },
		});
		await follow(app, email);
		const { method, path } = (await follow(app, email)).body;
		const [to, asked] = path.split("?");
		const query = Object.fromEntries(new URLSearchParams(asked));
		const answer = await app.call(method, to, { query });
		expect(answer.body.Profile.UserName).toBe("ada");
	});

	it("says where a new password goes", async () => {
		const app = await openCiamApp();
		const email = "ada@example.test";
		await app.call("POST", "A/password", { body: { email } });
		const { body } = await follow(app, email);
		expect(body).toEqual({
			vtype: "reset",
			vtoken: await app.lastSecret(email),
			method: "PUT",
			path: "/identity/v2/auth/password/reset",
		});
		const sent = { resettoken: body.vtoken, password: "Other-Horse-9" };
		const set = await app.call(body.method, body.path, { body: sent });
		expect(set.body.IsPosted).toBe(true);
	});
});
