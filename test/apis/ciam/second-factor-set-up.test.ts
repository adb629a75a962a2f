// Second factors of somebody who is logged in, and step-ups by them, through the public door.
import { describe, expect, it } from "vitest";
import {
	type CiamApp,
	openCiamApp,
	otherThan,
	password,
	secret,
} from "../../support/ciam.ts";

const email = "ada@example.test";
const ada = { email, password };
const phone = "+43660555444";
const other = "+43660555445";
const pet = "7e0f9a1b2c3d4e5f60718293a4b5c6d7";
const town = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";

/** Somebody's session. */
interface Person {
	readonly app: CiamApp;
	readonly token: string;
}

async function open(): Promise<Person> {
	const app = await openCiamApp();
	return { app, token: await app.tokenOf(ada) };
}

const settings = async ({ app, token }: Person) =>
	(await app.call("GET", "A/account/2fa", { token })).body;

const setPhone = ({ app, token }: Person, phoneNo2FA = phone) =>
	app.call("PUT", "A/account/2fa", { token, body: { phoneNo2FA } });

const confirmPhone = ({ app, token }: Person, Otp: string) =>
	app.call("PUT", "A/account/2fa/verification/otp", { token, body: { Otp } });

async function bindPhone(person: Person, number = phone): Promise<void> {
	await setPhone(person, number);
	const bound = await confirmPhone(person, await person.app.lastSecret(number));
	expect(bound.status).toBe(200);
}

const mailCode = ({ app, token }: Person, emailId = email) =>
	app.call("GET", "A/account/2fa/otp/email", { token, query: { emailId } });

const answer = (
	{ app, token }: Person,
	Answer: string,
	ReplaceSecurityQuestionAnswer?: boolean,
	QuestionId = pet,
) =>
	app.call("PUT", "A/account/2fa/securityquestionanswer", {
		token,
		body: {
			SecurityQuestionAnswer: [{ QuestionId, Answer }],
			ReplaceSecurityQuestionAnswer,
		},
	});

const remove = ({ app, token }: Person, rest: string, body?: object) =>
	app.call("DELETE", `A/account/2fa/authenticator${rest}`, { token, body });

const byAnswer = ({ app, token }: Person, Answer: string, QuestionId = pet) =>
	app.call("POST", "A/account/reauth/2fa/securityquestionanswer/verify", {
		token,
		body: { SecurityQuestionAnswer: [{ QuestionId, Answer }] },
	});

async function check({ app, token }: Person, how: string, proof: string) {
	const self = await app.call("GET", "A/account", { token });
	return app.call("POST", `M/account/${self.body.Uid}/reauth/${how}`, {
		query: { apisecret: secret },
		body: { SecondFactorValidationToken: proof },
	});
}

describe("an authenticator app", () => {
	const shown = ({ world }: CiamApp, code: string) =>
		world.totp.code(code, world.clock.now(), 6, 30);

	const confirm = ({ app, token }: Person, AuthenticatorCode: string) =>
		app.call("PUT", "A/account/2fa/verification/authenticatorcode", {
			token,
			body: { AuthenticatorCode },
		});

	it("has the same secret until its first code binds it", async () => {
		const person = await open();
		const { app } = person;
		const before = await settings(person);
		expect(before.QRCode).toMatch(/^data:image/);
		expect(before.IsAuthenticatorVerified).toBe(false);
		expect((await settings(person)).ManualEntryCode).toBe(
			before.ManualEntryCode,
		);
		const code = shown(app, before.ManualEntryCode);
		expect((await confirm(person, otherThan(code))).code).toBe(1102);
		const bound = await confirm(person, code);
		expect(bound.body.FirstName).toBe("Ada");
		expect(bound.body).not.toHaveProperty("Identities");
		const after = await settings(person);
		expect(after).toMatchObject({
			QRCode: null,
			ManualEntryCode: null,
			IsAuthenticatorVerified: true,
			IsGoogleAuthenticatorVerified: true,
		});
		expect((await app.login(ada)).code).toBe(1176);
	});

	it("is just checked once it is bound, by codes that count once", async () => {
		const person = await open();
		const { app } = person;
		const { ManualEntryCode } = await settings(person);
		const code = shown(app, ManualEntryCode);
		await confirm(person, code);
		expect((await confirm(person, code)).code).toBe(1102);
		app.advance(30);
		const next = await confirm(person, shown(app, ManualEntryCode));
		expect(next.status).toBe(200);
	});

	it("is gone when it is removed, and gets another secret", async () => {
		const person = await open();
		const { app } = person;
		const { ManualEntryCode } = await settings(person);
		await confirm(person, shown(app, ManualEntryCode));
		const gone = await remove(person, "", { authenticator: true });
		expect(gone.body).toEqual({ IsDeleted: true });
		expect((await app.login(ada)).status).toBe(200);
		const fresh = await settings(person);
		expect(fresh.ManualEntryCode).not.toBe(ManualEntryCode);
	});
});

