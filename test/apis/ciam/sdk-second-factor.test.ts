// The vendor's kit, unchanged: a person sets up second factors, logs in by them, and steps up.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ada, type KitStage, openKit, tokenOf } from "./sdk-harness.ts";

const auth = "authenticationApi";
const mfa = "multiFactorAuthenticationApi";
const reauth = "reAuthenticationApi";
const accounts = "accountApi";
const phone = "+43660555444";
const step = 30_000;

let kit: KitStage;

beforeEach(async () => {
	kit = await openKit();
});

afterEach(() => kit.close());

/** What the app shows that holds a secret. */
function shown(ManualEntryCode: string): string {
	return kit.world.totp.code(ManualEntryCode, kit.world.clock.now(), 6, 30);
}

/** Sets up an authenticator app. @returns its secret */
async function setUpApp(token: string): Promise<string> {
	const read = "mfaConfigureByAccessToken";
	const { ManualEntryCode } = await kit.call(mfa, read, token);
	const authenticatorcode = shown(ManualEntryCode);
	const sent = { authenticatorcode };
	const name = "mfaVerifyAuthenticatorCode";
	const profile = await kit.call(mfa, name, token, sent);
	expect(profile.Email).toEqual([{ Type: "Primary", Value: ada.email }]);
	return ManualEntryCode;
}

/** Opens a login that waits for its second factor. */
async function open() {
	const refused = await kit.refusal(auth, "loginByEmail", ada);
	expect(refused.ErrorCode).toBe(1176);
	const { email, password } = ada;
	const login = await kit.call(mfa, "mfaLoginByEmail", email, password);
	expect(login.Profile).toBeNull();
	return login.SecondFactorAuthentication;
}

/** A login is complete when its token opens the profile. */
async function expectLogin(login: { readonly access_token: string }) {
	const name = "getProfileByAccessToken";
	const profile = await kit.call(auth, name, login.access_token);
	expect(profile.FirstName).toBe("Ada");
}

/** A backend takes the proof of a step-up, once. */
async function expectProof(proof: {
	readonly SecondFactorValidationToken: string;
}) {
	const { email } = ada;
	const { Uid } = await kit.call(accounts, "getAccountProfileByEmail", email);
	const { SecondFactorValidationToken } = proof;
	const sent = { secondFactorValidationToken: SecondFactorValidationToken };
	const name = "verifyMultiFactorOtpReauthentication";
	const checked = await kit.call(reauth, name, sent, Uid);
	expect(checked).toEqual({ IsValid: true });
	const again = await kit.refusal(reauth, name, sent, Uid);
	expect(again.ErrorCode).toBe(1193);
}

describe("an authenticator app, by the kit", () => {
	it("is set up, completes logins, and gives way to backup codes", async () => {
		const token = await tokenOf(kit);
		const secret = await setUpApp(token);
		const show = "mfaBackupCodeByAccessToken";
		const { BackUpCodes } = await kit.call(mfa, show, token);

		const first = await open();
		expect(first).toMatchObject({
			IsAuthenticatorVerified: true,
			ManualEntryCode: null,
			Email: ["a**@example.test"],
		});
		kit.world.clock.advance(step);
		const complete = "mfaValidateAuthenticatorCode";
		const sent = { authenticatorcode: shown(secret) };
		const { SecondFactorAuthenticationToken: opened } = first;
		await expectLogin(await kit.call(mfa, complete, sent, opened));

		const backup = "mfaValidateBackupCode";
		const code = { backupcode: BackUpCodes[0] };
		const second = (await open()).SecondFactorAuthenticationToken;
		await expectLogin(await kit.call(mfa, backup, code, second));
		const third = (await open()).SecondFactorAuthenticationToken;
		const spent = await kit.refusal(mfa, backup, code, third);
		expect(spent.ErrorCode).toBe(1128);
	});

	it("steps up for a backend", async () => {
		const token = await tokenOf(kit);
		const secret = await setUpApp(token);
		kit.world.clock.advance(step);
		const begun = await kit.call(reauth, "mfaReAuthenticate", token);
		expect(begun.IsAuthenticatorVerified).toBe(true);
		const name = "mfaReAuthenticateByAuthenticatorCode";
		const sent = { authenticatorcode: shown(secret) };
		await expectProof(await kit.call(reauth, name, token, sent));
		const again = await kit.refusal(reauth, name, token, sent);
		expect(again.ErrorCode).toBe(1102);
	});

	it("is gone when it is removed", async () => {
		const token = await tokenOf(kit);
		await setUpApp(token);
		const name = "mfaResetAuthenticatorByToken";
		expect(await kit.call(mfa, name, token, true)).toEqual({
			IsDeleted: true,
		});
		await expectLogin(await kit.call(auth, "loginByEmail", ada));
	});
});

describe("a phone number, by the kit", () => {
	it("is set up, completes a login, and steps up for a backend", async () => {
		const token = await tokenOf(kit);
		const begin = "mfaUpdatePhoneNumberByToken";
		const { Sid } = await kit.call(mfa, begin, token, phone);
		expect(Sid).toMatch(/^SM[0-9a-f]{32}$/);
		const bound = { otp: await kit.lastSecret(phone) };
		await kit.call(mfa, "mfaUpdateSetting", token, bound);

		const opened = await open();
		expect(opened.IsOTPAuthenticatorVerified).toBe(true);
		expect(opened.OTPStatus.Sid).toMatch(/^SM[0-9a-f]{32}$/);
		const complete = "mfaValidateOTPByPhone";
		const sent = { otp: await kit.lastSecret(phone) };
		const { SecondFactorAuthenticationToken } = opened;
		await expectLogin(
			await kit.call(mfa, complete, sent, SecondFactorAuthenticationToken),
		);

		const begun = await kit.call(reauth, "mfaReAuthenticate", token);
		expect(begun.OTPPhoneNo).toBe(phone);
		const otp = await kit.lastSecret(phone);
		const name = "mfaReAuthenticateByOTP";
		await expectProof(await kit.call(reauth, name, token, { otp }));
		const spent = await kit.refusal(reauth, name, token, { otp });
		expect(spent.ErrorCode).toBe(1068);
	});
});
