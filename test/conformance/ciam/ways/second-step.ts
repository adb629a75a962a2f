import { type CiamApp, otherThan } from "../../../support/ciam.ts";
import { ada, type CiamWay, type CiamWays } from "../sending.ts";
import { passwordWays } from "./login.ts";
import {
	type Act,
	acting,
	change,
	five,
	inStep,
	type Step,
	secondFactor,
	stepping,
	stops,
} from "./second-factor-devices.ts";

type Settings = Parameters<CiamApp["change"]>[0];

const cleo = "cleo@example.test";
const gus = "gus@example.test";
const hana = "hana@example.test";
const ines = "ines@example.test";
const pia = "pia@example.test";
const gusNumber = "+43660765434";
const newNumber = "+436605550101";
const appSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const pets = "7e0f9a1b2c3d4e5f60718293a4b5c6d7";
const nobodys = "00000000-0000-4000-8000-000000000000";
const codeLife = 200;
const mandatory = secondFactor("mandatory");
const nothing: Act = () => undefined;

const onlyPush = { secondFactor: { factors: ["push"] } } as const;
const noSms = { messages: { sms: false } } as const;
const unreachable = {
	messages: { unreachable: [gusNumber, newNumber] },
} as const;

/** Lets codes end before the step of their login does. */
const shortCodes: Act = (app) => {
	app.change({ secondFactor: { pendingSeconds: 2 * codeLife } });
	app.world.setPolicyOverrides("ciam", {
		code: { lifetimeSeconds: codeLife },
	});
};
const waiting: Act = (app) => app.advance(codeLife);

// ---- codes of an app

const codeOf = ({ world }: CiamApp) =>
	world.totp.code(appSecret, world.clock.now(), 6, 30);

const byApp =
	(older: boolean, wrong = false) =>
	(app: CiamApp, step: Step) => {
		const code = wrong ? otherThan(codeOf(app)) : codeOf(app);
		return older
			? inStep(app, step, "PUT", "verification/googleauthenticatorcode", {
					googleAuthenticatorCode: code,
				})
			: inStep(app, step, "PUT", "verification/authenticatorcode", {
					AuthenticatorCode: code,
				});
	};

function appWays(older: boolean) {
	const right = byApp(older);
	const done = (before: Act = nothing) => stepping(cleo, right, before);
	return {
		200: done(),
		1102: stepping(cleo, byApp(older, true)),
		1258: stepping(gus, right),
		1279: done(change(onlyPush)),
		1264: stepping(cleo, five(byApp(older, true))),
		...stops(done, cleo),
	};
}

// ---- codes by SMS

const bySms =
	(wrong = false) =>
	async (app: CiamApp, step: Step) => {
		const code = await app.lastSecret(gusNumber);
		const Otp = wrong ? otherThan(code) : code;
		return inStep(app, step, "PUT", "verification/otp", { Otp });
	};
const smsDone = (before: Act = nothing) => stepping(gus, bySms(), before);

const naming =
	(phoneNo2FA = newNumber, query: Readonly<Record<string, string>> = {}) =>
	(app: CiamApp, step: Step) =>
		app.call("PUT", "A/login/2fa", {
			query: {
				secondFactorAuthenticationToken: step.SecondFactorAuthenticationToken,
				...query,
			},
			body: { phoneNo2FA },
		});
/** Ada names a number, in a tenant that demands a second factor. */
const named = (
	before: Act = nothing,
	send: ReturnType<typeof naming> = naming(),
): CiamWay => acting(mandatory, stepping(ada.email, send, before));

const resending =
	(query: Readonly<Record<string, string>> = {}) =>
	(app: CiamApp, step: Step) =>
		app.call("GET", "A/login/2fa/resend", {
			query: {
				secondFactorAuthenticationToken: step.SecondFactorAuthenticationToken,
				...query,
			},
		});
const resent = (before: Act = nothing, send = resending()) =>
	stepping(gus, send, before);

// ---- mailed codes

const mailing =
	(EmailId = hana) =>
	(app: CiamApp, step: Step) =>
		inStep(app, step, "POST", "otp/email", { EmailId });
const mailed = (before: Act = nothing, send = mailing()) =>
	stepping(hana, send, before);

const byMail =
	({
		wrong = false,
		EmailId = hana,
		between = nothing,
	}: {
		readonly wrong?: boolean;
		readonly EmailId?: string;
		readonly between?: Act;
	} = {}) =>
	async (app: CiamApp, step: Step) => {
		await mailing()(app, step);
		const code = await app.lastSecret(hana);
		await between(app);
		const Otp = wrong ? otherThan(code) : code;
		const body = { EmailId, Otp };
		return inStep(app, step, "PUT", "verification/otp/email", body);
	};
const mailDone = (before: Act = nothing) =>
	stepping(hana, byMail({ between: before }));

// ---- answers

const list = (QuestionId: string, Answer: string) => ({
	SecurityQuestionAnswer: [{ QuestionId, Answer }],
});
const binding =
	(question = pets) =>
	(app: CiamApp, step: Step) =>
		inStep(app, step, "PUT", "securityquestionanswer", list(question, "Rex"));
const answersBound = (before: Act = nothing, send = binding()) =>
	acting(mandatory, stepping(ada.email, send, before));
