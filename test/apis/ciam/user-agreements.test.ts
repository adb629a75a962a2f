// The privacy policy and the consent forms of a tenant: what stops a login, and what opens it again.
import { describe, expect, it } from "vitest";
import { openCiamApp, password } from "../../support/ciam.ts";

const ada = { email: "ada@example.test", password };

const versions = [
	{ version: "1.0" },
	{ version: "2.0", startsAt: "2026-02-01T00:00:00Z" },
];

const forms = [
	{
		event: "Login",
		version: 2,
		options: [{ id: "terms", mandatory: true }, { id: "news" }],
	},
	{ event: "Cart", custom: true, options: [{ id: "ads" }] },
];

describe("the privacy policy", () => {
	it("stops logins until it is accepted, where the tenant is strict", async () => {
		const app = await openCiamApp({
			privacyPolicy: { mode: "Strict", versions },
		});
		const stopped = await app.login(ada);
		expect(stopped.code).toBe(1194);
		const token = stopped.body.Data.access_token;
		const send = (path: string) => app.call("GET", `A/${path}`, { token });
		expect((await send("account")).code).toBe(905);
		const accepted = await send("privacypolicy/accept");
		expect(accepted.body.PrivacyPolicy).toEqual({
			Version: "1.0",
			AcceptSource: "API",
			AcceptDateTime: "2026-01-01T06:00:00.000Z",
		});
		expect((await send("account")).status).toBe(200);
		expect((await send("privacypolicy/accept")).code).toBe(1222);
		expect((await app.login(ada)).status).toBe(200);
		app.advance(31 * 24 * 3600);
		expect((await app.login(ada)).code).toBe(1194);
	});

	it("keeps what was accepted", async () => {
		const app = await openCiamApp({ privacyPolicy: { versions } });
		const token = await app.tokenOf(ada);
		const history = () => app.call("GET", "A/privacypolicy/history", { token });
		expect((await history()).body).toMatchObject({
			Current: null,
			History: [],
		});
		await app.call("GET", "A/privacypolicy/accept", { token });
		const { Uid, Current, History } = (await history()).body;
		expect(Uid).toMatch(/^[0-9a-f]{32}$/);
		expect(Current.Version).toBe("1.0");
		expect(History).toEqual([Current]);
	});

	it("is not there", async () => {
		const app = await openCiamApp();
		const token = await app.tokenOf(ada);
		for (const path of ["accept", "history"]) {
			const answer = await app.call("GET", `A/privacypolicy/${path}`, {
				token,
			});
			expect(answer.code).toBe(1195);
		}
	});
});

/** Logs Ada in with the form of the login filled in. */
async function consenting() {
	const app = await openCiamApp({ consent: { forms } });
	const { ConsentToken } = (await app.login(ada)).body.Data;
	const Data = [{ ConsentOptionId: "terms", IsAccepted: true }];
	const body = { Events: [{ Event: "Login" }], Data };
	const login = await app.call("POST", "A/consent", {
		query: { consentToken: ConsentToken },
		body,
		headers: { "user-agent": "Browser/1", "x-origin-ip": "198.51.100.7" },
	});
	const token: string = login.body.access_token;
	const send = (
		method: string,
		path: string,
		sent?: unknown,
		query: Record<string, string> = {},
	) =>
		app.call(method, `A/consent${path}`, {
			token,
			query,
			...(sent !== undefined && { body: sent }),
		});
	return { app, login, send, body, ConsentToken };
}

