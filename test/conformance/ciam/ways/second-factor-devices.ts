import { type CiamApp, password, secret } from "../../../support/ciam.ts";
import {
	type Ceremony,
	SoftAuthenticator,
} from "../../../support/soft-authenticator.ts";
import { ada, type CiamWay, type CiamWays } from "../sending.ts";
import { keep } from "./relays.ts";
import { after, as, under } from "./ways-of.ts";

type Settings = Parameters<CiamApp["change"]>[0];
export type Act = (app: CiamApp) => unknown;

const origin = "http://localhost";
const cleo = "cleo@example.test";
const lea = "lea@example.test";
const mia = "mia@example.test";
const noa = "noa@example.test";
const elsewhere = { origin: "http://elsewhere.test" };
const withoutPasskeys = { passkeys: { enabled: false } } as const;
const otherFactors = { secondFactor: { factors: ["authenticator"] } } as const;
const linkLife = 3 * 24 * 3600;
const junk = "0".repeat(32);
const nothing: Act = () => undefined;

export const change =
	(settings: Settings): Act =>
	(app) =>
		app.change(settings);

/** Second factors as the policy has them, beside what its tenant offers. */
export const secondFactor =
	(state: "disabled" | "mandatory"): Act =>
	({ world }) =>
		world.setPolicyOverrides("ciam", { totp: { secondFactor: state } });

export const acting =
	(act: Act, way: CiamWay): CiamWay =>
	async (app) => {
		await act(app);
		return way(app);
	};

// ---- a passkey in place of those that were lost

const forget =
	(email = noa): CiamWay =>
	(app) =>
		app.call("POST", "A/passkey/forgot", { body: { email } });

const beginReset =
	(token?: string): CiamWay =>
	async (app) =>
		app.call("GET", "A/passkey/reset/begin", {
			query: { vtoken: token ?? (await app.lastSecret(noa)) },
		});

/** Makes a passkey for who followed the link of the last mail. */
export const resetting =
	(
		before: Act = nothing,
		ceremony: Partial<Ceremony> = {},
		device = new SoftAuthenticator(),
	): CiamWay =>
	async (app) => {
		await forget()(app);
		const vtoken = await app.lastSecret(noa);
		const begun = await beginReset()(app);
		const { challenge, user } = begun.body.RegisterBeginCredential.publicKey;
		await before(app);
		const made = device.make({ challenge, origin, ...ceremony }, user.id);
		const query = { vtoken };
		return app.call("POST", "A/passkey/reset/finish", { query, body: made });
	};

const finishAgain: CiamWay = async (app) => {
	const body = new SoftAuthenticator().make({ challenge: "AA", origin });
	const query = { vtoken: await app.lastSecret(noa) };
	return app.call("POST", "A/passkey/reset/finish", { query, body });
};

// ---- a passkey as second factor, of who is logged in

const path = "account/2fa/register/passkey";
const beginMfa = as(ada, "GET", `${path}/begin`);

/** Binds a passkey as ada's second factor, in one of her sessions. */
export async function bindPasskey(
	app: CiamApp,
	device: SoftAuthenticator,
	{
		before = nothing,
		ceremony = {},
	}: {
		readonly before?: Act;
		readonly ceremony?: Partial<Ceremony>;
	} = {},
) {
	const token = await app.tokenOf(ada);
	const begun = await app.call("GET", `A/${path}/begin`, { token });
	const { challenge, user } = begun.body.RegisterBeginCredential.publicKey;
	await before(app);
	const PasskeyCredential = device.make(
		{ challenge, origin, ...ceremony },
		user.id,
	);
	const answer = await app.call("POST", `A/${path}/finish`, {
		token,
		body: { PasskeyCredential },
	});
	return { token, answer };
}

const binding =
	(before: Act = nothing, ceremony: Partial<Ceremony> = {}): CiamWay =>
	async (app) => {
		const device = new SoftAuthenticator();
		return (await bindPasskey(app, device, { before, ceremony })).answer;
	};

