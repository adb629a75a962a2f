// A login by password opens a second step; what proves it completes the login (fact sheet 3.2, 3.6).
import { describe, expect, it } from "vitest";
import {
	type CiamApp,
	openCiamApp,
	otherThan,
	password,
} from "../../support/ciam.ts";

const ada = { email: "ada@example.test", password };
const cleo = { email: "cleo@example.test", password };
const cleosSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const mandatory = { totp: { secondFactor: "mandatory" } } as const;

/** The open step of somebody's login. */
async function stepOf(app: CiamApp, body: object) {
	const { status, body: answer } = await app.call("POST", "A/login/2fa", {
		body,
	});
	expect(status).toBe(200);
	return answer.SecondFactorAuthentication;
}

/** A request with the token of an open step. */
function inStep(
	app: CiamApp,
	step: { readonly SecondFactorAuthenticationToken: string },
	method: string,
	path: string,
	body?: unknown,
) {
	return app.call(method, `A/login/2fa${path}`, {
		query: {
			secondFactorAuthenticationToken: step.SecondFactorAuthenticationToken,
		},
		...(body !== undefined && { body }),
	});
}

function codeOfApp({ world }: CiamApp, secret: string): string {
	return world.totp.code(secret, world.clock.now(), 6, 30);
}

describe("a login with second factors", () => {
	it("is complete for who has none", async () => {
		const app = await openCiamApp();
		const { body } = await app.call("POST", "A/login/2fa", { body: ada });
		expect(body.SecondFactorAuthentication).toBeNull();
		expect(body.Profile.UserName).toBe("ada");
		const token = body.access_token;
		expect((await app.call("GET", "A/account", { token })).status).toBe(200);
	});

	it("opens a step for who has an app, and no session", async () => {
		const app = await openCiamApp();
		const { body } = await app.call("POST", "A/login/2fa", { body: cleo });
		expect(body).toMatchObject({
			Profile: null,
			access_token: "00000000-0000-0000-0000-000000000000",
			expires_in: "0001-01-01T00:00:00",
			SecondFactorAuthentication: {
				ExpireIn: "2026-01-01T06:05:00.000Z",
				QRCode: null,
				ManualEntryCode: null,
				IsAuthenticatorVerified: true,
				IsOTPAuthenticatorVerified: false,
				Email: ["c**@example.test"],
			},
		});
		expect(body).not.toHaveProperty("refresh_token");
	});

	it("is refused where the tenant has no second factors", async () => {
		const app = await openCiamApp({}, { totp: { secondFactor: "disabled" } });
		const { code } = await app.call("POST", "A/login/2fa", { body: ada });
		expect(code).toBe(1097);
	});
});