describe("a phone number", () => {
	it("is no identifier, and nothing before its code comes back", async () => {
		const person = await open();
		await setPhone(person);
		expect((await settings(person)).OTPPhoneNo).toBeNull();
		const code = await person.app.lastSecret(phone);
		const bound = await confirmPhone(person, code);
		expect(bound.body.PhoneId).toBe("+43660123456");
		expect(await settings(person)).toMatchObject({
			OTPPhoneNo: phone,
			OTPStatus: null,
			IsOTPAuthenticatorVerified: true,
		});
	});

	it("gives way to another one, once that is proved", async () => {
		const person = await open();
		await bindPhone(person);
		expect((await setPhone(person)).code).toBe(1106);
		await setPhone(person, other);
		expect((await settings(person)).OTPPhoneNo).toBe(phone);
		await confirmPhone(person, await person.app.lastSecret(other));
		expect((await settings(person)).OTPPhoneNo).toBe(other);
		expect((await setPhone(person)).status).toBe(200);
	});

	it("is bound in the session in which it was named", async () => {
		const person = await open();
		const { app } = person;
		const elsewhere = { app, token: await app.tokenOf(ada) };
		await setPhone(person);
		const code = await app.lastSecret(phone);
		expect((await confirmPhone(elsewhere, code)).code).toBe(1117);
		expect((await confirmPhone(person, code)).status).toBe(200);
	});

	it("stays when the number of the account changes, or is removed", async () => {
		const person = await open();
		const { app, token } = person;
		await bindPhone(person, "+43660123456");
		const body = { phone: other };
		const changed = await app.call("PUT", "A/phone", { token, body });
		expect(changed.status).toBe(200);
		expect((await app.call("DELETE", "A/phone", { token })).status).toBe(200);
		const { OTPPhoneNo } = await settings(person);
		expect(OTPPhoneNo).toBe("+43660123456");
		expect((await app.login(ada)).code).toBe(1176);
	});

	it("can be two people's", async () => {
		const first = await open();
		const { app } = first;
		await bindPhone(first);
		const cleos = await app.call("GET", "M/account", {
			query: { apisecret: secret, email: "cleo@example.test" },
		});
		const opened = await app.call("GET", "M/account/access_token", {
			query: { apisecret: secret, uid: cleos.body.Uid },
		});
		await bindPhone({ app, token: opened.body.access_token });
		expect((await settings(first)).OTPPhoneNo).toBe(phone);
	});

	it.each([
		{ body: {}, code: 1121 },
		{ body: { authenticator: true, otpauthenticator: true }, code: 1121 },
		{ body: { googleAuthenticator: true }, code: 1099 },
		{ body: { otpauthenticator: true }, code: undefined },
	])("is removed by name: $body $code", async ({ body, code }) => {
		const person = await open();
		await bindPhone(person);
		expect((await remove(person, "", body)).code).toBe(code);
	});
});

describe("mail", () => {
	it("is bound by the masked address as well", async () => {
		const person = await open();
		const { app, token } = person;
		const masked = "a**@example.test";
		expect((await mailCode(person, masked)).body).toEqual({ IsPosted: true });
		const Otp = await app.lastSecret(email);
		const path = "A/account/2fa/verification/otp/email";
		const body = { EmailId: masked, Otp };
		expect((await app.call("PUT", path, { token, body })).status).toBe(200);
		expect((await settings(person)).IsEmailOtpAuthenticatorVerified).toBe(true);
		expect((await app.login(ada)).code).toBe(1176);
		expect((await remove(person, "/otp/email")).body.IsDeleted).toBe(true);
		expect((await app.login(ada)).status).toBe(200);
	});
});