describe("a consent form", () => {
	it("opens the login that waits for it, once", async () => {
		const { app, login, body, ConsentToken } = await consenting();
		expect(login.body.Profile).toMatchObject({
			NoOfLogins: 1,
			ConsentProfile: {
				AcceptedConsentVersions: [
					{ Event: "Login", Version: 2, IsCustom: false },
				],
				Consents: [
					{ ConsentOptionId: "terms", AcceptOnDate: expect.any(String) },
				],
			},
		});
		const submit = (consentToken: string, sent: unknown = body) =>
			app.call("POST", "A/consent", { query: { consentToken }, body: sent });
		expect((await submit(ConsentToken)).code).toBe(1229);
		expect((await submit(ConsentToken.replace(/./g, "0"))).code).toBe(1229);
		expect((await app.login(ada)).status).toBe(200);
	});

	it("must be one of the tenant, with a yes to what is mandatory", async () => {
		const app = await openCiamApp({ consent: { forms } });
		const { ConsentToken } = (await app.login(ada)).body.Data;
		const submit = async (body: unknown) => {
			const query = { consentToken: ConsentToken };
			return (await app.call("POST", "A/consent", { query, body })).code;
		};
		const Events = [{ Event: "Login" }];
		const choice = (ConsentOptionId: string, IsAccepted: boolean) => ({
			Events,
			Data: [{ ConsentOptionId, IsAccepted }],
		});
		expect(await submit({})).toBe(1224);
		expect(await submit({ Events: [{ Event: "Elsewhere" }] })).toBe(1224);
		expect(await submit(choice("terms", false))).toBe(1225);
		expect(await submit(choice("ads", true))).toBe(1225);
		app.advance(15 * 60);
		expect(await submit(choice("terms", true))).toBe(1230);
		app.change({ consent: { forms: [] } });
		expect(await submit(choice("terms", true))).toBe(1227);
	});

	it("lets the gates behind it stop the login still", async () => {
		const app = await openCiamApp({
			consent: { forms },
			pin: { enabled: true, login: true, required: true },
		});
		const { ConsentToken } = (await app.login(ada)).body.Data;
		const answer = await app.call("POST", "A/consent", {
			query: { consentToken: ConsentToken },
			body: {
				Events: [{ Event: "Login" }],
				Data: [{ ConsentOptionId: "terms", IsAccepted: true }],
			},
		});
		expect(answer.code).toBe(1243);
	});

	it("does not let in who was blocked meanwhile", async () => {
		const app = await openCiamApp({ consent: { forms } });
		const { ConsentToken } = (await app.login(ada)).body.Data;
		const accounts = await app.world.store.list("account");
		const held = accounts.find(({ identifiers }) =>
			identifiers.some(({ value }) => value === ada.email),
		);
		if (held === undefined) throw new Error("Ada is not there.");
		await app.world.store.transact((transaction) =>
			transaction.put("account", { ...held, blockedAt: 0 }),
		);
		const answer = await app.call("POST", "A/consent", {
			query: { consentToken: ConsentToken },
			body: {
				Events: [{ Event: "Login" }],
				Data: [{ ConsentOptionId: "terms", IsAccepted: true }],
			},
		});
		expect(answer.code).toBe(991);
	});

	it("of the tenant's own is filled in while logged in", async () => {
		const { send } = await consenting();
		const verify = (event: string, isCustom: string) =>
			send("GET", "/verify", undefined, { event, isCustom });
		expect((await verify("Login", "false")).body.IsValid).toBe(true);
		expect((await verify("Cart", "true")).body.IsValid).toBe(false);
		expect((await verify("Cart", "false")).code).toBe(1224);
		const filled = await send("POST", "/profile", {
			Events: [{ Event: "Cart", IsCustom: true }],
			Data: [{ ConsentOptionId: "ads", IsAccepted: true }],
		});
		expect(filled.body.ConsentProfile.AcceptedConsentVersions).toHaveLength(2);
		expect((await verify("Cart", "true")).body.IsValid).toBe(true);
		expect((await send("POST", "/profile", {})).code).toBe(1224);
		const wrong = await send("POST", "/profile", {
			Events: [{ Event: "Cart", IsCustom: true }],
			Data: [{ ConsentOptionId: "terms", IsAccepted: true }],
		});
		expect(wrong.code).toBe(1225);
	});

	it("may be changed option by option, and all of it is logged", async () => {
		const { app, send } = await consenting();
		const choose = (ConsentOptionId: string, IsAccepted: boolean) =>
			send("PUT", "", { Consents: [{ ConsentOptionId, IsAccepted }] });
		app.advance(60);
		const agreed = await choose("news", true);
		expect(agreed.body.Consents).toEqual([
			{ ConsentOptionId: "terms", AcceptOnDate: "2026-01-01T06:00:00.000Z" },
			{ ConsentOptionId: "news", AcceptOnDate: "2026-01-01T06:01:00.000Z" },
		]);
		const withdrawn = await choose("news", false);
		expect(withdrawn.body.Consents).toHaveLength(1);
		expect((await choose("terms", false)).code).toBe(1225);
		expect((await choose("ads", true)).code).toBe(1225);
		const { ConsentLogs } = (await send("GET", "/logs")).body;
		expect(
			ConsentLogs.map((one: { ConsentLogs: unknown }) => one.ConsentLogs),
		).toEqual([
			[{ ConsentId: "news", Event: "Unsubscribe" }],
			[{ ConsentId: "news", Event: "Subscribe" }],
			[{ ConsentId: "terms", Event: "Subscribe" }],
		]);
		expect(ConsentLogs[2]).toMatchObject({
			UserAgent: "Browser/1",
			IP: "198.51.100.7",
			LoggedOnDate: "2026-01-01T06:00:00.000Z",
		});
	});

	it("is not there, or nothing is on record", async () => {
		const app = await openCiamApp();
		const token = await app.tokenOf(ada);
		const send = async (
			method: string,
			path: string,
			body?: unknown,
			query: Record<string, string> = {},
		) =>
			(
				await app.call(method, `A/consent${path}`, {
					token,
					query,
					...(body !== undefined && { body }),
				})
			).code;
		const event = { event: "Login", isCustom: "false" };
		expect(await send("GET", "/verify", undefined, event)).toBe(1227);
		expect(await send("POST", "/profile", {})).toBe(1227);
		expect(await send("PUT", "", { Consents: [] })).toBe(1227);
		expect(await send("GET", "/logs")).toBe(1227);
		app.change({ consent: { forms } });
		expect(await send("GET", "/logs")).toBe(1228);
	});
});
