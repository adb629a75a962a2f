import type { CiamApp } from "../../../support/ciam.ts";
import { ada, type CiamWay, type CiamWays } from "../sending.ts";
import { after, as, under } from "./ways-of.ts";

const policy = { privacyPolicy: { versions: [{ version: "1" }] } };
const options = [{ id: "terms", mandatory: true }];
const cart = { event: "Cart", custom: true, options };
const ofCart = { consent: { forms: [cart] } };
const login = { event: "Login", options };
const ofLogin = { consent: { forms: [login] } };

const accept = as(ada, "GET", "privacypolicy/accept");
const history = as(ada, "GET", "privacypolicy/history");

const filled = (
	form: object = { Event: "Login" },
	ConsentOptionId = "terms",
	IsAccepted = true,
) => ({ Events: [form], Data: [{ ConsentOptionId, IsAccepted }] });

const toCart = { Event: "Cart", IsCustom: true };

/** Answers the form that a login waits for, once something has happened to the login. */
const submit =
	(
		body: unknown = filled(),
		happen: (app: CiamApp) => unknown = () => undefined,
		special: Parameters<CiamApp["change"]>[0] = {},
	): CiamWay =>
	async (app) => {
		app.change({ ...ofLogin, ...special });
		const { ConsentToken } = (await app.login(ada)).body.Data;
		await happen(app);
		const query = { consentToken: ConsentToken };
		return app.call("POST", "A/consent", { query, body });
	};

const change = (ConsentOptionId: string) =>
	as(ada, "PUT", "consent", {
		body: { Consents: [{ ConsentOptionId, IsAccepted: true }] },
	});
const fill = (body: unknown = filled(toCart)) =>
	as(ada, "POST", "consent/profile", { body });
const check = (event: string) =>
	as(ada, "GET", "consent/verify", { query: { event, isCustom: "true" } });
const logs = as(ada, "GET", "consent/logs");
const filledCart = under(ofCart, fill());

async function block({ world }: CiamApp): Promise<void> {
	await world.store.transact(async (transaction) => {
		for (const account of await transaction.list("account"))
			await transaction.put("account", { ...account, blockedAt: 1 });
	});
}

/** Ways to what the operations of privacy policy and consent answer. */
export const agreementWays: CiamWays = {
	acceptPrivacyPolicy: {
		200: under(policy, accept),
		1195: accept,
		1222: after(under(policy, accept), accept),
	},
	getPrivacyPolicyHistory: { 200: under(policy, history), 1195: history },
	submitConsent: {
		200: submit(),
		991: submit(filled(), block),
		1224: submit({}),
		1225: submit(filled(undefined, "other")),
		1227: (app) =>
			app.call("POST", "A/consent", {
				query: { consentToken: "00000000-0000-4000-8000-000000000000" },
				body: filled(),
			}),
		1229: under(ofLogin, (app) =>
			app.call("POST", "A/consent", {
				query: { consentToken: "00000000-0000-4000-8000-000000000000" },
				body: filled(),
			}),
		),
		1230: submit(filled(), (app) => app.advance(15 * 60)),
		1243: submit(filled(), undefined, {
			pin: { enabled: true, required: true },
		}),
	},
	updateConsent: {
		200: after(filledCart, change("terms")),
		1225: after(filledCart, change("other")),
		1227: change("terms"),
	},
	submitConsentByToken: {
		200: filledCart,
		1224: under(ofCart, fill({})),
		1225: under(ofCart, fill(filled(toCart, "other"))),
		1227: fill(),
	},
	verifyConsent: {
		200: under(ofCart, check("Cart")),
		1224: under(ofCart, check("Elsewhere")),
		1227: check("Cart"),
	},
	listConsentLogs: {
		200: after(filledCart, logs),
		1227: logs,
		1228: under(ofCart, logs),
	},
};
