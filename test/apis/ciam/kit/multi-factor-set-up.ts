import { expect } from "vitest";
import { ada, tokenOf } from "../sdk-harness.ts";
import { openCleo, shownCode } from "./reauthentication-api.ts";
import {
	answers,
	bindAnswers,
	bindMail,
	bindPhone,
	expectFactor,
	expectNoFactor,
	factorPhone,
	mfa,
} from "./second-factors.ts";
import type { KitTable } from "./table.ts";

const deleted = { IsDeleted: true };
const posted = { IsPosted: true };

/** Second factors of somebody who is logged in. */
export const setUpCalls: KitTable = {
	async mfaConfigureByAccessToken(row) {
		const settings = await row.ask(await tokenOf(row));
		expect(settings).toMatchObject({ IsAuthenticatorVerified: false });
		expect(settings.ManualEntryCode).toMatch(/^[A-Z2-7]{52}$/);
		const bound = await row.ask(await openCleo(row));
		expect(bound).toMatchObject({ IsAuthenticatorVerified: true });
	},
	async mfaVerifyAuthenticatorCode(row) {
		const token = await tokenOf(row);
		const read = "mfaConfigureByAccessToken";
		const { ManualEntryCode } = await row.call(mfa, read, token);
		const authenticatorcode = shownCode(row, ManualEntryCode);
		const profile = await row.ask(token, { authenticatorcode });
		expect(profile.FirstName).toBe("Ada");
		await expectFactor(row);
	},
	async mfaUpdatePhoneNumberByToken(row) {
		const token = await tokenOf(row);
		const sent = await row.ask(token, factorPhone);
		expect(sent.Sid).toMatch(/^SM[0-9a-f]{32}$/);
		const otp = await row.lastSecret(factorPhone);
		await row.call(mfa, "mfaUpdateSetting", token, { otp });
		await expectFactor(row);
	},
	async mfaUpdateSetting(row) {
		const token = await tokenOf(row);
		const name = "mfaUpdatePhoneNumberByToken";
		await row.call(mfa, name, token, factorPhone);
		const otp = await row.lastSecret(factorPhone);
		expect((await row.ask(token, { otp })).FirstName).toBe("Ada");
		await expectFactor(row);
	},
	async mfaEmailOtpByAccessToken(row) {
		const token = await tokenOf(row);
		expect(await row.ask(token, ada.email)).toMatchObject(posted);
		const sent = { emailId: ada.email, otp: await row.lastSecret(ada.email) };
		const name = "mfaValidateEmailOtpByAccessToken";
		await row.call(mfa, name, token, sent);
		await expectFactor(row);
	},
	async mfaValidateEmailOtpByAccessToken(row) {
		const token = await tokenOf(row);
		await row.call(mfa, "mfaEmailOtpByAccessToken", token, ada.email);
		const sent = { emailId: ada.email, otp: await row.lastSecret(ada.email) };
		expect((await row.ask(token, sent)).FirstName).toBe("Ada");
		await expectFactor(row);
	},
	async mfaSecurityQuestionAnswerByAccessToken(row) {
		const sent = { ...answers, replacesecurityquestionanswer: true };
		expect(await row.ask(await tokenOf(row), sent)).toMatchObject(posted);
		await expectFactor(row);
	},
	async mfaResetAuthenticatorByToken(row) {
		const token = await openCleo(row);
		expect(await row.ask(token, true)).toEqual(deleted);
		const read = "mfaConfigureByAccessToken";
		const settings = await row.call(mfa, read, token);
		expect(settings.IsAuthenticatorVerified).toBe(false);
	},
	async mfaResetSMSAuthByToken(row) {
		const token = await bindPhone(row);
		expect(await row.ask(token, true)).toEqual(deleted);
		await expectNoFactor(row);
	},
	async mfaResetEmailOtpAuthenticatorByAccessToken(row) {
		expect(await row.ask(await bindMail(row))).toEqual(deleted);
		await expectNoFactor(row);
	},
	async mfaResetSecurityQuestionAuthenticatorByAccessToken(row) {
		expect(await row.ask(await bindAnswers(row))).toEqual(deleted);
		await expectNoFactor(row);
	},
	async mfaBackupCodeByAccessToken(row) {
		const token = await openCleo(row);
		const { BackUpCodes } = await row.ask(token);
		expect(new Set(BackUpCodes).size).toBe(10);
		const again = await row.refusal(mfa, "mfaBackupCodeByAccessToken", token);
		expect(again.ErrorCode).toBe(1127);
	},
	async mfaResetBackupCodeByAccessToken(row) {
		const token = await openCleo(row);
		const first = await row.ask(token);
		const second = await row.ask(token);
		expect(second.BackUpCodes).toHaveLength(first.BackUpCodes.length);
		expect(second.BackUpCodes).not.toEqual(first.BackUpCodes);
	},
};
