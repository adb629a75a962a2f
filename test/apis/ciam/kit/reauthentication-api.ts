import { expect } from "vitest";
import { password } from "../../../support/ciam.ts";
import { ada, tokenOf } from "../sdk-harness.ts";
import {
	answers,
	bindAnswers,
	bindMail,
	bindPhone,
	factorPhone,
} from "./second-factors.ts";
import { auth, guid, type KitRow, type KitTable, uidOf } from "./table.ts";

const api = "reAuthenticationApi";
const cleo = "cleo@example.test";
const cleosSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const { email } = ada;
const PIN = "4711";

/** A session of somebody with a second factor, opened by a backend. */
export async function openCleo(row: KitRow): Promise<string> {
	const uid = await uidOf(row, cleo);
	return (await row.call("accountApi", "getAccessTokenByUid", uid))
		.access_token;
}

/** What an authenticator app shows. @param secret its secret (default: that of cleo's) */
export const shownCode = ({ world }: KitRow, secret = cleosSecret) =>
	world.totp.code(secret, world.clock.now(), 6, 30);

async function openAdaWithPin(row: KitRow): Promise<string> {
	row.change({ pin: { enabled: true, required: true } });
	const { Data } = await row.refusal(auth, "loginByEmail", ada);
	const set = "setPINByPinAuthToken";
	const pins = "pinAuthenticationApi";
	const login = await row.call(pins, set, { PIN }, Data.PINAuthToken);
	return login.access_token;
}

const isProof = {
	SecondFactorValidationToken: expect.stringMatching(guid),
	ExpireIn: expect.any(String),
};

/** Checks, as a backend, what a person proved; a proof counts once. */
async function check(row: KitRow, email: string, proof: object): Promise<void> {
	const uid = await uidOf(row, email);
	expect(await row.ask(proof, uid)).toMatchObject({ IsValid: true });
}

/** Fresh proofs of somebody who is logged in, and their check by a backend. */
export const reAuthenticationApi: KitTable = {
	async mfaReAuthenticateByPassword(row) {
		const token = await tokenOf(row);
		expect(await row.ask(token, { password })).toMatchObject(isProof);
		const name = "mfaReAuthenticateByPassword";
		const wrong = { password: "wrong" };
		const refused = await row.refusal(api, name, token, wrong);
		expect(refused.ErrorCode).toBe(1205);
	},
	async verifyPINAuthentication(row) {
		const proof = await row.ask(await openAdaWithPin(row), { PIN });
		expect(proof).toMatchObject(isProof);
	},
	async mfaReAuthenticateByAuthenticatorCode(row) {
		const authenticatorcode = shownCode(row);
		const proof = await row.ask(await openCleo(row), { authenticatorcode });
		expect(proof).toMatchObject(isProof);
	},
	async mfaReAuthenticateByBackupCode(row) {
		const token = await openCleo(row);
		const show = "mfaBackupCodeByAccessToken";
		const mfa = "multiFactorAuthenticationApi";
		const { BackUpCodes } = await row.call(mfa, show, token);
		const sent = { backupCode: BackUpCodes[0] };
		expect(await row.ask(token, sent)).toMatchObject(isProof);
		const name = "mfaReAuthenticateByBackupCode";
		const again = await row.refusal(api, name, token, sent);
		expect(again.ErrorCode).toBe(1128);
	},
	async mfaReAuthenticate(row) {
		const settings = await row.ask(await bindPhone(row));
		expect(settings).toMatchObject({ IsOTPAuthenticatorVerified: true });
		expect(settings.OTPStatus.Sid).toMatch(/^SM[0-9a-f]{32}$/);
	},
	async mfaReAuthenticateByOTP(row) {
		const token = await bindPhone(row);
		await row.call(api, "mfaReAuthenticate", token);
		const otp = await row.lastSecret(factorPhone);
		expect(await row.ask(token, { otp })).toMatchObject(isProof);
	},
	async reAuthSendEmailOtp(row) {
		const token = await bindMail(row);
		expect(await row.ask(token, email)).toMatchObject({ IsPosted: true });
		const sent = { emailId: email, otp: await row.lastSecret(email) };
		const name = "reAuthValidateEmailOtp";
		const proof = await row.call(api, name, token, sent);
		expect(proof).toMatchObject(isProof);
	},
	async reAuthValidateEmailOtp(row) {
		const token = await bindMail(row);
		await row.call(api, "reAuthSendEmailOtp", token, email);
		const sent = { emailId: email, otp: await row.lastSecret(email) };
		expect(await row.ask(token, sent)).toMatchObject(isProof);
	},
	async reAuthBySecurityQuestion(row) {
		const token = await bindAnswers(row);
		expect(await row.ask(token, answers)).toMatchObject(isProof);
	},
	async verifyMultiFactorOtpReauthentication(row) {
		const token = await openCleo(row);
		const name = "mfaReAuthenticateByAuthenticatorCode";
		const sent = { authenticatorcode: shownCode(row) };
		await check(row, cleo, await row.call(api, name, token, sent));
	},
	async verifyMultiFactorPasswordReauthentication(row) {
		const name = "mfaReAuthenticateByPassword";
		const token = await tokenOf(row);
		const proof = await row.call(api, name, token, { password });
		await check(row, ada.email, proof);
	},
	async verifyMultiFactorPINReauthentication(row) {
		const token = await openAdaWithPin(row);
		const name = "verifyPINAuthentication";
		const proof = await row.call(api, name, token, { PIN });
		await check(row, ada.email, proof);
	},
};
