import type { OperationId } from "../../../src/apis/merchant/operation.ts";
import type { Account } from "../../../src/core/records.ts";
import {
	type Answer,
	type MerchantApp,
	managerId,
	otherThan,
	password,
	secrets,
} from "../../support/merchant.ts";

/** Brings about one outcome in a fresh world of the demo scenario. */
export type MerchantWay = (app: MerchantApp) => Promise<Answer>;

const manager = "manager@example.test";
const cashier = "cashier@example.test";
const newcomer = "newcomer@example.test";

const blocked = (account: Account): Account => ({
	...account,
	blockedAt: account.createdAt,
});

async function change(
	app: MerchantApp,
	email: string,
	how: (account: Account) => Account,
): Promise<void> {
	const account = await app.account(email);
	await app.world.store.transact((transaction) =>
		transaction.put("account", how(account)),
	);
}

const door = (app: MerchantApp, path: string, email: string, secret: string) =>
	app.post(path, {
		email,
		password: secret,
		...(path.endsWith("manager") && { origin: "application" }),
	});

async function locked(app: MerchantApp, path: string, email: string) {
	app.policy({ lockout: { maxFailures: 1 } });
	await door(app, path, email, "wrong");
	return door(app, path, email, password);
}

async function mailedOtp(app: MerchantApp) {
	await app.login("cashier");
	await app.post("/auth/otp/email", { email: cashier });
	const { code = "" } = await app.lastMessage(cashier);
	return code;
}

async function reset(app: MerchantApp): Promise<string> {
	await app.post("/auth/reset-password/send", { email: manager });
	return (await app.lastMessage(manager)).code ?? "";
}

const changePassword = (app: MerchantApp, body: object) =>
	app.post("/auth/reset-password/change", body);

const register = (app: MerchantApp, special: object = {}) =>
	app.post("/auth/register", {
		email: "new@example.test",
		password,
		firstName: "New",
		lastName: "Comer",
		role: "SimpleUser",
		...special,
	});

const probe = (app: MerchantApp, token: unknown) =>
	app.call("GET", "/simulator/session", {
		headers: { authorization: `Bearer ${token}` },
	});

const backoffice = { headers: { "x-user-id": managerId } };

/** By operation, then by error code or status of the success. */
export const merchantWays: {
	readonly [Id in OperationId]?: { readonly [outcome: string]: MerchantWay };
} = {
	register: {
		200: (app) => register(app),
		USER_ALREADY_EXISTS: (app) => register(app, { email: manager }),
	},
	signInManager: {
		200: (app) => app.login("association"),
		INVALID_CREDENTIALS: (app) =>
			door(app, "/auth/login/manager", manager, "wrong"),
		VPN_REQUIRED: (app) => app.login("admin"),
		ACCOUNT_LOCKED: (app) => locked(app, "/auth/login/manager", manager),
		ACCOUNT_BLOCKED: (app) => app.login("blocked"),
		EMAIL_NOT_VERIFIED: (app) => {
			app.policy({ requireEmailVerification: true });
			return app.login("newcomer");
		},
	},
	signIn: {
		200: (app) => door(app, "/auth/login", "simpleuser@example.test", password),
		INVALID_CREDENTIALS: (app) => door(app, "/auth/login", manager, password),
		ACCOUNT_LOCKED: (app) =>
			locked(app, "/auth/login", "simpleuser@example.test"),
		ACCOUNT_BLOCKED: async (app) => {
			await change(app, "simpleuser@example.test", blocked);
			return door(app, "/auth/login", "simpleuser@example.test", password);
		},
	},
	sendPasswordReset: {
		200: (app) => app.post("/auth/reset-password/send", { email: manager }),
		USER_NOT_FOUND: (app) =>
			app.post("/auth/reset-password/send", { email: "no@example.test" }),
	},
	changeForgottenPassword: {
		200: async (app) =>
			changePassword(app, { token: await reset(app), newPassword: password }),
		INVALID_TOKEN: (app) => changePassword(app, { newPassword: password }),
	},
	refreshToken: {
		200: async (app) => {
			await app.signInManager();
			return app.post("/auth/refresh-token", undefined, backoffice);
		},
		INVALID_REFRESH_TOKEN: (app) => app.post("/auth/refresh-token"),
		// A person's id that cannot be one has no cookie either, so another input must be wrong.
		VALIDATION_ERROR: async (app) => {
			await app.signInManager();
			const headers = {
				...backoffice.headers,
				"accept-language": "x".repeat(2000),
			};
			return app.post("/auth/refresh-token", undefined, { headers });
		},
	},
	signOut: { 200: (app) => app.post("/auth/sign-out") },
	verifyOtp: {
		200: (app) => app.signInManager(),
		INVALID_OTP: async (app) =>
			app.post("/auth/otp", { emailOtp: otherThan(await mailedOtp(app)) }),
		OTP_EXPIRED: async (app) => {
			const emailOtp = await mailedOtp(app);
			app.advance(300);
			return app.post("/auth/otp", { emailOtp });
		},
		OTP_SESSION_MISSING: (app) => app.post("/auth/otp", { otp: "000000" }),
		AUTHORIZATION_REQUIRED: async (app) => {
			app.policy({ otp: { strictAuthorization: true } });
			return app.signInManager();
		},
		AUTHORIZATION_MISMATCH: async (app) => {
			const { token } = (await app.login("association")).data;
			await app.login("manager");
			const headers = { authorization: `Bearer ${token}` };
			const otp = app.totp(secrets.manager);
			return app.post("/auth/otp", { otp }, { headers });
		},
		TWO_FACTOR_NOT_ENABLED: async (app) => {
			await app.login("manager");
			app.policy({ totp: { secondFactor: "disabled" } });
			return app.post("/auth/otp", { otp: app.totp(secrets.manager) });
		},
		ACCOUNT_BLOCKED: async (app) => {
			await app.login("manager");
			await change(app, manager, blocked);
			return app.post("/auth/otp", { otp: app.totp(secrets.manager) });
		},
	},
	sendEmailOtp: {
		200: (app) => app.post("/auth/otp/email", { email: cashier }),
		OTP_SENT_RECENTLY: async (app) => {
			await mailedOtp(app);
			return app.post("/auth/otp/email", { email: cashier });
		},
	},
	probeSession: {
		200: async (app) => probe(app, (await app.signInManager()).data.token),
		AUTHORIZATION_REQUIRED: (app) => app.call("GET", "/simulator/session"),
		INVALID_ACCESS_TOKEN: (app) => probe(app, null),
		ACCOUNT_BLOCKED: async (app) => {
			const { token } = (await app.signInManager()).data;
			await change(app, manager, blocked);
			return probe(app, token);
		},
	},
	confirmEmailLink: {
		200: async (app) => {
			await register(app, { email: newcomer.replace("new", "very-new") });
			const recipient = newcomer.replace("new", "very-new");
			const { code } = await app.lastMessage(recipient);
			return app.call("GET", `/verify-email/${code}`);
		},
		INVALID_TOKEN: (app) => app.call("GET", "/verify-email/unknown"),
	},
	openResetLink: {
		200: async (app) => app.call("GET", `/reset-password/${await reset(app)}`),
		INVALID_TOKEN: (app) => app.call("GET", "/reset-password/unknown"),
	},
	getJwks: { 200: (app) => app.call("GET", "/.well-known/jwks.json") },
};
