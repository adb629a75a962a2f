// Logins by what a social provider says of a person (fact sheet 3.2), through the public door.
import { describe, expect, it } from "vitest";
import {
	type CiamApp,
	openCiamApp,
	password,
	secret,
} from "../../support/ciam.ts";

const ada = { email: "ada@example.test", password };
const clientGuid = "3f9a1c52-7f0e-4c1b-8f56-2d3c4b5a6978";

const exchange = (
	app: CiamApp,
	provider: string,
	query: Readonly<Record<string, string>>,
	headers: Readonly<Record<string, string>> = {},
) => app.call("GET", `/api/v2/access_token/${provider}`, { query, headers });
const google = (app: CiamApp, google_Access_Token: string) =>
	exchange(app, "google", { google_Access_Token });
const back = (app: CiamApp, further: object = {}) =>
	app.call("POST", "/simulator/social/logins", {
		body: { provider: "google", token: "sim.google.108", ...further },
	});

async function profileOf(app: CiamApp, token: string) {
	return (await app.call("GET", "A/account", { token })).body;
}

describe("a token of a provider", () => {
	it("finds the account that is linked", async () => {
		const app = await openCiamApp();
		const { body } = await google(app, "sim.google.108");
		const shown = await profileOf(app, body.access_token);
		expect(shown.Email[0].Value).toBe(ada.email);
	});

	it("links the account that has the address, where the tenant links", async () => {
		const app = await openCiamApp();
		const token = `sim.google.7.${"bob@example.test"}`;
		const { body } = await google(app, token);
		const shown = await profileOf(app, body.access_token);
		expect(shown).toMatchObject({ FirstName: "Bob", EmailVerified: true });
		app.change({ social: { linking: false } });
		expect((await google(app, token)).status).toBe(200);
		const other = `sim.google.8.${ada.email}`;
		expect((await google(app, other)).code).toBe(1033);
	});

	it("makes an account of somebody new, once", async () => {
		const app = await openCiamApp();
		const token = "sim.facebook.9.ivo@example.test";
		const query = { fb_Access_Token: token };
		const first = await exchange(app, "Facebook", query);
		const again = await exchange(app, "facebook", query);
		const made = await profileOf(app, first.body.access_token);
		const found = await profileOf(app, again.body.access_token);
		expect(made).toMatchObject({
			Provider: expect.stringMatching(/facebook/i),
		});
		expect(found.Uid).toBe(made.Uid);
	});

	it("must be of the provider that is named", async () => {
		const app = await openCiamApp();
		expect((await google(app, "sim.facebook.108")).code).toBe(1000);
	});

	it("may stand in the header, for a JWT of the tenant's own", async () => {
		const app = await openCiamApp();
		const headers = { authorization: "Bearer sim.jwt.5.jo@example.test" };
		const answer = await exchange(app, "jwt", { providername: "x" }, headers);
		expect(answer.status).toBe(200);
		expect((await exchange(app, "jwt", {})).code).toBe(929);
	});
});

describe("a social login in the browser", () => {
	it("gives its request token a session, once", async () => {
		const app = await openCiamApp();
		const { token } = (await back(app)).body;
		const redeem = () =>
			app.call("GET", "/api/v2/access_token", {
				query: { token, secret },
				apiKey: "",
			});
		const { body } = await redeem();
		expect((await profileOf(app, body.access_token)).FirstName).toBe("Ada");
		expect((await redeem()).code).toBe(903);
	});

	it.each([
		{ seconds: 899, code: undefined },
		{ seconds: 900, code: 904 },
		{ seconds: 901, code: 904 },
	])("whose request token is $seconds s old: $code", async (row) => {
		const app = await openCiamApp();
		const { token } = (await back(app)).body;
		app.advance(row.seconds);
		const answer = await app.call("GET", "/api/v2/access_token", {
			query: { token, secret },
			apiKey: "",
		});
		expect(answer.code).toBe(row.code);
	});

	it("without callback is waited for", async () => {
		const app = await openCiamApp();
		const ping = () =>
			app.call("GET", "A/account/ping", { query: { clientGuid } });
		const left = { callbackguid: clientGuid, token: undefined };
		expect((await back(app, left)).body).toEqual({ token: null });
		expect((await ping()).code).toBe(1139);
		expect((await back(app, { callbackguid: clientGuid })).status).toBe(200);
		const { body } = await ping();
		expect(body.Profile.FirstName).toBe("Ada");
		expect((await ping()).code).toBe(1140);
		const smart = await app.call("GET", "A/login/smartlogin/ping", {
			query: { clientGuid },
		});
		expect(smart.code).toBe(1140);
	});
});
