import { type CiamApp, otherThan } from "../../../support/ciam.ts";
import { ada, type CiamWay, type CiamWays } from "../sending.ts";
import { gatesOf } from "./login.ts";

type Settings = Parameters<CiamApp["change"]>[0];
type Outcomes = { readonly [outcome: string]: CiamWay };

const { email, password } = ada;
const phone = "+43660123456";
const Password = "Quite-Another-7";
const pet = "7e0f9a1b2c3d4e5f60718293a4b5c6d7";
const town = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
const nobody = "nobody@example.test";
const eve = "eve@example.test";
const pins: Settings = { pin: { enabled: true } };
const codes: Settings = { registration: { verifyBy: "code" } };
const noQuestions: Settings = { securityQuestions: { questions: [] } };
const linkLife = 72 * 3600;
const codeLife = 300;

type Sends = (app: CiamApp, body: object) => ReturnType<CiamWay>;

const sends =
	(method: string, path: string): Sends =>
	(app, body) =>
		app.call(method, path, { body });

/** Sends a body, where the tenant has changed. */
const sending =
	(send: Sends, body: object, settings: Settings = {}): CiamWay =>
	(app) => {
		app.change(settings);
		return send(app, body);
	};

/** Locks ada by wrong passwords before the rest happens. */
const locked =
	(lockoutType: "Suspend" | "Captcha" | "SecurityQuestion", way: CiamWay) =>
	async (app: CiamApp) => {
		app.change({ lockoutType });
		for (let tries = 0; tries < 5; tries += 1)
			await app.login({ email, password: "wrong" });
		return way(app);
	};

const locks = (way: CiamWay): Outcomes => ({
	1198: locked("Suspend", way),
	1132: locked("Captcha", way),
	1148: locked("SecurityQuestion", way),
});

/** Changes the tenant first. */
const where =
	(settings: Settings, way: CiamWay): CiamWay =>
	(app) => {
		app.change(settings);
		return way(app);
	};

/** What bars the login after a reset. */
const barred = (way: CiamWay, finns: CiamWay): Outcomes => {
	const signing = { login: { afterPasswordReset: true } };
	const gates = Object.entries(gatesOf(where(signing, way)));
	return { ...Object.fromEntries(gates), 1130: where(signing, finns) };
};

const rules = (by: (value: string) => CiamWay): Outcomes => ({
	1134: by("x"),
	1216: by("123456789"),
	1015: by("my-ada-1815"),
});

const forgot = sends("POST", "A/password");
const reset = sends("PUT", "A/password/reset");
const forgotByPhone = sends("POST", "A/password/otp");
const resetByPhone = sends("PUT", "A/password/otp");
const resetByAnswer = sends("PUT", "A/password/securityanswer");

/** Follows the link of a mail. */
function byLink(value = Password, name = email, wait = 0): CiamWay {
	return async (app) => {
		await forgot(app, { email: name });
		const ResetToken = await app.lastSecret(name);
		app.advance(wait);
		return reset(app, { ResetToken, Password: value });
	};
}

function bySms(
	otpOf: (code: string) => string = (code) => code,
	value = Password,
	wait = 0,
): CiamWay {
	return async (app) => {
		await forgotByPhone(app, { phone });
		const otp = otpOf(await app.lastSecret(phone));
		app.advance(wait);
		return resetByPhone(app, { Phone: phone, otp, password: value });
	};
}

const answer =
	(SecurityAnswer: object, further: object = {}): CiamWay =>
	(app) =>
		resetByAnswer(app, {
			Email: email,
			SecurityAnswer,
			password: Password,
			...further,
		});

const twice =
	(first: CiamWay, again: CiamWay): CiamWay =>
	async (app) => {
		await first(app);
		return again(app);
	};

/** Blocks ada, as an operator does. */
const blocking =
	(before: CiamWay | undefined, way: CiamWay): CiamWay =>
	async (app) => {
		await before?.(app);
		await app.world.store.transact(async (transaction) => {
			for (const account of await transaction.list("account"))
				await transaction.put("account", { ...account, blockedAt: 1 });
		});
		return way(app);
	};

