import { type CiamApp, otherThan } from "../../../support/ciam.ts";
import { ada, type CiamWay, type CiamWays } from "../sending.ts";
import { secondFactor } from "./second-factor-devices.ts";

type Settings = Parameters<CiamApp["change"]>[0];

/** Something done in a session; the last one of a way is what counts. */
type Step = (app: CiamApp, token: string) => ReturnType<CiamWay>;

/** Something that happens to the world between two of them. */
type Event = (app: CiamApp) => unknown;

const setUp = "A/account/2fa";
const reauth = "A/account/reauth";
const mail = ada.email;
const phone = "+43660555444";
const bobs = "bob@example.test";
const pet = "7e0f9a1b2c3d4e5f60718293a4b5c6d7";

/** Runs events and steps in one session of ada's, and then the last step. */
const inSession =
	(...done: readonly [...(Event | Step)[], Step]): CiamWay =>
	async (app) => {
		const token = await app.tokenOf(ada);
		const last = done.at(-1);
		for (const step of done.slice(0, -1)) await step(app, token);
		// The type of the list says that its last member is a step.
		return (last as Step)(app, token);
	};

const set =
	(settings: Settings): Event =>
	(app) =>
		app.change(settings);

const offering = (...factors: "push"[]) => set({ secondFactor: { factors } });
const later: Event = (app) => app.advance(300);
const noFactors = secondFactor("disabled");
const noStepUp = set({ secondFactor: { stepUp: false } });

const send =
	(
		method: string,
		path: string,
		body?: unknown,
		query: Readonly<Record<string, string>> = {},
	): Step =>
	(app, token) =>
		app.call(method, path, {
			token,
			query,
			...(body !== undefined && { body }),
		});

/** Sends a code that came to somebody, or another one. */
const sendCode =
	(
		path: string,
		to: string,
		bodyOf: (code: string) => object,
		isRight = true,
	): Step =>
	async (app, token) => {
		const sent = await app.lastSecret(to);
		const code = isRight ? sent : otherThan(sent);
		return send("PUT", path, bodyOf(code))(app, token);
	};

const times = (count: number, step: Step): Step[] => Array(count).fill(step);

// ---- set-up

const readSettings = send("GET", setUp);

const shown =
	(path: string, member: string): Step =>
	async (app, token) => {
		const { body } = await readSettings(app, token);
		const { clock, totp } = app.world;
		const code = totp.code(body.ManualEntryCode, clock.now(), 6, 30);
		return send("PUT", path, { [member]: code })(app, token);
	};

function appWays(name: string, member: string) {
	const path = `${setUp}/verification/${name}`;
	const wrong = send("PUT", path, { [member]: "x" });
	return {
		200: inSession(shown(path, member)),
		1097: inSession(noFactors, wrong),
		1099: inSession(wrong),
		1102: inSession(readSettings, wrong),
		1279: inSession(offering("push"), wrong),
	};
}

const name = (
	phoneNo2FA = phone,
	query: Readonly<Record<string, string>> = {},
) => send("PUT", setUp, { phoneNo2FA }, query);

const otp = (Otp: string) => ({ Otp });
const confirmPath = `${setUp}/verification/otp`;
const confirm = sendCode(confirmPath, phone, otp);
const confirmWrong = sendCode(confirmPath, phone, otp, false);

const mailTo = (emailId = mail) =>
	send("GET", `${setUp}/otp/email`, undefined, { emailId });

const mailed = (Otp: string) => ({ EmailId: mail, Otp });
const mailPath = `${setUp}/verification/otp/email`;
const confirmMail = sendCode(mailPath, mail, mailed);
const confirmMailWrong = sendCode(mailPath, mail, mailed, false);
const bobsMail = send("PUT", mailPath, { EmailId: bobs, Otp: "1" });

const answer = (QuestionId = pet, Answer = "Rex") => ({
	SecurityQuestionAnswer: [{ QuestionId, Answer }],
});

