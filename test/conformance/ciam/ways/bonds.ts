import { type CiamApp, key, password } from "../../../support/ciam.ts";
import { SoftAuthenticator } from "../../../support/soft-authenticator.ts";
import { ada, type CiamWay, type CiamWays } from "../sending.ts";
import { after, as, under } from "./ways-of.ts";

const dora = { username: "dora", password };
const guid = "3f0c1d2e-4b5a-4697-8877-665544332211";
const newcomer = "sim.google.555.new@example.test";
const noLinking = { social: { linking: false } };
const noPasskeys = { passkeys: { enabled: false } };
const hexId = "0123456789abcdef0123456789abcdef";

async function socialToken(app: CiamApp, sent: string): Promise<string> {
	const { body } = await app.call("GET", "/api/v2/access_token/google", {
		apiKey: "",
		query: { key, google_access_token: sent },
	});
	return body.access_token;
}

const link = (body: unknown, path = "") =>
	as(ada, "POST", `socialidentity${path}`, { body });
const linkOf =
	(sent: string): CiamWay =>
	async (app) =>
		link({ candidateToken: await socialToken(app, sent) })(app);
const comeBack =
	(token: string): CiamWay =>
	(app) =>
		app.call("POST", "/simulator/social/logins", {
			body: { provider: "google", token, callbackguid: guid },
		});
const ping = link({ clientGuid: guid }, "/ping");
const unlink = (provider: string, providerId: string) =>
	as(ada, "DELETE", "socialidentity", { body: { provider, providerId } });

const begin = as(ada, "GET", "account/register/passkey/begin");
const finish =
	(origin: string, before?: CiamWay): CiamWay =>
	async (app) => {
		const token = await app.tokenOf(ada);
		const path = "A/account/register/passkey";
		const begun = await app.call("GET", `${path}/begin`, { token });
		const { challenge, user } = begun.body.RegisterBeginCredential.publicKey;
		const body = new SoftAuthenticator().make({ challenge, origin }, user.id);
		await before?.(app);
		return app.call("POST", `${path}/finish`, { token, body });
	};
const list = as(ada, "GET", "account/passkey");
const remove = (id: string) => as(ada, "DELETE", `account/passkey/${id}`);

/** Ways to what the operations of social identities and passkeys answer. */
export const bondWays: CiamWays = {
	linkSocialIdentity: {
		200: linkOf(newcomer),
		983: link({ candidateToken: guid }),
		986: linkOf("sim.google.108"),
		1054: under(noLinking, link({ candidateToken: guid })),
		1140: link({ clientGuid: guid }),
	},
	linkSocialIdentityByPing: {
		200: after(comeBack(newcomer), ping),
		986: after(comeBack("sim.google.108"), ping),
		1054: under(noLinking, ping),
		1140: ping,
	},
	unlinkSocialIdentity: {
		200: unlink("google", "108"),
		987: unlink("facebook", "1"),
		989: unlink("google", "1"),
		1008: unlink("Email", "1"),
		1219: async (app) =>
			app.call("DELETE", "A/socialidentity", {
				token: await socialToken(app, newcomer),
				body: { provider: "google", providerId: "555" },
			}),
	},
	listPasskeys: { 200: list, 1320: under(noPasskeys, list) },
	removePasskey: {
		200: async (app) => {
			const { body } = await finish("http://localhost")(app);
			return remove(body.Credentials[0].Id)(app);
		},
		1320: under(noPasskeys, remove(hexId)),
		1325: remove(hexId),
	},
	beginPasskeyAddition: {
		200: begin,
		1320: under(noPasskeys, begin),
		1324: as(dora, "GET", "account/register/passkey/begin"),
	},
	finishPasskeyAddition: {
		200: finish("http://localhost"),
		1320: finish("http://localhost", under(noPasskeys, list)),
		1321: finish("http://evil.test"),
	},
};