describe("an authenticator app", () => {
	const path = "/verification/authenticatorcode";

	it("completes a login, once with each code", async () => {
		const app = await openCiamApp();
		const AuthenticatorCode = codeOfApp(app, cleosSecret);
		const first = await stepOf(app, cleo);
		const { body } = await inStep(app, first, "PUT", path, {
			AuthenticatorCode,
		});
		expect(body.Profile.Email[0].Value).toBe(cleo.email);
		const token = body.access_token;
		expect((await app.call("GET", "A/account", { token })).status).toBe(200);

		const second = await stepOf(app, cleo);
		const again = await inStep(app, second, "PUT", path, { AuthenticatorCode });
		expect(again.code).toBe(1102);
		const used = await inStep(app, first, "PUT", path, { AuthenticatorCode });
		expect(used.code).toBe(1103);
	});

	it("goes by its older name too", async () => {
		const app = await openCiamApp();
		const answer = await inStep(
			app,
			await stepOf(app, cleo),
			"PUT",
			"/verification/googleauthenticatorcode",
			{ googleAuthenticatorCode: codeOfApp(app, cleosSecret) },
		);
		expect(answer.status).toBe(200);
	});

	it("is bound by its first code, where a second factor is a must", async () => {
		const app = await openCiamApp({}, mandatory);
		const step = await stepOf(app, ada);
		expect(step.ManualEntryCode).toMatch(/^[A-Z2-7]{52}$/);
		expect(step.QRCode).toMatch(/^data:image\/svg\+xml;base64,/);
		const bound = await inStep(app, step, "PUT", path, {
			AuthenticatorCode: codeOfApp(app, step.ManualEntryCode),
		});
		expect(bound.status).toBe(200);
		const next = await stepOf(app, ada);
		expect(next).toMatchObject({
			IsAuthenticatorVerified: true,
			ManualEntryCode: null,
		});
	});

	it("is not the one that an earlier login was told of", async () => {
		const app = await openCiamApp({}, mandatory);
		const earlier = await stepOf(app, ada);
		const step = await stepOf(app, ada);
		const code = codeOfApp(app, earlier.ManualEntryCode);
		expect(step.ManualEntryCode).not.toBe(earlier.ManualEntryCode);
		const answer = await inStep(app, step, "PUT", path, {
			AuthenticatorCode: code,
		});
		expect(answer.code).toBe(1102);
	});

	it("ends the login by the fifth wrong code", async () => {
		const app = await openCiamApp();
		const step = await stepOf(app, cleo);
		const AuthenticatorCode = otherThan(codeOfApp(app, cleosSecret));
		const codes: unknown[] = [];
		for (let tries = 0; tries < 6; tries += 1)
			codes.push(
				(await inStep(app, step, "PUT", path, { AuthenticatorCode })).code,
			);
		expect(codes).toEqual([1102, 1102, 1102, 1102, 1264, 1103]);
	});

	it("is too late after five minutes", async () => {
		const app = await openCiamApp();
		const step = await stepOf(app, cleo);
		app.advance(300);
		const AuthenticatorCode = codeOfApp(app, cleosSecret);
		const late = await inStep(app, step, "PUT", path, { AuthenticatorCode });
		expect(late.code).toBe(1104);
	});
});

const pets = "7e0f9a1b2c3d4e5f60718293a4b5c6d7";
const town = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";

function answers(given: Readonly<Record<string, string>>) {
	const list = Object.entries(given).map(([QuestionId, Answer]) => ({
		QuestionId,
		Answer,
	}));
	return { SecurityQuestionAnswer: list };
}