const answering =
	(answer = "Rex") =>
	(app: CiamApp, step: Step) =>
		inStep(
			app,
			step,
			"POST",
			"verification/securityquestionanswer",
			list(pets, answer),
		);
const answered = (before: Act = nothing) => stepping(ines, answering(), before);

const backup =
	(BackupCode = "abcde-01234") =>
	(app: CiamApp, step: Step) =>
		inStep(app, step, "PUT", "verification/backupcode", { BackupCode });
const backedUp = (before: Act = nothing) => stepping(pia, backup(), before);

// ---- the login itself

const logging =
	(
		body: unknown,
		before: Act = nothing,
		query: Readonly<Record<string, string>> = {},
	): CiamWay =>
	async (app) => {
		await before(app);
		return app.call("POST", "A/login/2fa", {
			query,
			...(body !== undefined && { body }),
		});
	};
const someone = (email: string) => ({ ...ada, email });
const loggingGus = (settings: Settings, query = {}) =>
	logging(someone(gus), change(settings), query);

/** Asks for the push message of an open step once more. */
const push = (app: CiamApp, step: Step) =>
	app.call("POST", "A/login/2fa", {
		query: {
			secondFactorAuthenticationToken: step.SecondFactorAuthenticationToken,
		},
	});
const pushing = (email: string, before: Act = nothing): CiamWay =>
	stepping(email, push, before);

/** Ways to what a login answers when second factors count, and to what completes it. */
export const secondStepWays: CiamWays = {
	loginMfa: {
		...passwordWays("A/login/2fa"),
		1097: logging(ada, secondFactor("disabled")),
		1098: logging(ada, async (app) => {
			app.change({ secondFactor: { factors: [] } });
			await mandatory(app);
		}),
		1101: logging(ada, async (app) => {
			app.change(onlyPush);
			await mandatory(app);
		}),
		1071: loggingGus(noSms),
		1072: loggingGus(unreachable),
		1123: loggingGus({ messages: { maxSms: 0 } }),
		1281: loggingGus({}, { isVoiceOtp: "true" }),
		1103: logging(undefined, nothing, {
			secondFactorAuthenticationToken: nobodys,
		}),
		1104: pushing("lea@example.test", (app) => app.advance(300)),
		1264: stepping(cleo, async (app, step) => {
			await five(byApp(false, true))(app, step);
			return push(app, step);
		}),
		1299: pushing(
			"lea@example.test",
			change({ secondFactor: { factors: ["authenticator"] } }),
		),
		1313: pushing(cleo),
	},
	verifyAuthenticatorCode: appWays(false),
	verifyGoogleAuthenticatorCode: appWays(true),
	verifySmsCode: {
		200: smsDone(),
		1067: stepping(gus, bySms(true)),
		1069: acting(shortCodes, smsDone(waiting)),
		1100: smsDone(change(onlyPush)),
		1264: stepping(gus, five(bySms(true))),
		...stops(smsDone, gus),
	},
	setLoginPhone: {
		200: named(),
		1096: named(nothing, naming("x")),
		1100: named(change(onlyPush)),
		1250: stepping(cleo, naming()),
		1071: named(change(noSms)),
		1072: named(change(unreachable)),
		1123: named(change({ messages: { maxSms: 0 } })),
		1281: named(nothing, naming(newNumber, { isVoiceOtp: "true" })),
	},
	resendSmsCode: {
		200: resent(),
		1100: resent(change(onlyPush)),
		1117: stepping(cleo, resending()),
		1071: resent(change(noSms)),
		1072: resent(change(unreachable)),
		1123: resent(change({ messages: { maxSms: 1 } })),
		1281: resent(nothing, resending({ isVoiceOtp: "true" })),
	},
	sendLoginEmailCode: {
		200: mailed(),
		1256: mailed(change(onlyPush)),
		1340: mailed(nothing, mailing(ada.email)),
		1122: mailed(change({ messages: { maxMails: 0 } })),
	},
	verifyEmailCode: {
		200: mailDone(),
		1185: stepping(hana, byMail({ wrong: true })),
		1187: acting(shortCodes, mailDone(waiting)),
		1256: mailDone(change(onlyPush)),
		1340: stepping(hana, byMail({ EmailId: ada.email })),
		1264: stepping(hana, five(byMail({ wrong: true }))),
		...stops(mailDone, hana),
	},
	setLoginAnswers: {
		200: answersBound(),
		1091: answersBound(nothing, binding("0".repeat(32))),
		1257: answersBound(change(onlyPush)),
		1258: stepping(cleo, binding()),
		1260: answersBound(change({ secondFactor: { requiredAnswers: 2 } })),
		...stops(answersBound, ada.email),
	},
	verifyAnswers: {
		200: answered(),
		1094: stepping(ines, answering("Tom")),
		1257: answered(change(onlyPush)),
		1259: stepping(cleo, answering()),
		1264: stepping(ines, five(answering("Tom"))),
		...stops(answered, ines),
	},
	verifyBackupCode: {
		200: backedUp(),
		1128: stepping(cleo, backup()),
		1264: stepping(pia, five(backup("00000-00000"))),
		...stops(backedUp, pia),
	},
};
