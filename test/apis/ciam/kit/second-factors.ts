import { expect } from "vitest";
import { ada, tokenOf } from "../sdk-harness.ts";
import { auth, type KitRow } from "./table.ts";

export const mfa = "multiFactorAuthenticationApi";
/** A number for codes of the second factor. */
export const factorPhone = "+43660555444";
const QuestionId = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
export const answers = {
	securityquestionanswer: [{ QuestionId, Answer: "Graz" }],
};

/** Binds a number to ada's account. @returns the access token of her session */
export async function bindPhone(row: KitRow): Promise<string> {
	const token = await tokenOf(row);
	await row.call(mfa, "mfaUpdatePhoneNumberByToken", token, factorPhone);
	const otp = await row.lastSecret(factorPhone);
	await row.call(mfa, "mfaUpdateSetting", token, { otp });
	return token;
}

/** As {@link bindPhone}, for codes by mail. */
export async function bindMail(row: KitRow): Promise<string> {
	const token = await tokenOf(row);
	await row.call(mfa, "mfaEmailOtpByAccessToken", token, ada.email);
	const sent = { emailId: ada.email, otp: await row.lastSecret(ada.email) };
	await row.call(mfa, "mfaValidateEmailOtpByAccessToken", token, sent);
	return token;
}

/** As {@link bindPhone}, for security questions. */
export async function bindAnswers(row: KitRow): Promise<string> {
	const token = await tokenOf(row);
	const sent = { ...answers, replacesecurityquestionanswer: true };
	await row.call(mfa, "mfaSecurityQuestionAnswerByAccessToken", token, sent);
	return token;
}

/** From now on ada needs a second factor. */
export async function expectFactor({ refusal }: KitRow): Promise<void> {
	const refused = await refusal(auth, "loginByEmail", ada);
	expect(refused.ErrorCode).toBe(1176);
}

/** Ada needs no second factor. */
export async function expectNoFactor({ call }: KitRow): Promise<void> {
	const { Profile } = await call(auth, "loginByEmail", ada);
	expect(Profile.FirstName).toBe("Ada");
}

/** The tenant demands second factors of everybody. */
export function demandFactors({ world }: KitRow): void {
	world.setPolicyOverrides("ciam", { totp: { secondFactor: "mandatory" } });
}

/** The token of a login by password that waits for its second factor. */
export async function openStep({ call }: KitRow, who = ada): Promise<string> {
	const login = await call(mfa, "mfaLoginByEmail", who.email, who.password);
	expect(login.Profile).toBeNull();
	return login.SecondFactorAuthentication.SecondFactorAuthenticationToken;
}