/** A session that an operator opens, whatever factors its person has. */
export async function operatorsSession(
	app: CiamApp,
	email: string,
): Promise<string> {
	const query = { apisecret: secret };
	const found = await app.call("GET", "M/account", {
		query: { ...query, email },
	});
	const opened = await app.call("GET", "M/account/access_token", {
		query: { ...query, uid: found.body.Uid },
	});
	return opened.body.access_token;
}

const removing =
	(factor: string, email: string, before: Act = nothing): CiamWay =>
	async (app) => {
		const token = await operatorsSession(app, email);
		await before(app);
		return app.call("DELETE", `A/account/2fa/authenticator/${factor}`, {
			token,
		});
	};

// ---- the second step of a login

/** Opens the second step of a login by password. */
export async function openStepOf(
	app: CiamApp,
	email: string,
	query: Readonly<Record<string, string>> = {},
) {
	const body = { email, password };
	const answer = await app.call("POST", "A/login/2fa", { body, query });
	return answer.body.SecondFactorAuthentication;
}

/** Sends a request with the token of an open step. */
export function inStep(
	app: CiamApp,
	step: { readonly SecondFactorAuthenticationToken: string },
	method: string,
	rest: string,
	body?: unknown,
) {
	const { SecondFactorAuthenticationToken } = step;
	return app.call(method, `A/login/2fa/${rest}`, {
		query: { secondFactorAuthenticationToken: SecondFactorAuthenticationToken },
		...(body !== undefined && { body }),
	});
}

export type Step = Parameters<typeof inStep>[1];

/** Something sent in an open step of somebody; `before` comes between the two. */
export const stepping =
	(
		email: string,
		send: (app: CiamApp, step: Step) => ReturnType<CiamWay>,
		before: Act = nothing,
	): CiamWay =>
	async (app) => {
		const step = await openStepOf(app, email);
		await before(app);
		return send(app, step);
	};

/** The same until the step is over. */
export const five =
	(send: (app: CiamApp, step: Step) => ReturnType<CiamWay>) =>
	async (app: CiamApp, step: Step) => {
		for (let tries = 0; tries < 4; tries += 1) await send(app, step);
		return send(app, step);
	};

/** What stands in the way of a login that has proved everything. */
export const stops = (way: (before: Act) => CiamWay, email: string) => ({
	1130: way(keep("disabled", email)),
	1338: way(change({ sessions: { limit: 0 } })),
	1194: way(
		change({ privacyPolicy: { mode: "Strict", versions: [{ version: "1" }] } }),
	),
	1226: way(
		change({
			consent: { forms: [{ event: "Login", options: [{ id: "a" }] }] },
		}),
	),
	1243: way(change({ pin: { enabled: true, required: true } })),
});

const beginBinding = (app: CiamApp, step: Step) =>
	inStep(app, step, "GET", "register/passkey/begin");

/** Makes and binds a passkey in an open step. */
export const finishBinding =
	(ceremony: Partial<Ceremony> = {}, device = new SoftAuthenticator()) =>
	async (app: CiamApp, step: Step, before: Act = nothing) => {
		const begun = await beginBinding(app, step);
		const { challenge, user } = begun.body.RegisterBeginCredential.publicKey;
		await before(app);
		const made = device.make({ challenge, origin, ...ceremony }, user.id);
		return inStep(app, step, "POST", "register/passkey/finish", {
			PasskeyCredential: made,
		});
	};

const mandatory = secondFactor("mandatory");
const bindingInStep = (before: Act = nothing, ceremony = {}) =>
	acting(
		mandatory,
		stepping(ada.email, (app, step) =>
			finishBinding(ceremony)(app, step, before),
		),
	);

const beginCheck = (app: CiamApp, step: Step) =>
	inStep(app, step, "GET", "passkey/begin");