const smsRefusals = (ask: Sends, member: string): Outcomes => {
	const body = { [member]: phone };
	return {
		1096: sending(ask, { [member]: "x" }, pins),
		938: sending(ask, { [member]: "+43660999999" }, pins),
		1071: sending(ask, body, { ...pins, messages: { sms: false } }),
		1072: sending(ask, body, { ...pins, messages: { unreachable: [phone] } }),
	};
};

function finnBySms(): CiamWay {
	return async (app) => {
		await app.world.store.transact(async (transaction) => {
			for (const account of await transaction.list("account"))
				await transaction.put("account", {
					...account,
					profile: { ...account.profile, loginDisabled: true },
				});
		});
		return bySms()(app);
	};
}

const voice =
	(path: string, body: object): CiamWay =>
	(app) => {
		app.change(pins);
		const query = { isVoiceOtp: "true" };
		return app.call("POST", path, { body, query });
	};

const smsOf = (app: CiamApp) => app.lastSecret(phone);
const wrongSms = bySms(otherThan);

/** Ways to what the operations on passwords answer. */
export const passwordWays: CiamWays = {
	forgotPassword: {
		200: sending(forgot, { email }),
		1038: sending(forgot, { email: "x" }),
		938: sending(forgot, { email: nobody }),
		1039: sending(forgot, { username: "dora" }),
		1122: sending(forgot, { email }, { messages: { maxMails: 0 } }),
		991: sending(forgot, { email: eve }),
	},
	resetPassword: {
		200: byLink(),
		1038: sending(reset, { Email: "x", Otp: "1", Password }),
		1063: sending(reset, { ResetToken: "0".repeat(32), Password }),
		974: async (app) => {
			await byLink()(app);
			const ResetToken = await app.lastSecret(email);
			return reset(app, { ResetToken, Password });
		},
		975: byLink(Password, email, linkLife),
		1185: sending(reset, { Email: email, Otp: "1", Password }),
		938: sending(reset, { Email: nobody, Otp: "1", Password }),
		991: sending(reset, { Email: eve, Otp: "1", Password }),
		...locks(sending(reset, { Email: email, Otp: "1", Password })),
		...rules((value) => byLink(value)),
		...barred(byLink(), byLink(Password, "finn@example.test")),
	},
	forgotPasswordByPhone: {
		200: sending(forgotByPhone, { phone }),
		...smsRefusals(forgotByPhone, "phone"),
		1074: sending(
			forgotByPhone,
			{ phone },
			{ login: { identifiers: ["email"] } },
		),
		1123: sending(forgotByPhone, { phone }, { messages: { maxSms: 0 } }),
		1281: voice("A/password/otp", { phone }),
		991: blocking(undefined, sending(forgotByPhone, { phone })),
	},
	resetPasswordByPhone: {
		200: bySms(),
		1096: sending(resetByPhone, { Phone: "x", otp: "1", password: Password }),
		1067: wrongSms,
		1068: async (app) => {
			await bySms()(app);
			const otp = await smsOf(app);
			return resetByPhone(app, { Phone: phone, otp, password: Password });
		},
		1069: bySms((code) => code, Password, codeLife),
		1070: sending(resetByPhone, { Phone: phone, otp: "1", password: Password }),
		938: sending(resetByPhone, {
			Phone: "+43660999999",
			otp: "1",
			password: Password,
		}),
		1074: where({ login: { identifiers: ["email"] } }, (app) =>
			resetByPhone(app, { Phone: phone, otp: "1", password: Password }),
		),
		991: blocking(
			undefined,
			sending(resetByPhone, { Phone: phone, otp: "1", password: Password }),
		),
		...locks(
			sending(resetByPhone, { Phone: phone, otp: "1", password: Password }),
		),
		...rules((value) => bySms((code) => code, value)),
		...barred(bySms(), finnBySms()),
	},
	changePassword: {
		...changes(),
	},
	resetPasswordByAnswer: {
		200: answer({ [pet]: "Rex" }),
		1038: answer({ [pet]: "Rex" }, { Email: "x" }),
		1096: (app) =>
			resetByAnswer(app, {
				Phone: "x",
				SecurityAnswer: { [pet]: "Rex" },
				password: Password,
			}),
		938: answer({ [pet]: "Rex" }, { Email: nobody }),
		991: answer({ [pet]: "Rex" }, { Email: eve }),
		1091: answer({ ["f".repeat(32)]: "x" }),
		1092: answer({ [pet]: "Rex" }, { Email: "bob@example.test" }),
		1093: answer({ [pet]: "Max" }),
		1094: answer({ [town]: "Graz" }),
		1095: where(noQuestions, answer({ [pet]: "Rex" })),
		1198: locked("Suspend", answer({ [pet]: "Rex" })),
		1132: locked("Captcha", answer({ [pet]: "Rex" })),
		...rules((value) => answer({ [pet]: "Rex" }, { password: value })),
		...barred(answer({ [pet]: "Rex" }), async (app) => {
			await app.world.store.transact(async (transaction) => {
				for (const account of await transaction.list("account"))
					await transaction.put("account", {
						...account,
						profile: { ...account.profile, loginDisabled: true },
					});
			});
			return answer({ [pet]: "Rex" })(app);
		}),
	},
	...pinWays(),
};

