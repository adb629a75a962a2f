import { type CiamApp, otherThan, password } from "../../../support/ciam.ts";
import { ada, type CiamWay, type CiamWays } from "../sending.ts";
import { agreementWays } from "./agreements.ts";
import { bondWays } from "./bonds.ts";
import { after, as, under } from "./ways-of.ts";

type Settings = Parameters<CiamApp["change"]>[0];

const dora = { username: "dora", password };
const phone = "+43660123456";
const other = "+43660765432";
const fresh = "+43660111111";
const pet = "7e0f9a1b2c3d4e5f60718293a4b5c6d7";
const town = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
const none = { securityQuestions: { questions: [] } };
const noSms = { messages: { sms: false } };
const dead = { messages: { unreachable: [phone, fresh] } };

const wait =
	(seconds: number, way: CiamWay): CiamWay =>
	(app) => {
		app.advance(seconds);
		return way(app);
	};

const update = (body: unknown, query = {}) =>
	as(ada, "PUT", "account", { body, query });
const give = (Value: string) =>
	as(dora, "PUT", "account", { body: { Email: [{ Type: "Primary", Value }] } });

const askDeletion = as(ada, "DELETE", "account");
const confirmDeletion =
	(token?: string): CiamWay =>
	async (app) =>
		app.call("GET", "A/account/delete", {
			query: { deletetoken: token ?? (await app.lastSecret(ada.email)) },
		});

const sendCode = as(ada, "GET", "account/otp");
const deleteBy =
	(isWrong = false): CiamWay =>
	async (app) => {
		const code = await app.lastSecret(phone);
		const OTP = isWrong ? otherThan(code) : code;
		return as(ada, "POST", "account/delete", { body: { OTP } })(app);
	};

const addEmail = (email: string, login: unknown = ada) =>
	as(login, "POST", "email", { body: { email, type: "Secondary" } });
const removeEmail = (email: string) =>
	as(ada, "DELETE", "email", { body: { email } });
const addVerified = after(addEmail("ada@work.test"), async (app) =>
	app.call("GET", "A/email", {
		query: { verificationToken: await app.lastSecret("ada@work.test") },
	}),
);
const setUsername = (username: string) =>
	as(ada, "PUT", "username", { body: { username } });

const changePhone = (to: string, query = {}) =>
	as(ada, "PUT", "phone", { body: { phone: to }, query });
const removePhone = as(ada, "DELETE", "phone");
const resend =
	(to: string, query = {}): CiamWay =>
	(app) =>
		app.call("POST", "A/phone/otp", { body: { phone: to }, query });

const verify =
	(to = fresh, isWrong = false): CiamWay =>
	async (app) => {
		const code = await app.lastSecret(fresh);
		return app.call("PUT", "A/phone/otp", {
			query: { otp: isWrong ? otherThan(code) : code },
			body: { phone: to },
		});
	};
const verifyOwn = as(ada, "PUT", "phone/otp", { query: { otp: "123456" } });
const begun = changePhone(fresh);
const verifyUnder = (settings: Settings) =>
	after(begun, under(settings, verify()));
const wrongTries = Array.from({ length: 5 }, () => verify(fresh, true));

const alter =
	(change: Partial<Parameters<typeof altered>[1]>): CiamWay =>
	async (app) =>
		altered(app, change);

async function altered(
	app: CiamApp,
	change: { readonly loginDisabled?: boolean; readonly blockedAt?: number },
) {
	const { loginDisabled, ...rest } = change;
	await app.world.store.transact(async (transaction) => {
		for (const account of await transaction.list("account")) {
			const profile = loginDisabled
				? { ...account.profile, loginDisabled }
				: account.profile;
			await transaction.put("account", { ...account, ...rest, profile });
		}
	});
	return app.call("GET", "A/email", { query: { email: ada.email } });
}

const unlock =
	(settings: Settings, body: unknown, login: unknown = ada): CiamWay =>
	async (app) => {
		app.change(settings);
		const token = await app.tokenOf(login);
		for (let tried = 0; tried < 5; tried += 1)
			await app.login({ ...(login as object), password: "Wrong-Horse-9" });
		return app.call("PUT", "A/account/unlock", { token, body });
	};