const answers = (body: object = answer()) =>
	send("PUT", `${setUp}/securityquestionanswer`, body);

const remove = (rest: string, body?: object) =>
	send("DELETE", `${setUp}/authenticator${rest}`, body);

// ---- step-up

const begin = (query: Readonly<Record<string, string>> = {}) =>
	send("GET", `${reauth}/2fa`, undefined, query);

const smsPath = `${reauth}/2fa/otp`;
const bySms = sendCode(smsPath, phone, otp);
const bySmsWrong = sendCode(smsPath, phone, otp, false);
const anyCode = send("PUT", smsPath, { Otp: "1" });

const factorMail = (emailId = mail) =>
	send("GET", `${reauth}/2fa/otp/email`, undefined, { emailId });

const factorMailPath = `${reauth}/2fa/otp/email/verify`;
const byMail = sendCode(factorMailPath, mail, mailed);
const byMailWrong = sendCode(factorMailPath, mail, mailed, false);
const byBobsMail = send("PUT", factorMailPath, { EmailId: bobs, Otp: "1" });

const plainPath = `${reauth}/otp/email`;
const plainMail = (query: Readonly<Record<string, string>> = {}) =>
	send("GET", plainPath, undefined, query);
const plain = (OTP: string) => ({ OTP });
const byPlain = sendCode(plainPath, mail, plain);
const byPlainWrong = sendCode(plainPath, mail, plain, false);

const byAnswer = (body: object = answer()) =>
	send("POST", `${reauth}/2fa/securityquestionanswer/verify`, body);

