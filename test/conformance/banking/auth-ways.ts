import type { OperationId } from "../../../src/apis/banking/operation.ts";
import {
	type BankingApp,
	ids,
	otherThan,
	password,
	phones,
} from "../../support/banking.ts";
import { type BankingWay, type BankingWays, byFault } from "./told.ts";

const ada = "ada@example.test";
const fresh = "N3w-pa55word";
const issuePath = "/stepup/challenges/otp/SMS";

const issue = (app: BankingApp, token: unknown) =>
	app.post(issuePath, undefined, { token });

const verify = (app: BankingApp, token: unknown, verificationCode: string) =>
	app.post(`${issuePath}/verify`, { verificationCode }, { token });

/** Shows wrong codes to an issued one; the answer to the last of them. */
const wrongCodes =
	(tries: number): BankingWay =>
	async (app) => {
		const token = await app.signIn("ada");
		await issue(app, token);
		const wrong = otherThan(await app.code(phones.ada));
		for (let at = 1; at < tries; at += 1) await verify(app, token, wrong);
		return verify(app, token, wrong);
	};

const push = (app: BankingApp, token: unknown, channel = "AUTHY") =>
	app.post(`/stepup/challenges/push/${channel}`, undefined, { token });

const withoutSms = { programme: { channels: { SMS: false } } };

const biometrics = (app: BankingApp, person: string) => {
	app.policy({ profile: "current" });
	return app.post("/login_via_biometrics", { email: `${person}@example.test` });
};

const createPassword = (
	app: BankingApp,
	value: string,
	id: string = ids.newcomer,
) => app.post(`/passwords/${id}/create`, { password: { value } });

const validatePassword = (app: BankingApp, value: string) =>
	app.post("/passwords/validate", { password: { value } });

const updatePassword = async (app: BankingApp, to: string, from = password) => {
	const token = await app.signIn("ada");
	const body = { oldPassword: { value: from }, newPassword: { value: to } };
	return app.post("/passwords/update", body, { token });
};

const start = (app: BankingApp, email = ada) =>
	app.post("/passwords/lost_password/start", { email });

const resume = async (app: BankingApp, value: string, email = ada) => {
	await start(app, email);
	const nonce = await app.code(email);
	const newPassword = { value };
	return app.post("/passwords/lost_password/resume", {
		email,
		nonce,
		newPassword,
	});
};

const tooShort = "Pa5!";
const tooLong = `Pa5!${"x".repeat(27)}`;
const tooSimple = "password";

const locked: BankingWay = async (app) => {
	const token = await app.signIn("ada");
	for (const _ of [1, 2, 3]) await app.login("ada", "Wr0ng-word");
	return app.post("/access_token", {}, { token });
};

const withoutPasswords = { programme: { passwordsFor: [] } };

