import { type MobilityApp, otherThan } from "../../support/mobility.ts";
import { tokenOf } from "../../support/mobility-demo.ts";
import {
	ada,
	adasPhone,
	asAda,
	blocked,
	bobsSecret,
	change,
	exhaust,
	nobody,
	policy,
	unknownId,
	type Ways,
} from "./acts.ts";

/** Asks for a code by text message, as ada. */
async function phoneCode(app: MobilityApp): Promise<string> {
	const body = { phoneNumber: adasPhone, branchId: 1 };
	await app.postSigned("/customers/create-or-sign-in-with-phone-number", body);
	return app.lastCode(adasPhone);
}

const signInPhone = (app: MobilityApp, code: string, phoneNumber = adasPhone) =>
	app.post("/sign-in-phone-number", { phoneNumber, code });

async function mailCode(app: MobilityApp): Promise<string> {
	const body = { email: ada, branchId: 1 };
	await app.postSigned("/customers/create-or-sign-in-with-email-code", body);
	return app.lastCode(ada);
}

const signInMail = (app: MobilityApp, code: string) =>
	app.post("/sign-in-email-code", { email: ada, code });

const signInGaiyo = (app: MobilityApp, token: string, branchId = 3) =>
	app.post("/sign-in-gaiyo", { token, branchId });

const socialLogin = (app: MobilityApp, token: string, provider = "GOOGLE") =>
	app.post("/social-login", { provider, token });

const exchangeOpenid = (app: MobilityApp, token: string, issuer?: string) =>
	app.post("/user/openid-token-exchange", { token, issuer });

async function appSecret(app: MobilityApp, token: string): Promise<string> {
	const { body } = await app.post("/user/2fa-secret", undefined, { token });
	return (body as { secret: string }).secret; // a 200 of this operation was checked against its spec
}

async function enable(app: MobilityApp, code: (secret: string) => string) {
	const token = await tokenOf(app, "ada");
	const secret = await appSecret(app, token);
	return app.post("/user/2fa-enable", { code: code(secret) }, { token });
}

async function validate(app: MobilityApp, code: string) {
	const token = await tokenOf(app, "bob");
	return app.post("/user/2fa-code-validate", { code }, { token });
}

async function asBob(app: MobilityApp, path: string) {
	return app.post(path, undefined, { token: await tokenOf(app, "bob") });
}

const askReset = (app: MobilityApp, email: string) =>
	app.postSigned(`/customers/reset/${encodeURIComponent(email)}`);

async function setPassword(app: MobilityApp, password: string) {
	await askReset(app, ada);
	return app.post(`/set-password/${await app.lastCode(ada)}`, { password });
}

const newPassword = "a-much-better-password";

