import type { CiamApp } from "../../../support/ciam.ts";
import {
	type Ceremony,
	SoftAuthenticator,
} from "../../../support/soft-authenticator.ts";
import { ada, type CiamWay, type CiamWays } from "../sending.ts";
import { after, keep } from "./relays.ts";

type Settings = Parameters<CiamApp["change"]>[0];

const origin = "http://localhost";
const fresh = "gwen@example.test";
const unneeded = { registration: { emailVerification: "optional" } } as const;
const none = { passkeys: { enabled: false } } as const;
const noAutofill = { passkeys: { autofill: false } } as const;

const changed =
	(settings: Settings, way: CiamWay): CiamWay =>
	(app) => {
		app.change(settings);
		return way(app);
	};

const beginRegistration =
	(identifier = fresh): CiamWay =>
	(app) =>
		app.call("GET", "A/register/passkey/begin", { query: { identifier } });

/** Registers with a passkey of a device. */
export async function registerByPasskey(
	app: CiamApp,
	device: SoftAuthenticator,
	special: {
		readonly body?: object;
		readonly ceremony?: Partial<Ceremony>;
	} = {},
) {
	const begun = await beginRegistration()(app);
	const { publicKey } = begun.body.RegisterBeginCredential;
	const { challenge, user } = publicKey;
	const PasskeyCredential = device.make(
		{ challenge, origin, ...special.ceremony },
		user.id,
	);
	return app.call("POST", "A/register/passkey/finish", {
		body: {
			Email: [{ Type: "Primary", Value: fresh }],
			FirstName: "Gwen",
			...special.body,
			PasskeyCredential,
		},
	});
}

const registering =
	(body: object = {}, settings: Settings = {}): CiamWay =>
	async (app) => {
		const begun = await beginRegistration()(app);
		const device = new SoftAuthenticator();
		const { challenge } = begun.body.RegisterBeginCredential.publicKey;
		app.change(settings);
		return app.call("POST", "A/register/passkey/finish", {
			body: {
				Email: [{ Type: "Primary", Value: fresh }],
				...body,
				PasskeyCredential: device.make({ challenge, origin }),
			},
		});
	};

/** Begins a login with passkeys. */
export async function beginLogin(
	app: CiamApp,
	isAutofill = false,
	identifier = fresh,
) {
	const begun = isAutofill
		? await app.call("GET", "A/login/passkey/autofill/begin")
		: await app.call("GET", "A/login/passkey/begin", {
				query: { identifier },
			});
	return begun.body.LoginBeginCredential.publicKey;
}

/** Logs in with what a device signed. */
export function finishLogin(
	app: CiamApp,
	PasskeyCredential: unknown,
	isAutofill = false,
) {
	const way = isAutofill ? "autofill/finish" : "finish";
	return app.call("POST", `A/login/passkey/${way}`, {
		body: { PasskeyCredential },
	});
}

/** Registers with a passkey, then uses it. */
const using =
	(
		isAutofill: boolean,
		before: (app: CiamApp) => unknown = () => undefined,
		ceremony: Partial<Ceremony> = {},
		settings: Settings = unneeded,
	): CiamWay =>
	async (app) => {
		const device = new SoftAuthenticator();
		app.change(settings);
		await registerByPasskey(app, device);
		const { challenge } = await beginLogin(app, isAutofill);
		await before(app);
		const signed = device.use({ challenge, origin, ...ceremony });
		return finishLogin(app, signed, isAutofill);
	};

const begin =
	(identifier: string): CiamWay =>
	(app) =>
		app.call("GET", "A/login/passkey/begin", { query: { identifier } });

const begun: CiamWay = async (app) => {
	app.change(unneeded);
	await registerByPasskey(app, new SoftAuthenticator());
	return begin(fresh)(app);
};

const beginAutofill: CiamWay = (app) =>
	app.call("GET", "A/login/passkey/autofill/begin");

const junk = {
	id: "AA",
	rawId: "AA",
	type: "public-key",
	response: { authenticatorData: "AA", clientDataJSON: "AA", signature: "AA" },
};

/** What both ways to finish a login answer. */
const finished = (isAutofill: boolean) => ({
	200: using(isAutofill),
	1320: changed(none, (app) => finishLogin(app, junk, isAutofill)),
	1321: using(isAutofill, undefined, { origin: "http://elsewhere.test" }),
	991: using(isAutofill, keep("blocked", fresh)),
	1130: using(isAutofill, keep("disabled", fresh)),
	970: using(isAutofill, undefined, {}, {}),
});