describe("answers", () => {
	it("give way only to who says so, all of them", async () => {
		const person = await open();
		expect((await answer(person, "Byron")).body).toEqual({ IsPosted: true });
		expect((await answer(person, "Max")).code).toBe(1258);
		expect((await byAnswer(person, "Max")).code).toBe(1094);
		expect((await answer(person, "Linz", true, town)).status).toBe(200);
		expect((await byAnswer(person, "Byron")).code).toBe(1094);
		expect((await byAnswer(person, " LINZ ", town)).status).toBe(200);
		const { SecurityQuestions } = await settings(person);
		expect(SecurityQuestions).toEqual([
			{ QuestionId: town, Question: "In which town were you born?" },
		]);
	});

	it("reset no password", async () => {
		const person = await open();
		await answer(person, "Byron");
		const reset = await person.app.call("PUT", "A/password/securityanswer", {
			body: {
				Email: email,
				SecurityAnswer: { [pet]: "Byron" },
				password: "Another-Horse-9",
			},
		});
		expect(reset.code).toBe(1093);
	});
});

describe("a step-up", () => {
	const begin = ({ app, token }: Person) =>
		app.call("GET", "A/account/reauth/2fa", { token });

	const bySms = ({ app, token }: Person, Otp: string) =>
		app.call("PUT", "A/account/reauth/2fa/otp", { token, body: { Otp } });

	it("sends an SMS to the bound number, whose code counts once", async () => {
		const person = await open();
		await bindPhone(person);
		const begun = await begin(person);
		expect(begun.body.OTPStatus.Sid).toMatch(/^SM[0-9a-f]{32}$/);
		expect(begun.body.OTPPhoneNo).toBe(phone);
		expect(begun.body.ExpireIn).toBe("2026-01-01T06:05:00.000Z");
		const code = await person.app.lastSecret(phone);
		const proved = await bySms(person, code);
		const proof = proved.body.SecondFactorValidationToken;
		expect((await check(person, "password", proof)).code).toBe(1193);
		expect((await check(person, "2fa", proof)).body.IsValid).toBe(true);
		expect((await bySms(person, code)).code).toBe(1068);
	});

	it("takes no code of the set-up, nor of another session", async () => {
		const person = await open();
		const { app } = person;
		const elsewhere = { app, token: await app.tokenOf(ada) };
		await bindPhone(person);
		expect((await bySms(person, await app.lastSecret(phone))).code).toBe(1070);
		await begin(person);
		const code = await app.lastSecret(phone);
		expect((await bySms(elsewhere, code)).code).toBe(1070);
		expect((await bySms(person, code)).status).toBe(200);
	});

	it("takes no code of a number that is bound no more", async () => {
		const person = await open();
		await bindPhone(person);
		await begin(person);
		const code = await person.app.lastSecret(phone);
		await bindPhone(person, other);
		expect((await bySms(person, code)).code).toBe(1070);
	});

	it("by mail alone needs no second factor of the tenant", async () => {
		const person = await open();
		const { app, token } = person;
		app.change({ secondFactor: { stepUp: false } });
		const path = "A/account/reauth/otp/email";
		await app.call("GET", path, { token });
		const body = { OTP: await app.lastSecret(email) };
		const proved = await app.call("PUT", path, { token, body });
		const proof = proved.body.SecondFactorValidationToken;
		expect((await check(person, "2fa", proof)).body.IsValid).toBe(true);
	});

	it("without an address has no code to take", async () => {
		const { app, token } = await open();
		const dora = await app.tokenOf({ username: "dora", password });
		const path = "A/account/reauth/otp/email";
		const body = { OTP: "123456" };
		const none = await app.call("PUT", path, { token: dora, body });
		expect(none.code).toBe(1185);
		const unsent = await app.call("PUT", path, { token, body });
		expect(unsent.code).toBe(1185);
	});
});
