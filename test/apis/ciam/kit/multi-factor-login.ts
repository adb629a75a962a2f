import { expect } from "vitest";
import { password } from "../../../support/ciam.ts";
import { ada } from "../sdk-harness.ts";
import { openCleo, shownCode } from "./reauthentication-api.ts";
import {
	answers,
	bindAnswers,
	bindMail,
	bindPhone,
	demandFactors,
	expectFactor,
	factorPhone,
	mfa,
	openStep,
} from "./second-factors.ts";
import { guid, type KitRow, type KitTable, phone, profileOf } from "./table.ts";

const cleo = { email: "cleo@example.test", password };
const noToken = "00000000-0000-0000-0000-000000000000";

/** A login is complete: its token opens the profile. */
async function expectLogin(
	row: KitRow,
	login: { readonly access_token: string },
	email = ada.email,
): Promise<void> {
	expect(login.access_token).not.toBe(noToken);
	const profile = await profileOf(row, login.access_token);
	expect(profile.Email).toMatchObject([{ Value: email }]);
}

/** A login waits for its second factor: nothing is open yet. */
async function expectWaiting(
	{ refusal }: KitRow,
	login: {
		readonly access_token: string;
		readonly Profile: unknown;
		readonly SecondFactorAuthentication: object | null;
	},
): Promise<void> {
	expect(login).toMatchObject({ Profile: null, access_token: noToken });
	expect(login.SecondFactorAuthentication).toMatchObject({
		SecondFactorAuthenticationToken: expect.stringMatching(guid),
	});
	const name = "getProfileByAccessToken";
	const closed = await refusal("authenticationApi", name, login.access_token);
	expect(closed.ErrorCode).toBe(905);
}

/** Completes a login by the code that was sent to the number. */
async function finishBySms(row: KitRow, token: string): Promise<void> {
	const sent = { otp: await row.lastSecret(factorPhone) };
	await expectLogin(
		row,
		await row.call(mfa, "mfaValidateOTPByPhone", sent, token),
	);
}

/** Logins with a second step. */
export const loginCalls: KitTable = {
	async mfaLoginByEmail(row) {
		await expectWaiting(row, await row.ask(cleo.email, cleo.password));
		const plain = await row.ask(ada.email, ada.password);
		expect(plain.Profile.FirstName).toBe("Ada");
	},
	async mfaLoginByUserName(row) {
		await bindMail(row);
		await expectWaiting(row, await row.ask(password, "ada"));
	},
	async mfaLoginByPhone(row) {
		await bindMail(row);
		await expectWaiting(row, await row.ask(password, phone));
	},
	async mfaValidateAuthenticatorCode(row) {
		const token = await openStep(row, cleo);
		const sent = { authenticatorcode: shownCode(row) };
		await expectLogin(row, await row.ask(sent, token), cleo.email);
		const name = "mfaValidateAuthenticatorCode";
		const again = await row.refusal(mfa, name, sent, token);
		expect(again.ErrorCode).toBe(1103);
	},
	async mfaValidateBackupCode(row) {
		const show = "mfaBackupCodeByAccessToken";
		const { BackUpCodes } = await row.call(mfa, show, await openCleo(row));
		const sent = { backupcode: BackUpCodes[0] };
		const login = await row.ask(sent, await openStep(row, cleo));
		await expectLogin(row, login, cleo.email);
		const name = "mfaValidateBackupCode";
		const next = await openStep(row, cleo);
		const again = await row.refusal(mfa, name, sent, next);
		expect(again.ErrorCode).toBe(1128);
	},
	async mfaValidateOTPByPhone(row) {
		await bindPhone(row);
		const token = await openStep(row);
		const otp = await row.lastSecret(factorPhone);
		await expectLogin(row, await row.ask({ otp }, token));
	},
	async mfaResendOTP(row) {
		await bindPhone(row);
		const token = await openStep(row);
		expect((await row.ask(token)).Sid).toMatch(/^SM[0-9a-f]{32}$/);
		await finishBySms(row, token);
	},
	async mfaUpdatePhoneNumber(row) {
		demandFactors(row);
		const token = await openStep(row);
		const sent = await row.ask(factorPhone, token);
		expect(sent.Sid).toMatch(/^SM[0-9a-f]{32}$/);
		await finishBySms(row, token);
	},
	async mfaEmailOTP(row) {
		await bindMail(row);
		const token = await openStep(row);
		const emailId = ada.email;
		expect(await row.ask({ emailId }, token)).toMatchObject({ IsPosted: true });
		const sent = { emailId, otp: await row.lastSecret(emailId) };
		const name = "mfaValidateEmailOtp";
		await expectLogin(row, await row.call(mfa, name, sent, token));
	},
	async mfaValidateEmailOtp(row) {
		await bindMail(row);
		const token = await openStep(row);
		const emailId = ada.email;
		await row.call(mfa, "mfaEmailOTP", { emailId }, token);
		const sent = { emailId, otp: await row.lastSecret(emailId) };
		await expectLogin(row, await row.ask(sent, token));
	},
	async mfaSecurityQuestionAnswer(row) {
		demandFactors(row);
		const token = await openStep(row);
		await expectLogin(row, await row.ask(answers, token));
		await expectFactor(row);
	},
	async mfaSecurityQuestionAnswerVerification(row) {
		await bindAnswers(row);
		const token = await openStep(row);
		await expectLogin(row, await row.ask(answers, token));
	},
};