function changes(): Outcomes {
	const change =
		(further: object = {}, lock?: "Captcha" | "SecurityQuestion"): CiamWay =>
		async (app) => {
			const token = await app.tokenOf(ada);
			const send: CiamWay = () =>
				app.call("PUT", "A/password/change", {
					token,
					body: { oldPassword: password, newPassword: Password, ...further },
				});
			return lock === undefined ? send(app) : locked(lock, send)(app);
		};
	return {
		200: change(),
		967: change({ oldPassword: "wrong" }),
		982: change({ "g-recaptcha-response": "sim-captcha-wrong" }),
		1132: change({}, "Captcha"),
		1148: change({}, "SecurityQuestion"),
		...rules((newPassword) => change({ newPassword })),
	};
}

/** Gives ada a PIN, as a login does that waits for it; the access token of that login. */
async function adasPin(app: CiamApp, settings: Settings = {}): Promise<string> {
	app.change({ pin: { enabled: true, required: true }, ...settings });
	const waiting = await app.login(ada);
	const { body } = await app.call("POST", "A/pin/set/pinauthtoken", {
		query: { pinAuthToken: waiting.body.Data.PINAuthToken },
		body: { PIN: "4711" },
	});
	return body.access_token;
}

function withPin(way: CiamWay, settings: Settings = {}): CiamWay {
	return async (app) => {
		await adasPin(app, settings);
		return way(app);
	};
}