/** M1 to M15. */
export const authWays: Ways = {
	signInEmail: {
		200: (app) =>
			app.post("/sign-in-email", {
				email: ada,
				password: "correct-horse-battery-staple",
			}),
		AUTH90: (app) =>
			app.post("/sign-in-email", { email: ada, password: "wrong" }),
		U109: (app) => {
			policy(app, { signInMethods: { password: false } });
			return app.post("/sign-in-email", { email: ada, password: "any" });
		},
		U131: (app) =>
			app.post("/sign-in-email", {
				email: "eve@example.test",
				password: "quiet-river-green-door",
			}),
	},
	signInPhoneNumber: {
		200: async (app) => signInPhone(app, await phoneCode(app)),
		U131: async (app) => {
			const code = await phoneCode(app);
			await change(app, blocked);
			return signInPhone(app, code);
		},
		U390: async (app) => signInPhone(app, otherThan(await phoneCode(app))),
		U391: async (app) => {
			const code = await phoneCode(app);
			app.advance(300);
			return signInPhone(app, code);
		},
		U392: async (app) =>
			exhaust(await phoneCode(app), (code) => signInPhone(app, code)),
		U393: (app) => signInPhone(app, "123456"),
		U396: (app) => signInPhone(app, "123456", "0660 100001"),
	},
	signInEmailCode: {
		200: async (app) => signInMail(app, await mailCode(app)),
		U131: async (app) => {
			const code = await mailCode(app);
			await change(app, blocked);
			return signInMail(app, code);
		},
		U490: async (app) => signInMail(app, otherThan(await mailCode(app))),
		U491: async (app) => {
			const code = await mailCode(app);
			app.advance(300);
			return signInMail(app, code);
		},
		U492: async (app) =>
			exhaust(await mailCode(app), (code) => signInMail(app, code)),
		U493: (app) => signInMail(app, "123456"),
	},
	signInGaiyo: {
		200: (app) => signInGaiyo(app, "sim.gaiyo.77120"),
		A291: (app) => signInGaiyo(app, "sim-expired.gaiyo.77120"),
		U109: (app) => {
			policy(app, { signInMethods: { gaiyo: false } });
			return signInGaiyo(app, "sim.gaiyo.77120");
		},
		U131: (app) => signInGaiyo(app, "sim.gaiyo.1.eve@example.test"),
		U890: (app) => signInGaiyo(app, "sim.gaiyo.77120", unknownId),
	},
	socialLogin: {
		200: (app) => socialLogin(app, `sim.google.10293.${ada}`),
		A291: (app) => socialLogin(app, "sim-expired.google.10293"),
		U106: (app) => socialLogin(app, `sim.google.1.${nobody}`),
		U109: (app) => socialLogin(app, "sim.acme.1", "ACME"),
		U131: (app) => socialLogin(app, "sim.google.1.eve@example.test"),
	},
	signInApiClient: {
		200: (app) =>
			app.post("/sign-in-api-client", {
				clientId: "sim-client",
				clientKey: "sim-key",
			}),
		AUTH90: (app) =>
			app.post("/sign-in-api-client", {
				clientId: "sim-client",
				clientKey: "wrong",
			}),
	},
	refreshToken: {
		200: async (app) => {
			const { refreshToken } = await app.signIn(ada);
			return app.post("/refresh-token", { refreshToken });
		},
		A290: (app) => app.post("/refresh-token", { refreshToken: "rt_unknown" }),
	},
	logout: { 204: (app) => asAda(app, "POST", "/logout") },
	exchangeOpenidToken: {
		200: (app) => exchangeOpenid(app, `sim.openid.5521.${ada}`),
		A291: (app) => exchangeOpenid(app, "sim-expired.openid.5521"),
		U109: (app) =>
			exchangeOpenid(app, "sim.openid.5521", "https://elsewhere.example"),
		U131: (app) => exchangeOpenid(app, "sim.openid.1.eve@example.test"),
		U890: (app) => {
			policy(app, { defaultBranchId: unknownId });
			return exchangeOpenid(app, `sim.openid.5521.${nobody}`);
		},
	},
	issueTwoFactorSecret: {
		200: (app) => asAda(app, "POST", "/user/2fa-secret"),
		AUTH95: (app) => asBob(app, "/user/2fa-secret"),
	},
	issueTwoFactorQrCode: {
		200: (app) => asAda(app, "POST", "/user/2fa-qr-code"),
		AUTH95: (app) => asBob(app, "/user/2fa-qr-code"),
	},
	enableTwoFactor: {
		204: (app) => enable(app, (secret) => app.totp(secret)),
		AUTH94: (app) => enable(app, (secret) => otherThan(app.totp(secret))),
		AUTH95: (app) =>
			asAda(app, "POST", "/user/2fa-enable", { body: { code: "123456" } }),
	},
	validateTwoFactorCode: {
		200: (app) => validate(app, app.totp(bobsSecret)),
		AUTH94: (app) => validate(app, otherThan(app.totp(bobsSecret))),
		AUTH95: (app) =>
			asAda(app, "POST", "/user/2fa-code-validate", {
				body: { code: "123456" },
			}),
	},
	requestPasswordReset: {
		204: (app) => askReset(app, ada),
		U106: (app) => {
			policy(app, { enumerationSafe: false });
			return askReset(app, nobody);
		},
	},
	setPassword: {
		204: (app) => setPassword(app, newPassword),
		U101: (app) => setPassword(app, "short"),
		U197: (app) => app.post("/set-password/123456", { password: newPassword }),
	},
};