describe("a number for codes by SMS", () => {
	const gus = { email: "gus@example.test", password };
	const path = "/verification/otp";

	it("gets its code at once, and the login is completed by it", async () => {
		const app = await openCiamApp();
		const step = await stepOf(app, gus);
		expect(step).toMatchObject({
			IsOTPAuthenticatorVerified: true,
			OTPPhoneNo: "+4366*****34",
			OTPStatus: { AccountSid: null },
			ManualEntryCode: null,
		});
		const Otp = await app.lastSecret("+43660765434");
		const answer = await inStep(app, step, "PUT", path, { Otp });
		expect(answer.body.Profile.Email[0].Value).toBe(gus.email);
	});

	it("takes the code of its own login only", async () => {
		const app = await openCiamApp();
		const pia = { email: "pia@example.test", password };
		const first = await stepOf(app, pia);
		const second = await stepOf(app, pia);
		await inStep(app, first, "GET", "/resend");
		const Otp = await app.lastSecret("+43660765435");
		expect((await inStep(app, second, "PUT", path, { Otp })).code).toBe(1067);
		expect((await inStep(app, first, "PUT", path, { Otp })).status).toBe(200);
	});

	it("is bound where a second factor is a must, and any number will do", async () => {
		const app = await openCiamApp({}, mandatory);
		const step = await stepOf(app, ada);
		const number = "+4366055501";
		const none = await inStep(app, step, "GET", "/resend");
		expect(none.code).toBe(1117);
		const sent = await inStep(app, step, "PUT", "", { phoneNo2FA: number });
		expect(sent.body.Sid).toMatch(/^SM[0-9a-f]{32}$/);
		await inStep(app, step, "GET", "/resend");
		expect(await app.countMessages(number)).toBe(2);
		const Otp = await app.lastSecret(number);
		expect((await inStep(app, step, "PUT", path, { Otp })).status).toBe(200);
		expect((await stepOf(app, ada)).OTPPhoneNo).toBe("+4366****01");
	});

	it("cannot be named by who knows the password of somebody with an app", async () => {
		const app = await openCiamApp();
		const step = await stepOf(app, cleo);
		const phoneNo2FA = "+4366055501";
		const named = await inStep(app, step, "PUT", "", { phoneNo2FA });
		expect(named.code).toBe(1250);
		expect(await app.countMessages(phoneNo2FA)).toBe(0);
	});

	it("shares its wrong tries with all other factors", async () => {
		const app = await openCiamApp();
		const step = await stepOf(app, { email: "pia@example.test", password });
		await inStep(app, step, "GET", "/resend");
		const wrong: readonly [string, string, unknown, number][] = [
			[
				"PUT",
				path,
				{ Otp: otherThan(await app.lastSecret("+43660765435")) },
				1067,
			],
			["PUT", "/verification/backupcode", { BackupCode: "00000-00000" }, 1128],
			[
				"POST",
				"/verification/securityquestionanswer",
				answers({ [pets]: "Tom" }),
				1094,
			],
			[
				"PUT",
				"/verification/authenticatorcode",
				{ AuthenticatorCode: "x" },
				1102,
			],
			["PUT", "/verification/backupcode", { BackupCode: "00000-00000" }, 1264],
			["PUT", "/verification/backupcode", { BackupCode: "abcde-01234" }, 1103],
		];
		for (const [method, at, body, code] of wrong)
			expect((await inStep(app, step, method, at, body)).code).toBe(code);
	});

	it("is sent no more codes than the tenant allows, over all logins", async () => {
		const app = await openCiamApp({ messages: { maxSms: 1 } });
		await stepOf(app, gus);
		const again = await app.call("POST", "A/login/2fa", { body: gus });
		expect(again.code).toBe(1123);
	});
});

describe("a mailed code", () => {
	const path = "/verification/otp/email";

	it("completes a login; the masked address will do", async () => {
		const app = await openCiamApp();
		const hana = { email: "hana@example.test", password };
		const step = await stepOf(app, hana);
		const EmailId = step.Email[0];
		expect(EmailId).toBe("h**@example.test");
		const sent = await inStep(app, step, "POST", "/otp/email", { EmailId });
		expect(sent.body).toEqual({ IsPosted: true });
		const Otp = await app.lastSecret(hana.email);
		const wrong = { EmailId, Otp: otherThan(Otp) };
		expect((await inStep(app, step, "PUT", path, wrong)).code).toBe(1185);
		const right = { EmailId: hana.email, Otp };
		expect((await inStep(app, step, "PUT", path, right)).status).toBe(200);
	});

	it("binds mail where a second factor is a must", async () => {
		const app = await openCiamApp({}, mandatory);
		const step = await stepOf(app, ada);
		const EmailId = ada.email;
		await inStep(app, step, "POST", "/otp/email", { EmailId });
		const Otp = await app.lastSecret(EmailId);
		const body = { EmailId, Otp };
		expect((await inStep(app, step, "PUT", path, body)).status).toBe(200);
		const next = await stepOf(app, ada);
		expect(next.IsEmailOtpAuthenticatorVerified).toBe(true);
		expect(next.ManualEntryCode).toBeNull();
	});

	it("is not sent to who has another second factor", async () => {
		const app = await openCiamApp();
		const step = await stepOf(app, cleo);
		const EmailId = cleo.email;
		const sent = await inStep(app, step, "POST", "/otp/email", { EmailId });
		expect(sent.code).toBe(1340);
		expect(await app.countMessages(EmailId)).toBe(0);
	});
});