function pinWays(): CiamWays {
	const off: Settings = { pin: { enabled: false } };
	const PIN = "1234";
	const forgets = (how: string, body: object, unknown: object): Outcomes => {
		const ask = sends("POST", `A/pin/forgot/${how}`);
		return {
			200: withPin(sending(ask, body)),
			938: sending(ask, unknown, pins),
			1233: sending(ask, body, off),
			1235: sending(ask, body, pins),
			991: blocking(undefined, sending(ask, body, pins)),
		};
	};
	const mail = (how: string, body: object): Outcomes => ({
		1122: withPin(
			sending(sends("POST", `A/pin/forgot/${how}`), body, {
				messages: { maxMails: 0 },
			}),
		),
	});
	const resets = (how: string, asked: string, who: object, unknown: object) => {
		const set = sends("PUT", `A/pin/reset/${how}`);
		const ask = sends("POST", `A/pin/forgot/${asked}`);
		const isSms = asked === "otp";
		const by = (
			otpOf: (code: string) => string = (code) => code,
			value = PIN,
			wait = 0,
		): CiamWay =>
			withPin(async (app) => {
				await ask(app, who);
				const Otp = otpOf(await app.lastSecret(isSms ? phone : email));
				app.advance(wait);
				return set(app, { ...who, Otp, PIN: value });
			}, codes);
		const used = twice(by(), async (app) =>
			set(app, {
				...who,
				Otp: await app.lastSecret(isSms ? phone : email),
				PIN,
			}),
		);
		const body = { ...who, Otp: "1", PIN };
		const [wrong, spent, late] = isSms
			? [1067, 1068, 1069]
			: [1185, 1186, 1187];
		return {
			200: by(),
			[String(wrong)]: by(otherThan),
			[String(spent)]: used,
			[String(late)]: by((code) => code, PIN, codeLife),
			...(isSms && { 1070: withPin(sending(set, body)) }),
			938: sending(set, { ...unknown, Otp: "1", PIN }, pins),
			1134: by((code) => code, "x"),
			1233: sending(set, body, off),
			1235: sending(set, body, pins),
			991: blocking(undefined, sending(set, body, pins)),
		};
	};
	const answers = (how: string, who: object, unknown: object): Outcomes => {
		const set = sends("PUT", `A/pin/reset/securityanswer/${how}`);
		const by = (SecurityAnswer: object, value = PIN, further = {}): CiamWay =>
			withPin((app) =>
				set(app, { ...who, SecurityAnswer, PIN: value, ...further }),
			);
		const right = { [pet]: "Rex" };
		const body = { ...who, SecurityAnswer: right, PIN };
		return {
			200: by(right),
			938: sending(set, { ...body, ...unknown }, pins),
			1091: by({ ["f".repeat(32)]: "x" }),
			1092: async (app) => {
				await adasPin(app);
				await app.world.store.transact(async (transaction) => {
					for (const account of await transaction.list("account"))
						await transaction.put("account", {
							...account,
							securityAnswers: { hashes: {}, failures: 0 },
						});
				});
				return set(app, body);
			},
			1093: by({ [pet]: "Max" }),
			1094: by({ [town]: "Graz" }),
			1095: withPin(sending(set, body, noQuestions)),
			1134: by(right, "x"),
			1233: sending(set, body, off),
			1235: sending(set, body, pins),
			991: blocking(undefined, sending(set, body, pins)),
		};
	};
	const setByToken = sends("PUT", "A/pin/reset/token");
	const link = (value = PIN, wait = 0): CiamWay =>
		withPin(async (app) => {
			await app.call("POST", "A/pin/forgot/email", { body: { Email: email } });
			const ResetToken = await app.lastSecret(email);
			app.advance(wait);
			return setByToken(app, { ResetToken, PIN: value });
		});
	const strange = { ResetToken: "0".repeat(32), PIN };
	const change = (body: object, settings: Settings = {}): CiamWay => {
		return async (app) => {
			const token = await adasPin(app);
			app.change(settings);
			return app.call("PUT", "A/pin/change", { token, body });
		};
	};
	return {
		forgotPinByEmail: {
			...forgets("email", { Email: email }, { Email: nobody }),
			...mail("email", { Email: email }),
			1038: sending(sends("POST", "A/pin/forgot/email"), { Email: "x" }, pins),
		},
		forgotPinByUsername: {
			...forgets("username", { UserName: "ada" }, { UserName: "nobody" }),
			...mail("username", { UserName: "ada" }),
			1039: sending(
				sends("POST", "A/pin/forgot/username"),
				{ UserName: "dora" },
				pins,
			),
		},
		forgotPinByPhone: {
			...forgets("otp", { Phone: phone }, { Phone: "+43660999999" }),
			...smsRefusals(sends("POST", "A/pin/forgot/otp"), "Phone"),
			1123: withPin(
				sending(
					sends("POST", "A/pin/forgot/otp"),
					{ Phone: phone },
					{ messages: { maxSms: 0 } },
				),
			),
			1281: voice("A/pin/forgot/otp", { Phone: phone }),
		},
		resetPinByToken: {
			200: link(),
			1063: sending(setByToken, strange, pins),
			1242: twice(link(), async (app) =>
				setByToken(app, { ResetToken: await app.lastSecret(email), PIN }),
			),
			975: link(PIN, linkLife),
			1134: link("x"),
			1233: sending(setByToken, strange, off),
			991: withPin(async (app) => {
				await app.call("POST", "A/pin/forgot/email", {
					body: { Email: email },
				});
				const ResetToken = await app.lastSecret(email);
				return blocking(undefined, () => setByToken(app, { ResetToken, PIN }))(
					app,
				);
			}),
		},
		resetPinByEmailCode: {
			...resets("otp/email", "email", { Email: email }, { Email: nobody }),
			1038: sending(
				sends("PUT", "A/pin/reset/otp/email"),
				{ Email: "x", Otp: "1", PIN },
				pins,
			),
		},
		resetPinByUsernameCode: resets(
			"otp/username",
			"username",
			{ UserName: "ada" },
			{ UserName: "nobody" },
		),
		resetPinByPhoneCode: {
			...resets("otp/phone", "otp", { Phone: phone }, { Phone: "+436609999" }),
			1096: sending(
				sends("PUT", "A/pin/reset/otp/phone"),
				{ Phone: "x", Otp: "1", PIN },
				pins,
			),
		},
		resetPinByEmailAnswer: {
			...answers("email", { Email: email }, { Email: nobody }),
			1038: sending(
				sends("PUT", "A/pin/reset/securityanswer/email"),
				{ Email: "x", SecurityAnswer: {}, PIN },
				pins,
			),
		},
		resetPinByPhoneAnswer: {
			...answers("phone", { Phone: phone }, { Phone: "+436609999" }),
			1096: sending(
				sends("PUT", "A/pin/reset/securityanswer/phone"),
				{ Phone: "x", SecurityAnswer: {}, PIN },
				pins,
			),
		},
		resetPinByUsernameAnswer: answers(
			"username",
			{ UserName: "ada" },
			{ UserName: "nobody" },
		),
		changePin: {
			200: change({ OldPIN: "4711", NewPIN: PIN }),
			1241: change({ OldPIN: "x", NewPIN: PIN }),
			1134: change({ OldPIN: "4711", NewPIN: "x" }),
			1233: change({ OldPIN: "4711", NewPIN: PIN }, off),
			1235: async (app) => {
				const token = await app.tokenOf(ada);
				app.change(pins);
				const body = { OldPIN: "4711", NewPIN: PIN };
				return app.call("PUT", "A/pin/change", { token, body });
			},
		},
		setPin: firstPins(),
		endPinSession: pinSessions(),
	};
}