const byCaptcha = { lockoutType: "Captcha" } as const;
const byAnswer = { lockoutType: "SecurityQuestion" } as const;
const answering = (SecurityAnswer: unknown) =>
	unlock(byAnswer, { SecurityAnswer });

const questions =
	(kind: string, query: Readonly<Record<string, string>>): CiamWay =>
	(app) =>
		app.call("GET", `A/securityquestion/${kind}`, { query });
const onlyUsername = { login: { identifiers: ["username"] } } as const;
const welcome = as(ada, "GET", "account/sendwelcomeemail");

/** Ways to what the operations of this surface answer. */
export const userWays: CiamWays = {
	...agreementWays,
	...bondWays,
	getProfile: { 200: as(ada, "GET", "account") },
	updateProfile: {
		200: update({ City: "London" }),
		968: update({ BirthDate: "x" }),
		1038: update({ Email: [{ Value: "x" }] }),
		1096: update({ PhoneId: "x" }),
		1107: update({ Addresses: [{ Type: "A" }, { Type: "A" }] }),
		1124: update({ PhoneNumbers: [{ PhoneType: "A" }, { PhoneType: "A" }] }),
		1125: update({ Addresses: [{}] }),
		1213: update({ PhoneNumbers: [{}] }),
		936: give(ada.email),
		1017: update({ UserName: "dora" }),
		1058: update({ PhoneId: other }),
		993: update({ CustomFields: { Hat: "1" } }),
		1056: under(
			{ registration: { blockedEmails: ["d@example.test"] } },
			give("d@example.test"),
		),
		1247: under(
			{ registration: { blockedDomains: ["spam.test"] } },
			give("d@spam.test"),
		),
		1091: update({ securityquestionanswer: { nosuchquestion: "x" } }),
		1095: under(none, update({ securityquestionanswer: { [pet]: "x" } })),
		1134: under(
			{ registration: { requiredFields: ["City"] } },
			update({ City: "" }),
		),
		1163: async (app) => {
			app.world.setPolicyOverrides("ciam", { age: { minimumYears: 90 } });
			return update({ BirthDate: "01-01-2000" })(app);
		},
		1174: update({ Email: [{ Value: "new@example.test" }] }),
		1204: update({ UserName: "two words" }),
	},
	requestAccountDeletion: {
		200: askDeletion,
		1039: as(dora, "DELETE", "account"),
		1122: after(under({ messages: { maxMails: 1 } }, askDeletion), askDeletion),
	},
	confirmAccountDeletion: {
		200: after(askDeletion, confirmDeletion()),
		979: after(askDeletion, confirmDeletion(), confirmDeletion()),
		1119: confirmDeletion("0".repeat(32)),
	},
	sendDeletionCode: {
		200: sendCode,
		1071: under(noSms, sendCode),
		1072: under(dead, sendCode),
		1123: after(under({ messages: { maxSms: 1 } }, sendCode), sendCode),
		1292: as(dora, "GET", "account/otp"),
	},
	deleteAccountByCode: {
		200: after(sendCode, deleteBy()),
		1067: after(sendCode, deleteBy(true)),
		1069: after(sendCode, wait(300, deleteBy())),
		1070: as(ada, "POST", "account/delete", { body: { OTP: "123456" } }),
	},
	addEmail: {
		200: addEmail("ada@work.test"),
		1038: addEmail("x"),
		936: addEmail("bob@example.test"),
		1056: under(
			{ registration: { blockedEmails: ["d@example.test"] } },
			addEmail("d@example.test"),
		),
		1122: after(
			under({ messages: { maxMails: 1 } }, addEmail("ada@work.test")),
			addEmail("ada@work.test"),
		),
		1177: addEmail("dora@example.test", dora),
		1247: under(
			{ registration: { blockedDomains: ["spam.test"] } },
			addEmail("d@spam.test"),
		),
	},
	removeEmail: {
		200: after(addVerified, removeEmail("ada@work.test")),
		1005: removeEmail(ada.email),
		1038: removeEmail("x"),
		1340: removeEmail("eve@example.test"),
	},
	setUsername: {
		200: setUsername("countess"),
		1017: setUsername("dora"),
		1204: setUsername("two words"),
		1238: under({ login: { identifiers: ["email"] } }, setUsername("ada")),
	},
	changePhone: {
		200: begun,
		1058: changePhone(other),
		1071: under(noSms, begun),
		1072: under(dead, begun),
		1074: under({ login: { identifiers: ["email"] } }, begun),
		1096: changePhone("x"),
		1123: after(under({ messages: { maxSms: 1 } }, begun), begun),
		1281: changePhone(fresh, { isVoiceOtp: "true" }),
	},
	removePhone: {
		200: removePhone,
		1189: as({ phone: other, password }, "DELETE", "phone"),
		1292: as(dora, "DELETE", "phone"),
	},
	verifyPhone: {
		200: after(begun, verify()),
		938: after(begun, verify("+43660999999")),
		1067: after(begun, verify(fresh, true)),
		1068: after(begun, verify(), verify()),
		1069: after(begun, wait(300, verify())),
		1070: after(begun, ...wrongTries, verify()),
		1073: verifyOwn,
		1096: after(begun, verify("x")),
		1130: after(begun, alter({ loginDisabled: true }), verify()),
		1194: verifyUnder({
			privacyPolicy: { mode: "Strict", versions: [{ version: "1" }] },
		}),
		1226: verifyUnder({
			consent: { forms: [{ event: "Login", options: [{ id: "terms" }] }] },
		}),
		1243: verifyUnder({ pin: { enabled: true, required: true } }),
		1292: as(dora, "PUT", "phone/otp", { query: { otp: "123456" } }),
		1338: verifyUnder({ sessions: { limit: 1 } }),
	},
	resendPhoneCode: {
		200: after(begun, resend(fresh)),
		938: resend("+43660999999"),
		1071: under(noSms, resend(phone)),
		1072: under(dead, resend(phone)),
		1073: resend(phone),
		1096: resend("x"),
		1123: after(under({ messages: { maxSms: 1 } }, begun), resend(fresh)),
		1281: resend(phone, { isVoiceOtp: "true" }),
	},
	unlockOwnAccount: {
		200: unlock(byCaptcha, { "g-recaptcha-response": "x" }),
		982: unlock(byCaptcha, {}),
		1091: answering({ nosuchquestion: "Rex" }),
		1092: unlock(byAnswer, { SecurityAnswer: { [pet]: "Rex" } }, dora),
		1093: answering({ [pet]: "Tom" }),
		1094: answering({ [town]: "London" }),
		1095: unlock({ ...byAnswer, ...none }, { SecurityAnswer: { [pet]: "R" } }),
		1221: as(ada, "PUT", "account/unlock", { body: {} }),
	},
	sendWelcomeEmail: {
		200: welcome,
		1039: as(dora, "GET", "account/sendwelcomeemail"),
		1122: after(under({ messages: { maxMails: 1 } }, welcome), welcome),
	},
	getSecurityQuestionsByEmail: {
		200: questions("email", { email: ada.email }),
		938: questions("email", { email: "nobody@example.test" }),
		1095: under(none, questions("email", { email: ada.email })),
		1184: under(onlyUsername, questions("email", { email: ada.email })),
	},
	getSecurityQuestionsByUsername: {
		200: questions("username", { userName: "ada" }),
		938: questions("username", { userName: "nobody" }),
		1095: under(none, questions("username", { userName: "ada" })),
	},
	getSecurityQuestionsByPhone: {
		200: questions("phone", { phone }),
		938: questions("phone", { phone: "+43660999999" }),
		1095: under(none, questions("phone", { phone })),
		1184: under(onlyUsername, questions("phone", { phone })),
	},
	getOwnSecurityQuestions: {
		200: as(ada, "GET", "securityquestion/accesstoken"),
		1095: under(none, as(ada, "GET", "securityquestion/accesstoken")),
	},
};