/** Ways to what the set-up of second factors and step-ups by them answer. */
export const setUpWays: CiamWays = {
	getMfaSettings: {
		200: inSession(readSettings),
		1097: inSession(noFactors, readSettings),
	},
	confirmAuthenticator: appWays("authenticatorcode", "AuthenticatorCode"),
	confirmGoogleAuthenticator: appWays(
		"googleauthenticatorcode",
		"googleAuthenticatorCode",
	),
	setMfaPhone: {
		200: inSession(name()),
		1071: inSession(set({ messages: { sms: false } }), name()),
		1072: inSession(set({ messages: { unreachable: [phone] } }), name()),
		1096: inSession(name("12")),
		1097: inSession(noFactors, name()),
		1100: inSession(offering("push"), name()),
		1106: inSession(name(), confirm, name()),
		1123: inSession(set({ messages: { maxSms: 1 } }), name(), name()),
		1281: inSession(name(phone, { isVoiceOtp: "true" })),
	},
	confirmMfaPhone: {
		200: inSession(name(), confirm),
		1067: inSession(name(), confirmWrong),
		1068: inSession(name(), confirm, confirm),
		1069: inSession(name(), later, confirm),
		1070: inSession(name(), ...times(5, confirmWrong), confirm),
		1097: inSession(name(), noFactors, confirm),
		1117: inSession(send("PUT", confirmPath, otp("1"))),
	},
	sendMfaEmailCode: {
		200: inSession(mailTo()),
		1097: inSession(noFactors, mailTo()),
		1122: inSession(set({ messages: { maxMails: 1 } }), mailTo(), mailTo()),
		1256: inSession(offering("push"), mailTo()),
		1340: inSession(mailTo(bobs)),
	},
	confirmMfaEmail: {
		200: inSession(mailTo(), confirmMail),
		1097: inSession(noFactors, bobsMail),
		1185: inSession(mailTo(), confirmMailWrong),
		1186: inSession(mailTo(), confirmMail, confirmMail),
		1187: inSession(mailTo(), later, confirmMail),
		1256: inSession(offering("push"), bobsMail),
		1340: inSession(bobsMail),
	},
	setMfaAnswers: {
		200: inSession(answers()),
		1091: inSession(answers(answer("0".repeat(32)))),
		1097: inSession(noFactors, answers()),
		1257: inSession(offering("push"), answers()),
		1258: inSession(answers(), answers()),
		1260: inSession(set({ secondFactor: { requiredAnswers: 2 } }), answers()),
	},
	removeFactor: {
		200: inSession(name(), confirm, remove("", { otpauthenticator: true })),
		1097: inSession(noFactors, remove("", { authenticator: true })),
		1099: inSession(remove("", { authenticator: true })),
		1117: inSession(remove("", { otpauthenticator: true })),
		1121: inSession(remove("", {})),
	},
	removeMfaEmail: {
		200: inSession(mailTo(), confirmMail, remove("/otp/email")),
		1097: inSession(noFactors, remove("/otp/email")),
		1101: inSession(remove("/otp/email")),
	},
	removeMfaAnswers: {
		200: inSession(answers(), remove("/securityquestionanswer")),
		1097: inSession(noFactors, remove("/securityquestionanswer")),
		1259: inSession(remove("/securityquestionanswer")),
	},
	startReauthentication: {
		200: inSession(name(), confirm, begin()),
		1071: inSession(
			name(),
			confirm,
			set({ messages: { sms: false } }),
			begin(),
		),
		1072: inSession(
			name(),
			confirm,
			set({ messages: { unreachable: [phone] } }),
			begin(),
		),
		1101: inSession(begin()),
		1123: inSession(
			name(),
			confirm,
			set({ messages: { maxSms: 1 } }),
			begin(),
			begin(),
		),
		1191: inSession(name(), confirm, noStepUp, begin()),
		1281: inSession(name(), confirm, begin({ isVoiceOtp: "true" })),
	},
	reauthenticateBySmsCode: {
		200: inSession(name(), confirm, begin(), bySms),
		1067: inSession(name(), confirm, begin(), bySmsWrong),
		1068: inSession(name(), confirm, begin(), bySms, bySms),
		1069: inSession(name(), confirm, begin(), later, bySms),
		1070: inSession(anyCode),
		1191: inSession(noStepUp, anyCode),
	},
	sendReauthEmailCode: {
		200: inSession(factorMail()),
		1122: inSession(
			set({ messages: { maxMails: 1 } }),
			factorMail(),
			factorMail(),
		),
		1191: inSession(noStepUp, factorMail()),
		1256: inSession(offering("push"), factorMail()),
		1340: inSession(factorMail(bobs)),
	},
	reauthenticateByEmailCode: {
		200: inSession(factorMail(), byMail),
		1185: inSession(factorMail(), byMailWrong),
		1186: inSession(factorMail(), byMail, byMail),
		1187: inSession(factorMail(), later, byMail),
		1191: inSession(noStepUp, byBobsMail),
		1256: inSession(offering("push"), byBobsMail),
		1340: inSession(byBobsMail),
	},
	sendPlainReauthEmailCode: {
		200: inSession(plainMail()),
		1039: async (app) => {
			const { password } = ada;
			const token = await app.tokenOf({ username: "dora", password });
			return plainMail()(app, token);
		},
		1122: inSession(
			set({ messages: { maxMails: 1 } }),
			plainMail(),
			plainMail(),
		),
		1340: inSession(plainMail({ emailId: bobs })),
	},
	reauthenticateByPlainEmailCode: {
		200: inSession(plainMail(), byPlain),
		1185: inSession(plainMail(), byPlainWrong),
		1186: inSession(plainMail(), byPlain, byPlain),
		1187: inSession(plainMail(), later, byPlain),
		1340: inSession(send("PUT", plainPath, { emailid: bobs, OTP: "1" })),
	},
	reauthenticateByAnswers: {
		200: inSession(answers(), byAnswer()),
		1094: inSession(answers(), byAnswer(answer(pet, "Max"))),
		1191: inSession(noStepUp, byAnswer()),
		1259: inSession(byAnswer()),
	},
};