/** Uses a passkey in an open step. */
export const finishCheck =
	(device: SoftAuthenticator, ceremony: Partial<Ceremony> = {}) =>
	async (app: CiamApp, step: Step, before: Act = nothing) => {
		const begun = await beginCheck(app, step);
		const { challenge } = begun.body.LoginBeginCredential.publicKey;
		await before(app);
		const signed = device.use({ challenge, origin, ...ceremony });
		return inStep(app, step, "POST", "passkey/finish", {
			PasskeyCredential: signed,
		});
	};

const checking =
	(
		send: (
			app: CiamApp,
			step: Step,
			device: SoftAuthenticator,
		) => ReturnType<CiamWay>,
		before: Act = nothing,
	): CiamWay =>
	async (app) => {
		const device = new SoftAuthenticator();
		await bindPasskey(app, device);
		return stepping(
			ada.email,
			(same, step) => send(same, step, device),
			before,
		)(app);
	};

const checkedAfter = (before: Act, ceremony = {}) =>
	checking((app, step, device) =>
		finishCheck(device, ceremony)(app, step, before),
	);

const used = new SoftAuthenticator().use({ challenge: "AA", origin });
const made = new SoftAuthenticator().make({ challenge: "AA", origin });

// ---- push messages

/** Answers the last push message to somebody, as the person on the device. */
export async function answerPush(
	app: CiamApp,
	email: string,
	decision: "approve" | "deny",
) {
	const { challengeId } = await app.lastMessage(email);
	return app.call("POST", `/simulator/push/${challengeId}`, {
		apiKey: "",
		body: { decision },
	});
}

const ping = (app: CiamApp, step: Step) =>
	inStep(app, step, "GET", "push/ping");
const pinging = (
	decision?: "approve" | "deny",
	before: Act = nothing,
): CiamWay =>
	stepping(lea, ping, async (app) => {
		if (decision !== undefined) await answerPush(app, lea, decision);
		await before(app);
	});

// ---- Duo

/** Visits Duo, as the person whose step it is. */
export async function visitDuo(app: CiamApp, endpoint: string) {
	const { searchParams } = new URL(endpoint);
	const query = { state: searchParams.get("state") ?? "" };
	return app.call("GET", "/simulator/duo", { query, apiKey: "" });
}

type DuoStep = Step & { readonly DuoAuthEndpoint?: string };

const verify = (app: CiamApp, step: Step, body: object) =>
	inStep(app, step, "PUT", "verification/duo", body);
const duo = (before: Act = nothing): CiamWay =>
	stepping(mia, async (app, step: DuoStep) => {
		const back = await visitDuo(app, step.DuoAuthEndpoint ?? "");
		await before(app);
		return verify(app, step, back.body);
	});
const wrongDuo = async (app: CiamApp, step: DuoStep) => {
	const back = await visitDuo(app, step.DuoAuthEndpoint ?? "");
	return verify(app, step, { ...back.body, code: "x" });
};
const strange = { state: "x", code: "x" };
const plain =
	(method: string, to: string, sent: object = {}): CiamWay =>
	(app) =>
		app.call(method, `/simulator/${to}`, { apiKey: "", ...sent });