function firstPins(): Outcomes {
	const choose = (
		PIN: string,
		happen: (app: CiamApp) => void | Promise<void> = () => undefined,
		token?: string,
	): CiamWay => {
		return async (app) => {
			app.change({ pin: { enabled: true, required: true } });
			const waiting = await app.login(ada);
			const pinAuthToken = token ?? waiting.body.Data.PINAuthToken;
			await happen(app);
			const asked = { query: { pinAuthToken }, body: { PIN } };
			return app.call("POST", "A/pin/set/pinauthtoken", asked);
		};
	};
	return {
		200: choose("1234"),
		1239: choose("1234", undefined, "strange"),
		1240: choose("1234", (app) => app.advance(900)),
		1134: choose("x"),
		1338: choose("1234", (app) => app.change({ sessions: { limit: 0 } })),
		1233: choose("1234", (app) => app.change({ pin: { enabled: false } })),
		991: choose("1234", async (app) => {
			await app.world.store.transact(async (transaction) => {
				for (const account of await transaction.list("account"))
					await transaction.put("account", { ...account, blockedAt: 1 });
			});
		}),
	};
}

function pinSessions(): Outcomes {
	const end = (app: CiamApp, session_token: string) =>
		app.call("GET", "A/session_token/invalidate", { query: { session_token } });
	const sessionOf = async (app: CiamApp): Promise<string> => {
		app.change({ pin: { enabled: true, login: true } });
		return (await app.login(ada)).body.session_token;
	};
	return {
		200: async (app) => end(app, await sessionOf(app)),
		1245: (app) => end(app, "strange"),
		1246: async (app) => {
			const token = await sessionOf(app);
			app.advance(7 * 86_400);
			return end(app, token);
		},
	};
}
