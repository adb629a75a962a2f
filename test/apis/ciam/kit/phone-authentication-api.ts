import { expect } from "vitest";
import { password } from "../../../support/ciam.ts";
import { ada, tokenOf } from "../sdk-harness.ts";
import {
	auth,
	type KitRow,
	type KitTable,
	Password,
	phone,
	profileOf,
} from "./table.ts";

const api = "phoneAuthenticationApi";
const posted = { IsPosted: true };
const newPhone = "+43660111111";
const newcomer = {
	PhoneId: newPhone,
	Password: password,
	FirstName: "Zoe",
};

/** Signs up by number. */
async function signUp({ call }: KitRow) {
	const sott = await call("helper", "getSott", {});
	await call(api, "userRegistrationByPhone", newcomer, sott);
}

async function expectZoe({ call }: KitRow): Promise<void> {
	const login = { phone: newPhone, password };
	const { Profile } = await call(api, "loginByPhone", login);
	expect(Profile).toMatchObject({ FirstName: "Zoe", PhoneIdVerified: true });
}

/** Starts to change ada's number. */
async function changing(row: KitRow): Promise<string> {
	const token = await tokenOf(row);
	await row.call(api, "updatePhoneNumber", token, newPhone);
	return token;
}

async function expectNumber(row: KitRow, token: string): Promise<void> {
	expect((await profileOf(row, token)).PhoneId).toBe(newPhone);
}

async function expectRenewed({ refusal, call }: KitRow): Promise<void> {
	const old = await refusal(auth, "loginByEmail", ada);
	expect(old.ErrorCode).toBe(966);
	await call(api, "loginByPhone", { phone, password: Password });
}

/** Phone numbers, and what is done by them. */
export const phoneAuthenticationApi: KitTable = {
	async loginByPhone(row) {
		const { access_token, Profile } = await row.ask({ phone, password });
		expect(Profile.FirstName).toBe("Ada");
		expect((await profileOf(row, access_token)).PhoneId).toBe(phone);
	},
	async forgotPasswordByPhoneOTP(row) {
		expect(await row.ask(phone)).toMatchObject(posted);
		const otp = await row.lastSecret(phone);
		const reset = { phone, otp, password: Password };
		await row.call(api, "resetPasswordByPhoneOTP", reset);
		await expectRenewed(row);
	},
	async resetPasswordByPhoneOTP(row) {
		await row.call(api, "forgotPasswordByPhoneOTP", phone);
		const otp = await row.lastSecret(phone);
		const sent = { phone, otp, password: Password };
		expect(await row.ask(sent)).toMatchObject(posted);
		await expectRenewed(row);
	},
	async userRegistrationByPhone(row) {
		const sott = await row.call("helper", "getSott", {});
		expect(await row.ask(newcomer, sott)).toMatchObject(posted);
		const name = "phoneVerificationByOTP";
		await row.call(api, name, await row.lastSecret(newPhone), newPhone);
		await expectZoe(row);
	},
	async phoneVerificationByOTP(row) {
		await signUp(row);
		const login = await row.ask(await row.lastSecret(newPhone), newPhone);
		expect(login.access_token).toEqual(expect.any(String));
		await expectZoe(row);
	},
	async phoneResendVerificationOTP(row) {
		await signUp(row);
		expect(await row.ask(newPhone)).toMatchObject(posted);
		const name = "phoneVerificationByOTP";
		await row.call(api, name, await row.lastSecret(newPhone), newPhone);
		await expectZoe(row);
	},
	async updatePhoneNumber(row) {
		const token = await tokenOf(row);
		expect(await row.ask(token, newPhone)).toMatchObject(posted);
		const name = "phoneVerificationOTPByAccessToken";
		await row.call(api, name, token, await row.lastSecret(newPhone));
		await expectNumber(row, token);
	},
	async phoneVerificationOTPByAccessToken(row) {
		const token = await changing(row);
		const otp = await row.lastSecret(newPhone);
		expect(await row.ask(token, otp)).toEqual(posted);
		await expectNumber(row, token);
	},
	async phoneResendVerificationOTPByToken(row) {
		const token = await changing(row);
		expect(await row.ask(token, newPhone)).toMatchObject(posted);
		const name = "phoneVerificationOTPByAccessToken";
		await row.call(api, name, token, await row.lastSecret(newPhone));
		await expectNumber(row, token);
	},
	async checkPhoneNumberAvailability({ ask }) {
		expect(await ask(newPhone)).toEqual({ IsExist: false });
		expect(await ask(phone)).toEqual({ IsExist: true });
	},
	async removePhoneIDByAccessToken(row) {
		const token = await tokenOf(row);
		expect(await row.ask(token)).toEqual({ IsDeleted: true });
		expect((await profileOf(row, token)).PhoneId).toBeNull();
	},
};