/** Ways to what passkeys, devices and Duo answer as second factors, and lost passkeys. */
export const deviceWays: CiamWays = {
	forgotPasskey: {
		200: forget(),
		1038: forget("x"),
		938: forget("nobody@example.test"),
		991: forget("eve@example.test"),
		1320: under(withoutPasskeys, forget()),
		1323: forget(ada.email),
		1122: under({ messages: { maxMails: 1 } }, after(forget(), forget())),
	},
	beginPasskeyReset: {
		200: after(forget(), beginReset()),
		1063: beginReset(junk),
		974: after(resetting(), beginReset()),
		975: after(
			forget(),
			acting((app) => app.advance(linkLife), beginReset()),
		),
		1320: under(withoutPasskeys, beginReset(junk)),
		991: after(forget(), acting(keep("blocked", noa), beginReset())),
	},
	finishPasskeyReset: {
		200: resetting(),
		1063: (app) =>
			app.call("POST", "A/passkey/reset/finish", {
				query: { vtoken: junk },
				body: made,
			}),
		974: after(resetting(), finishAgain),
		975: resetting((app) => app.advance(linkLife)),
		1320: resetting(change(withoutPasskeys)),
		1321: resetting(nothing, elsewhere),
		991: resetting(keep("blocked", noa)),
	},
	beginMfaPasskey: {
		200: beginMfa,
		1097: acting(secondFactor("disabled"), beginMfa),
		1327: under(otherFactors, beginMfa),
	},
	finishMfaPasskey: {
		200: binding(),
		1097: binding(secondFactor("disabled")),
		1321: binding(nothing, elsewhere),
		1327: binding(change(otherFactors)),
	},
	removeMfaPasskey: {
		200: removing("passkey", "olga@example.test"),
		1097: removing("passkey", ada.email, secondFactor("disabled")),
		1328: removing("passkey", noa),
	},
	removeMfaPush: {
		200: removing("push", lea),
		1097: removing("push", lea, secondFactor("disabled")),
		1313: removing("push", ada.email),
	},
	removeMfaDuo: {
		200: removing("duo", mia),
		1097: removing("duo", mia, secondFactor("disabled")),
		1334: removing("duo", ada.email),
	},
	beginLoginPasskeyBinding: {
		200: acting(mandatory, stepping(ada.email, beginBinding)),
		1258: stepping(cleo, beginBinding),
		1327: stepping(cleo, beginBinding, change(otherFactors)),
	},
	finishLoginPasskeyBinding: {
		200: bindingInStep(),
		1258: stepping(cleo, (app, step) =>
			inStep(app, step, "POST", "register/passkey/finish", {
				PasskeyCredential: made,
			}),
		),
		1321: bindingInStep(nothing, elsewhere),
		1327: bindingInStep(change(otherFactors)),
		1264: acting(
			mandatory,
			stepping(
				ada.email,
				five((app, step) => finishBinding(elsewhere)(app, step)),
			),
		),
		...stops(bindingInStep, ada.email),
	},
	beginLoginPasskeyCheck: {
		200: checking(beginCheck),
		1327: checking(beginCheck, change(otherFactors)),
		1328: stepping(cleo, beginCheck),
	},
	finishLoginPasskeyCheck: {
		200: checkedAfter(nothing),
		1321: checkedAfter(nothing, elsewhere),
		1327: checkedAfter(change(otherFactors)),
		1328: stepping(cleo, (app, step) =>
			inStep(app, step, "POST", "passkey/finish", { PasskeyCredential: used }),
		),
		1264: checking((app, step, device) =>
			five(finishCheck(device, elsewhere))(app, step),
		),
		...stops(checkedAfter, ada.email),
	},
	pingPush: {
		200: pinging("approve"),
		1295: pinging(),
		1312: pinging("deny"),
		1299: pinging("approve", change(otherFactors)),
		1313: stepping(cleo, ping),
		...stops((before) => pinging("approve", before), lea),
	},
	verifyDuo: {
		200: duo(),
		1258: stepping(cleo, (app, step) => verify(app, step, strange)),
		1330: duo(change(otherFactors)),
		1332: stepping(mia, wrongDuo),
		1333: stepping(mia, (app, step) => verify(app, step, strange)),
		1264: stepping(mia, five(wrongDuo)),
		...stops(duo, mia),
	},
	registerPushDevice: {
		200: plain("POST", "push/devices", { body: { registration: junk } }),
		908: plain("POST", "push/devices", { body: {} }),
	},
	answerPush: {
		200: async (app) => {
			await openStepOf(app, lea);
			return answerPush(app, lea, "approve");
		},
		908: plain("POST", `push/${junk}`, { body: {} }),
	},
	visitDuo: {
		200: async (app) => {
			const step = await openStepOf(app, mia);
			return visitDuo(app, step.DuoAuthEndpoint);
		},
		908: plain("GET", "duo"),
		1333: plain("GET", "duo", { query: { state: "x" } }),
	},
	openLink: {
		200: plain("GET", "link", { query: { vtype: "reset", vtoken: junk } }),
		908: plain("GET", "link"),
	},
};