const gated = (isAutofill: boolean) => {
	const where = (settings: Settings): CiamWay =>
		using(isAutofill, (app) => app.change({ ...unneeded, ...settings }));
	return {
		1338: where({ sessions: { limit: 0 } }),
		1194: where({
			privacyPolicy: { mode: "Strict", versions: [{ version: "1" }] },
		}),
		1226: where({
			consent: { forms: [{ event: "Login", options: [{ id: "a" }] }] },
		}),
		1243: where({ pin: { enabled: true, required: true } }),
	};
};

/** Ways to what registrations and logins with passkeys answer. */
export const passkeyWays: CiamWays = {
	beginPasskeyRegistration: {
		200: beginRegistration(),
		1320: changed(none, beginRegistration()),
		1190: changed({ registration: { enabled: false } }, beginRegistration()),
		1038: beginRegistration("x"),
		936: beginRegistration(ada.email),
		1056: changed(
			{ registration: { blockedEmails: [fresh] } },
			beginRegistration(),
		),
		1247: changed(
			{ registration: { blockedDomains: ["example.test"] } },
			beginRegistration(),
		),
	},
	finishPasskeyRegistration: {
		200: registering(),
		1320: registering({}, none),
		1190: registering({}, { registration: { enabled: false } }),
		1038: registering({ Email: [{ Type: "Primary", Value: "x" }] }),
		1201: registering({ Email: [{ Value: fresh }] }),
		1202: registering({
			Email: [
				{ Type: "Primary", Value: fresh },
				{ Type: "Other", Value: fresh },
			],
		}),
		1203: registering({
			Email: [
				{ Type: "Primary", Value: fresh },
				{ Type: "Primary", Value: "other@example.test" },
			],
		}),
		1324: registering({ Email: [] }),
		1096: registering({ PhoneId: "x" }),
		1204: registering({ UserName: "a b" }),
		1134: registering({}, { registration: { requiredFields: ["LastName"] } }),
		968: registering({ BirthDate: "31-31-2000" }),
		1107: registering({
			Addresses: [
				{ Type: "Home", City: "Graz" },
				{ Type: "Home", City: "Wien" },
			],
		}),
		1125: registering({ Addresses: [{ City: "Graz" }] }),
		1124: registering({
			PhoneNumbers: [
				{ PhoneType: "Home", PhoneNumber: "1" },
				{ PhoneType: "Home", PhoneNumber: "2" },
			],
		}),
		1213: registering({ PhoneNumbers: [{ PhoneNumber: "1" }] }),
		993: registering({ CustomFields: { Hat: "1" } }),
		1091: registering({ SecurityQuestionAnswer: { nothing: "x" } }),
		936: registering({ Email: [{ Type: "Primary", Value: ada.email }] }),
		1058: registering({ PhoneId: "+43660123456" }),
		1017: registering({ UserName: "ada" }),
		1056: registering({}, { registration: { blockedEmails: [fresh] } }),
		1247: registering(
			{},
			{ registration: { blockedDomains: ["example.test"] } },
		),
		1196: registering(
			{},
			{ privacyPolicy: { mode: "Strict", versions: [{ version: "1" }] } },
		),
		1226: registering(
			{},
			{
				consent: { forms: [{ event: "Registration", options: [{ id: "a" }] }] },
			},
		),
		1234: registering({}, { pin: { enabled: true, required: true } }),
		1163: async (app) => {
			const minor = { BirthDate: "01-01-2020" };
			// Overrides of the policy itself, beside those of the tenant.
			app.world.setPolicyOverrides("ciam", { age: { minimumYears: 18 } });
			return registering(minor)(app);
		},
		1321: async (app) =>
			registerByPasskey(app, new SoftAuthenticator(), {
				ceremony: { origin: "http://elsewhere.test" },
			}),
	},
	beginPasskeyLogin: {
		200: begun,
		1320: changed(none, begin(fresh)),
		938: begin("nobody@example.test"),
		991: begin("eve@example.test"),
		1130: begin("finn@example.test"),
		1324: begin("dora"),
		1323: begin(ada.email),
	},
	finishPasskeyLogin: {
		...finished(false),
		...gated(false),
		1038: (app) =>
			app.call("POST", "A/login/passkey/finish", {
				body: { Email: "x", PasskeyCredential: junk },
			}),
	},
	beginPasskeyAutofill: {
		200: beginAutofill,
		1320: changed(none, beginAutofill),
		1326: changed(noAutofill, beginAutofill),
	},
	finishPasskeyAutofill: {
		...finished(true),
		...gated(true),
		1326: after(
			(app) => app.change(noAutofill),
			(app) => finishLogin(app, junk, true),
		),
	},
};