/** How the answers of sign-in, step-up and passwords come about. */
export const authWays: BankingWays & {
	readonly [Id in OperationId]?: BankingWays[string];
} = {
	loginWithPassword: {
		200: (app) => app.login("ada"),
		FORBIDDEN: (app) => app.login("ada", "Wr0ng-word"),
		TOKEN_NOT_FOUND: (app) => app.login("ada", "sim-ui-unknown."),
		CONFLICT: (app) => app.login("expired"),
		TOKEN_EXPIRED: (app) => app.login("ada", "sim-ui-expired."),
		LOCKED: (app) => app.login("locked"),
	},
	loginViaBiometrics: {
		200: (app) => biometrics(app, "push"),
		BAD_REQUEST: (app) => biometrics(app, ""),
		UNAUTHORIZED: (app) => {
			app.policy({ profile: "current" });
			return app.post("/login_via_biometrics", { email: ada }, { key: null });
		},
		FORBIDDEN: (app) => biometrics(app, "nobody"),
		NOT_FOUND: (app) => app.post("/login_via_biometrics", { email: ada }),
		CHANNEL_NOT_REGISTERED: (app) => biometrics(app, "ada"),
		CHANNEL_NOT_SUPPORTED: (app) => {
			const programme = { channels: { BIOMETRIC: false } };
			app.policy({ profile: "current", programme });
			return app.post("/login_via_biometrics", { email: ada });
		},
		LOCKED: (app) => biometrics(app, "locked"),
		TOO_MANY_REQUESTS: async (app) => {
			const rateLimit = { requests: 1, windowSeconds: 60 };
			app.policy({ profile: "current", rateLimit });
			const sent = { email: ada };
			await app.post("/login_via_biometrics", sent);
			return app.post("/login_via_biometrics", sent);
		},
		INTERNAL_SERVER_ERROR: byFault(500, "INTERNAL_SERVER_ERROR", (app) =>
			biometrics(app, "push"),
		),
		SERVICE_UNAVAILABLE: byFault(503, "SERVICE_UNAVAILABLE", (app) =>
			biometrics(app, "push"),
		),
	},
	listIdentities: {
		200: async (app) =>
			app.call("GET", "/identities", { token: await app.signIn("multi") }),
		NOT_FOUND: async (app) => {
			const token = await app.signIn("ada");
			await app.change(ada, (account) => ({
				...account,
				deletedAt: app.world.clock.now(),
			}));
			return app.call("GET", "/identities", { token });
		},
		IDENTITY_TYPE_NOT_SUPPORTED: async (app) => {
			app.policy({ programme: { identityTypes: [] } });
			const token = await app.signIn("ada");
			return app.call("GET", "/identities", { token });
		},
	},
	createAccessToken: {
		200: async (app) =>
			app.post("/access_token", {}, { token: await app.signIn("ada") }),
		LOCKED: locked,
	},
	issueStepUpCode: {
		204: async (app) => issue(app, await app.signIn("ada")),
		INVALID_REQUEST: async (app) => {
			const token = await app.signIn("ada");
			for (const _ of [1, 2]) {
				await issue(app, token);
				app.advance(15);
			}
			return issue(app, token);
		},
		CHANNEL_NOT_SUPPORTED: async (app) => {
			app.policy(withoutSms);
			return issue(app, await app.signIn("ada"));
		},
		CHANNEL_NOT_REGISTERED: async (app) =>
			issue(app, await app.signIn("pending")),
		MOBILE_NUMBER_INVALID: async (app) => {
			await app.change(ada, (account) => ({
				...account,
				identifiers: account.identifiers.filter(({ type }) => type !== "phone"),
			}));
			return issue(app, await app.signIn("ada"));
		},
		MOBILE_COUNTRY_NOT_SUPPORTED: async (app) => {
			app.policy({ programme: { callingCodes: ["+44"] } });
			return issue(app, await app.signIn("ada"));
		},
		RETRY_IN_15SEC: async (app) => {
			const token = await app.signIn("ada");
			await issue(app, token);
			return issue(app, token);
		},
		CHALLENGE_LIMIT_EXCEEDED: async (app) => {
			app.policy({ reissueLimitStatus: 409 });
			const token = await app.signIn("ada");
			for (const _ of [1, 2]) {
				await issue(app, token);
				app.advance(15);
			}
			return issue(app, token);
		},
	},
	verifyStepUpCode: {
		204: async (app) => app.stepUp(await app.signIn("ada"), phones.ada),
		STATE_INVALID: async (app) =>
			verify(app, await app.signIn("ada"), "123456"),
		VERIFICATION_CODE_EXPIRED: async (app) => {
			const token = await app.signIn("ada");
			await issue(app, token);
			app.advance(200);
			await verify(app, token, otherThan(await app.code(phones.ada)));
			app.advance(100);
			return verify(app, token, await app.code(phones.ada));
		},
		VERIFICATION_CODE_INVALID: wrongCodes(1),
		ONE_CHALLENGE_LIMIT_REMAINING: wrongCodes(4),
		CHALLENGE_LIMIT_EXCEEDED: wrongCodes(5),
		CHANNEL_NOT_SUPPORTED: async (app) => {
			app.policy(withoutSms);
			return verify(app, await app.signIn("ada"), "123456");
		},
		CHANNEL_NOT_REGISTERED: async (app) =>
			verify(app, await app.signIn("pending"), "123456"),
		ALREADY_VERIFIED: async (app) =>
			verify(app, await app.signInSteppedUp("ada"), "123456"),
	},
	issueStepUpPush: {
		200: async (app) => push(app, await app.signIn("push")),
		STATE_INVALID: async (app) => push(app, await app.signInSteppedUp("push")),
		CHANNEL_NOT_SUPPORTED: async (app) => {
			app.policy({ programme: { channels: { AUTHY: false } } });
			return push(app, await app.signIn("push"));
		},
		CHANNEL_NOT_REGISTERED: async (app) => push(app, await app.signIn("ada")),
		CHALLENGE_LIMIT_EXCEEDED: async (app) => {
			app.policy({ approval: { maxSends: 1, lifetimeSeconds: 60 } });
			const token = await app.signIn("push");
			await push(app, token);
			app.advance(60);
			return push(app, token);
		},
	},
	logout: {
		200: async (app) => {
			const providerLogoutUrl = "https://id.example/logout";
			app.policy({ programme: { providerLogoutUrl } });
			return app.post("/logout", {}, { token: await app.signIn("ada") });
		},
		204: async (app) =>
			app.post("/logout", undefined, { token: await app.signIn("ada") }),
	},
	createPassword: {
		200: (app) => createPassword(app, password),
		NOT_FOUND: (app) => createPassword(app, password, "999"),
		TOKEN_NOT_FOUND: (app) => createPassword(app, "sim-ui-unknown."),
		UNRESOLVED_IDENTITY: (app) => createPassword(app, "sim-ui-orphan."),
		PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE: (app) => {
			app.policy(withoutPasswords);
			return createPassword(app, password);
		},
		PASSWORD_TOO_SHORT: (app) => createPassword(app, tooShort),
		PASSWORD_TOO_LONG: (app) => createPassword(app, tooLong),
		PASSWORD_TOO_SIMPLE: (app) => createPassword(app, tooSimple),
		PASSWORD_KEY_ALREADY_IN_USE: async (app) => {
			await createPassword(app, `sim-ui.${password}`);
			return createPassword(app, `sim-ui.${password}`);
		},
		PASSWORD_ALREADY_CREATED: (app) => createPassword(app, password, ids.ada),
		TOKEN_EXPIRED: (app) => createPassword(app, "sim-ui-expired."),
	},
	updatePassword: {
		200: (app) => updatePassword(app, fresh),
		TOKEN_NOT_FOUND: (app) => updatePassword(app, "sim-ui-unknown."),
		PASSWORD_ALREADY_USED: (app) => updatePassword(app, password),
		PASSWORD_TOO_SHORT: (app) => updatePassword(app, tooShort),
		PASSWORD_TOO_LONG: (app) => updatePassword(app, tooLong),
		PASSWORD_TOO_SIMPLE: (app) => updatePassword(app, tooSimple),
		PASSWORD_INCORRECT: (app) => updatePassword(app, fresh, "Wr0ng-word"),
		TOKEN_EXPIRED: (app) => updatePassword(app, "sim-ui-expired."),
	},
	validatePassword: {
		204: (app) => validatePassword(app, password),
		TOKEN_NOT_FOUND: (app) => validatePassword(app, "sim-ui-unknown."),
		UNRESOLVED_IDENTITY: (app) => validatePassword(app, "sim-ui-orphan."),
		PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE: (app) => {
			app.policy(withoutPasswords);
			return validatePassword(app, password);
		},
		PASSWORD_TOO_SHORT: (app) => validatePassword(app, tooShort),
		PASSWORD_TOO_LONG: (app) => validatePassword(app, tooLong),
		PASSWORD_TOO_SIMPLE: (app) => validatePassword(app, tooSimple),
		TOKEN_EXPIRED: (app) => validatePassword(app, "sim-ui-expired."),
	},
	startLostPassword: {
		204: (app) => start(app),
		NOT_FOUND: byFault(404, "NOT_FOUND", start),
		MULTIPLE_ACCOUNTS_FOUND: (app) => {
			app.policy({ programme: { oneIdentityForReset: true } });
			return start(app, "multi@example.test");
		},
		ACCOUNT_NOT_FOUND: (app) => start(app, "nobody@example.test"),
	},
	resumeLostPassword: {
		200: (app) => resume(app, fresh),
		TOKEN_NOT_FOUND: (app) => resume(app, "sim-ui-unknown."),
		INVALID_NONCE_OR_EMAIL: async (app) => {
			await resume(app, fresh);
			const newPassword = { value: `${fresh}2` };
			const sent = { email: ada, nonce: await app.code(ada), newPassword };
			return app.post("/passwords/lost_password/resume", sent);
		},
		PASSWORD_ALREADY_USED: (app) => resume(app, password),
		PASSWORD_TOO_SHORT: (app) => resume(app, tooShort),
		PASSWORD_TOO_LONG: (app) => resume(app, tooLong),
		PASSWORD_TOO_SIMPLE: (app) => resume(app, tooSimple),
		PASSWORD_INCORRECT: async (app) => {
			const newPassword = { value: fresh };
			const sent = { email: ada, nonce: "123456", newPassword };
			const path = "/passwords/lost_password/resume";
			const send: BankingWay = (each) => each.post(path, sent);
			return byFault(409, "PASSWORD_INCORRECT", send)(app);
		},
		PASSWORD_NOT_SET: (app) => resume(app, fresh, "newcomer@example.test"),
		TOKEN_EXPIRED: (app) => resume(app, "sim-ui-expired."),
	},
};
