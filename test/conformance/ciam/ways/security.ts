import { type CiamApp, secret } from "../../../support/ciam.ts";
import { ada, type CiamWay, type CiamWays } from "../sending.ts";

type Settings = Parameters<CiamApp["change"]>[0];
type Outcomes = { readonly [outcome: string]: CiamWay };

const { email, password } = ada;
const cleosSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const apisecret = { apisecret: secret };
const noStepUp: Settings = { secondFactor: { stepUp: false } };

/** A session of cleo's, who has an authenticator app, opened by an operator. */
async function cleo(app: CiamApp): Promise<string> {
	const found = await app.call("GET", "M/account", {
		query: { ...apisecret, email: "cleo@example.test" },
	});
	const opened = await app.call("GET", "M/account/access_token", {
		query: { ...apisecret, uid: found.body.Uid },
	});
	return opened.body.access_token;
}

/** A session of ada's, who has a PIN from now on. */
async function adaWithPin(app: CiamApp): Promise<string> {
	app.change({ pin: { enabled: true, required: true } });
	const waiting = await app.login(ada);
	const { body } = await app.call("POST", "A/pin/set/pinauthtoken", {
		query: { pinAuthToken: waiting.body.Data.PINAuthToken },
		body: { PIN: "4711" },
	});
	return body.access_token;
}

const adas = (app: CiamApp) => app.tokenOf(ada);

const code = ({ world }: CiamApp) =>
	world.totp.code(cleosSecret, world.clock.now(), 6, 30);

/** Steps up in somebody's session, after the tenant has changed. */
function stepUp(
	who: (app: CiamApp) => Promise<string>,
	path: string,
	bodyOf: (app: CiamApp, token: string) => object | Promise<object>,
	settings: Settings = {},
): CiamWay {
	return async (app) => {
		const token = await who(app);
		const body = await bodyOf(app, token);
		app.change(settings);
		return app.call("PUT", `A/account/reauth/${path}`, { token, body });
	};
}

const byPassword = (typed = password) =>
	stepUp(adas, "password", () => ({ password: typed }));

function locked(
	lockoutType: "Suspend" | "Captcha" | "SecurityQuestion",
): CiamWay {
	return async (app) => {
		app.change({ lockoutType });
		const token = await adas(app);
		for (let tries = 0; tries < 5; tries += 1)
			await app.login({ email, password: "wrong" });
		const body = { password };
		return app.call("PUT", "A/account/reauth/password", { token, body });
	};
}

const app2fa = (path: string, member: string): Outcomes => ({
	200: stepUp(cleo, path, (app) => ({ [member]: code(app) })),
	1099: stepUp(adas, path, () => ({ [member]: "1" })),
	1102: stepUp(cleo, path, () => ({ [member]: "x" })),
	1191: stepUp(cleo, path, (app) => ({ [member]: code(app) }), noStepUp),
});

async function firstBackupCode(app: CiamApp, token: string): Promise<object> {
	const shown = await app.call("GET", "A/account/2fa/backupcode", { token });
	return { BackupCode: shown.body.BackUpCodes[0] };
}

function backup(path: string): Outcomes {
	const show =
		(who: (app: CiamApp) => Promise<string>): CiamWay =>
		async (app) =>
			app.call("GET", `A/account/2fa/backupcode${path}`, {
				token: await who(app),
			});
	return {
		200: show(cleo),
		1097: async (app) => {
			const token = await cleo(app);
			app.world.setPolicyOverrides("ciam", {
				totp: { secondFactor: "disabled" },
			});
			return app.call("GET", `A/account/2fa/backupcode${path}`, { token });
		},
		1101: show(adas),
	};
}

/** Checks, as a backend, what a step-up gave to its person. */
function checks(
	how: string,
	who: (app: CiamApp) => Promise<string>,
	path: string,
	bodyOf: (app: CiamApp) => object,
): Outcomes {
	const check =
		(uid?: string, token?: string): CiamWay =>
		async (app) => {
			const person = await who(app);
			const given = await stepUp(async () => person, path, bodyOf)(app);
			const self = await app.call("GET", "A/account", { token: person });
			const proof = token ?? given.body.SecondFactorValidationToken;
			const whose = uid ?? self.body.Uid;
			return app.call("POST", `M/account/${whose}/reauth/${how}`, {
				query: apisecret,
				body: { SecondFactorValidationToken: proof },
			});
		};
	const strange = "00000000-0000-4000-8000-000000000000";
	return {
		200: check(),
		937: check("nobody"),
		1193: check(undefined, strange),
	};
}

/** Ways to what the operations on fresh proofs and backup codes answer. */
export const securityWays: CiamWays = {
	getBackupCodes: {
		...backup(""),
		1127: async (app) => {
			const token = await cleo(app);
			await firstBackupCode(app, token);
			return app.call("GET", "A/account/2fa/backupcode", { token });
		},
	},
	resetBackupCodes: backup("/reset"),
	reauthenticateByPassword: {
		200: byPassword(),
		1205: byPassword("wrong"),
		1198: locked("Suspend"),
		1132: locked("Captcha"),
		1148: locked("SecurityQuestion"),
	},
	reauthenticateByPin: {
		200: stepUp(adaWithPin, "pin", () => ({ PIN: "4711" })),
		1236: stepUp(adaWithPin, "pin", () => ({ PIN: "x" })),
		1233: stepUp(adaWithPin, "pin", () => ({ PIN: "4711" }), {
			pin: { enabled: false },
		}),
		1235: stepUp(adas, "pin", () => ({ PIN: "1" }), { pin: { enabled: true } }),
	},
	reauthenticateByAuthenticator: app2fa(
		"2fa/authenticatorcode",
		"AuthenticatorCode",
	),
	reauthenticateByGoogleAuthenticator: app2fa(
		"2fa/googleauthenticatorcode",
		"googleAuthenticatorCode",
	),
	reauthenticateByBackupCode: {
		200: stepUp(cleo, "2fa/backupcode", firstBackupCode),
		1128: stepUp(cleo, "2fa/backupcode", () => ({ BackupCode: "x" })),
		1191: stepUp(cleo, "2fa/backupcode", () => ({ BackupCode: "x" }), noStepUp),
	},
	checkReauthByFactor: checks("2fa", cleo, "2fa/authenticatorcode", (app) => ({
		AuthenticatorCode: code(app),
	})),
	checkReauthByPassword: checks("password", adas, "password", () => ({
		password,
	})),
	checkReauthByPin: checks("pin", adaWithPin, "pin", () => ({ PIN: "4711" })),
};
