import { expect } from "vitest";
import { ada } from "../sdk-harness.ts";
import {
	auth,
	clientGuid,
	type KitRow,
	type KitTable,
	phone,
} from "./table.ts";

const email = ada.email;
const passwordless = "passwordLessLoginApi";
const smart = "smartLoginApi";
const touch = "oneTouchLoginApi";
const newcomer = "yara@example.test";
const number = "+43660999888";
const captcha = { "g-recaptcha-response": "sim-captcha" };
const posted = { IsPosted: true };
const codes = { registration: { verifyBy: "code" } } as const;

const isAda = { Profile: { FirstName: "Ada" } };

/** Mails a code in place of a link. */
async function mailedCode(row: KitRow): Promise<string> {
	row.change(codes);
	await row.call(passwordless, "passwordlessLoginByEmail", email);
	return row.lastSecret(email);
}

/** Follows the link of the last mail. */
async function follow(row: KitRow) {
	const name = "passwordlessLoginVerification";
	return row.call(passwordless, name, await row.lastSecret(email));
}

/** Logins by a link or a code. */
export const passwordLessLoginApi: KitTable = {
	async passwordlessLoginByEmail(row) {
		expect(await row.ask(email)).toEqual(posted);
		expect(await follow(row)).toMatchObject(isAda);
	},
	async passwordlessLoginByUserName(row) {
		expect(await row.ask("ada")).toEqual(posted);
		expect(await follow(row)).toMatchObject(isAda);
	},
	async passwordlessLoginVerification(row) {
		await row.call(passwordless, "passwordlessLoginByEmail", email);
		const token = await row.lastSecret(email);
		expect(await row.ask(token)).toMatchObject(isAda);
		const name = "passwordlessLoginVerification";
		const again = await row.refusal(passwordless, name, token);
		expect(again.ErrorCode).toBe(1062);
	},
	async passwordlessLoginVerificationByEmailAndOTP(row) {
		const Otp = await mailedCode(row);
		expect(await row.ask({ Email: email, Otp })).toMatchObject(isAda);
	},
	async passwordlessLoginVerificationByUserNameAndOTP(row) {
		const Otp = await mailedCode(row);
		expect(await row.ask({ UserName: "ada", Otp })).toMatchObject(isAda);
	},
	async passwordlessLoginByPhone(row) {
		const sent = await row.ask(phone);
		expect(sent.Data.Sid).toMatch(/^SM[0-9a-f]{32}$/);
		const otp = await row.lastSecret(phone);
		const name = "passwordlessLoginPhoneVerification";
		const login = await row.call(passwordless, name, { phone, otp });
		expect(login).toMatchObject(isAda);
	},
	async passwordlessLoginPhoneVerification(row) {
		await row.call(passwordless, "passwordlessLoginByPhone", phone);
		const sent = { phone, otp: await row.lastSecret(phone) };
		expect(await row.ask(sent)).toMatchObject(isAda);
		const name = "passwordlessLoginPhoneVerification";
		const again = await row.refusal(passwordless, name, sent);
		expect(again.ErrorCode).toBe(1068);
	},
};

/** Confirms a smart login, and fetches its session. */
async function finishSmartly({ call, lastSecret }: KitRow) {
	const confirm = "smartLoginTokenVerification";
	await call(smart, confirm, await lastSecret(email));
	return call(smart, "smartLoginPing", clientGuid);
}

/** Logins that another device confirms. */
export const smartLoginApi: KitTable = {
	async smartLoginByEmail(row) {
		expect(await row.ask(clientGuid, email)).toMatchObject(posted);
		expect(await finishSmartly(row)).toMatchObject(isAda);
		const name = "smartLoginByEmail";
		const again = await row.refusal(smart, name, clientGuid, email);
		expect(again.ErrorCode).toBe(1136);
	},
	async smartLoginByUserName(row) {
		expect(await row.ask(clientGuid, "ada")).toMatchObject(posted);
		expect(await finishSmartly(row)).toMatchObject(isAda);
	},
	async smartLoginTokenVerification(row) {
		await row.call(smart, "smartLoginByEmail", clientGuid, email);
		const clicked = await row.ask(await row.lastSecret(email));
		expect(clicked).toEqual({ IsPosted: true, IsVerified: true });
	},
	async smartLoginPing(row) {
		await row.call(smart, "smartLoginByEmail", clientGuid, email);
		const early = await row.refusal(smart, "smartLoginPing", clientGuid);
		expect(early.ErrorCode).toBe(1139);
		const confirm = "smartLoginTokenVerification";
		await row.call(smart, confirm, await row.lastSecret(email));
		expect(await row.ask(clientGuid)).toMatchObject(isAda);
		const over = await row.refusal(smart, "smartLoginPing", clientGuid);
		expect(over.ErrorCode).toBe(1140);
	},
};

const yara = { clientguid: clientGuid, email: newcomer, name: "Yara" };

/** Asks for a link, and clicks it. */
async function touched({ call, lastSecret }: KitRow): Promise<void> {
	await call(touch, "oneTouchLoginByEmail", { ...yara, ...captcha });
	const token = await lastSecret(newcomer);
	await call(touch, "oneTouchEmailVerification", token);
}

/** Logins that make the account. */
export const oneTouchLoginApi: KitTable = {
	async oneTouchLoginByEmail(row) {
		expect(await row.ask({ ...yara, ...captcha })).toMatchObject(posted);
		const token = await row.lastSecret(newcomer);
		await row.call(touch, "oneTouchEmailVerification", token);
		const { Profile } = await row.call(touch, "oneTouchLoginPing", clientGuid);
		expect(Profile).toMatchObject({ FirstName: "Yara", EmailVerified: true });
	},
	async oneTouchEmailVerification(row) {
		await row.call(touch, "oneTouchLoginByEmail", { ...yara, ...captcha });
		const clicked = await row.ask(await row.lastSecret(newcomer));
		expect(clicked).toMatchObject(posted);
		const found = await row.call(auth, "checkEmailAvailability", newcomer);
		expect(found).toEqual({ IsExist: true });
	},
	async oneTouchLoginPing(row) {
		await touched(row);
		const { Profile } = await row.ask(clientGuid);
		expect(Profile).toMatchObject({ FirstName: "Yara", EmailVerified: true });
	},
	async oneTouchLoginByPhone(row) {
		const sent = { phone: number, name: "Ivo", ...captcha };
		expect(await row.ask(sent)).toMatchObject(posted);
		const code = await row.lastSecret(number);
		const name = "oneTouchLoginOTPVerification";
		const { Profile } = await row.call(touch, name, code, number);
		expect(Profile).toMatchObject({ FirstName: "Ivo", PhoneId: number });
	},
	async oneTouchLoginOTPVerification(row) {
		const sent = { phone: number, name: "Ivo", ...captcha };
		await row.call(touch, "oneTouchLoginByPhone", sent);
		const { Profile } = await row.ask(await row.lastSecret(number), number);
		expect(Profile).toMatchObject({ FirstName: "Ivo", PhoneId: number });
	},
};