describe("answers to security questions", () => {
	const path = "/verification/securityquestionanswer";
	const ines = { email: "ines@example.test", password };

	it("complete a login, whatever their case", async () => {
		const app = await openCiamApp();
		const step = await stepOf(app, ines);
		expect(step.SecurityQuestions).toHaveLength(2);
		const wrong = answers({ [pets]: "Rex", [town]: "Graz" });
		expect((await inStep(app, step, "POST", path, wrong)).code).toBe(1094);
		const right = answers({ [pets]: " rex ", [town]: "LINZ" });
		expect((await inStep(app, step, "POST", path, right)).status).toBe(200);
	});

	it("have to be as many as the tenant demands", async () => {
		const app = await openCiamApp({ secondFactor: { requiredAnswers: 2 } });
		const step = await stepOf(app, ines);
		const one = answers({ [pets]: "Rex" });
		expect((await inStep(app, step, "POST", path, one)).code).toBe(1094);
	});

	it("are bound where a second factor is a must", async () => {
		const app = await openCiamApp({}, mandatory);
		const step = await stepOf(app, ada);
		const bound = await inStep(
			app,
			step,
			"PUT",
			"/securityquestionanswer",
			answers({ [town]: "Wien" }),
		);
		expect(bound.status).toBe(200);
		const next = await stepOf(app, ada);
		expect(next.SecurityQuestions).toEqual([
			{ QuestionId: town, Question: "In which town were you born?" },
		]);
		const shown = answers({ [town]: "Wien" });
		expect((await inStep(app, next, "POST", path, shown)).status).toBe(200);
	});
});

describe("a backup code", () => {
	it("completes one login", async () => {
		const app = await openCiamApp();
		const pia = { email: "pia@example.test", password };
		const BackupCode = "abcde-01234";
		const path = "/verification/backupcode";
		const first = await stepOf(app, pia);
		const answer = await inStep(app, first, "PUT", path, { BackupCode });
		expect(answer.status).toBe(200);
		const second = await stepOf(app, pia);
		const again = await inStep(app, second, "PUT", path, { BackupCode });
		expect(again.code).toBe(1128);
	});
});

describe("what stands behind the second step", () => {
	const BackupCode = "abcde-01234";
	const path = "/verification/backupcode";
	const pia = { email: "pia@example.test", password };

	it("leaves a login open that has no room yet", async () => {
		const app = await openCiamApp({ sessions: { limit: 1 } });
		const steps = [await stepOf(app, pia), await stepOf(app, pia)] as const;
		const [one, two] = steps;
		const first = await inStep(app, one, "PUT", path, { BackupCode });
		const full = { BackupCode: "56789-fedcb" };
		expect((await inStep(app, two, "PUT", path, full)).code).toBe(1338);
		await app.call("GET", "A/access_token/invalidate", {
			token: first.body.access_token,
		});
		const AuthenticatorCode = codeOfApp(app, cleosSecret);
		const later = await inStep(
			app,
			two,
			"PUT",
			"/verification/authenticatorcode",
			{ AuthenticatorCode },
		);
		expect(later.status).toBe(200);
	});

	it("opens a form of consent with the token of the login", async () => {
		const app = await openCiamApp({
			consent: {
				forms: [{ event: "Login", options: [{ id: "a", mandatory: true }] }],
			},
		});
		const step = await stepOf(app, pia);
		const stopped = await inStep(app, step, "PUT", path, { BackupCode });
		expect(stopped.code).toBe(1226);
		expect(stopped.body.Data.ConsentToken).toBeTruthy();
	});
});

describe("a push message", () => {
	it("is sent with the login, and again when asked for", async () => {
		const app = await openCiamApp();
		const step = await stepOf(app, { email: "lea@example.test", password });
		const before = await app.countMessages("lea@example.test");
		const sent = await inStep(app, step, "POST", "");
		expect(sent.body).toEqual({ IsPosted: true });
		expect(await app.countMessages("lea@example.test")).toBe(before + 1);
		expect(before).toBe(1);
	});
});
