// The vendor's Node kit, unchanged: logins by mail, SMS, another device and a social provider. Run 5 of
// the sheet; the secrets are those that a backend can make.
import { afterAll, beforeAll, expect, test } from "vitest";
import { password } from "../../support/ciam.ts";
import { type KitStage, openKit } from "./sdk-harness.ts";

let kit: KitStage;

beforeAll(async () => {
	kit = await openKit();
});

afterAll(() => kit.close());

const email = "ada@example.test";
const phone = "+43660123456";
const clientguid = "3f9a1c52-7f0e-4c1b-8f56-2d3c4b5a6978";
const passwordless = "passwordLessLoginApi";

/** The secret of the last message to somebody. */
async function lastSecret(recipient: string): Promise<string> {
	const world = await kit.simulator.worlds.open("default");
	const sent = await world.store.list("message");
	const { code } =
		sent.findLast((message) => message.recipient === recipient) ?? {};
	if (code === undefined) throw new Error(`No secret for ${recipient}.`);
	return code;
}

test("a mailed link logs in, once", async () => {
	const sent = await kit.call(passwordless, "passwordlessLoginByEmail", email);
	expect(sent).toEqual({ IsPosted: true });
	const made = await kit.call(
		"accountApi",
		"multipurposeEmailTokenGeneration",
		{ email },
		"passwordlesslogin",
	);
	const redeem = [passwordless, "passwordlessLoginVerification"] as const;
	const login = await kit.call(...redeem, made.Token);
	expect(login).toMatchObject({
		access_token: expect.any(String),
		Profile: { FirstName: "Ada" },
	});
	const again = await kit.refusal(...redeem, made.Token);
	expect(again).toMatchObject({ ErrorCode: 1062, IsProviderError: false });
});

test("a code by SMS logs in, once", async () => {
	const sent = await kit.call(passwordless, "passwordlessLoginByPhone", phone);
	expect(sent.Data.Sid).toMatch(/^SM[0-9a-f]{32}$/);
	const { Token: otp } = await kit.call(
		"accountApi",
		"multipurposeSMSOTPGeneration",
		{ phone },
		"passwordlesslogin",
	);
	const redeem = [passwordless, "passwordlessLoginPhoneVerification"] as const;
	const login = await kit.call(...redeem, { phone, otp });
	expect(login.Profile.FirstName).toBe("Ada");
	const again = await kit.refusal(...redeem, { phone, otp });
	expect(again.ErrorCode).toBe(1068);
});

test("a smart login waits for its link", async () => {
	const begin = ["smartLoginApi", "smartLoginByEmail", clientguid, email];
	const [api = "", name = "", ...asked] = begin;
	await kit.call(api, name, ...asked);
	const ping = [api, "smartLoginPing", clientguid] as const;
	expect((await kit.refusal(...ping)).ErrorCode).toBe(1139);
	const token = await lastSecret(email);
	const clicked = await kit.call(api, "smartLoginTokenVerification", token);
	expect(clicked).toEqual({ IsPosted: true, IsVerified: true });
	const login = await kit.call(...ping);
	expect(login.Profile.FirstName).toBe("Ada");
	expect((await kit.refusal(...ping)).ErrorCode).toBe(1140);
	expect((await kit.refusal(api, name, ...asked)).ErrorCode).toBe(1136);
});

test("a one-touch login makes the account", async () => {
	const api = "oneTouchLoginApi";
	const guid = `${clientguid}-1`;
	const newcomer = "hana@example.test";
	await kit.call(api, "oneTouchLoginByEmail", {
		clientguid: guid,
		email: newcomer,
		name: "Hana",
		"g-recaptcha-response": "sim-captcha",
	});
	const token = await lastSecret(newcomer);
	await kit.call(api, "oneTouchEmailVerification", token);
	const login = await kit.call(api, "oneTouchLoginPing", guid);
	expect(login.Profile).toMatchObject({
		FirstName: "Hana",
		EmailVerified: true,
	});
});

test("a one-touch login by phone makes the account", async () => {
	const api = "oneTouchLoginApi";
	const number = "+43660999888";
	await kit.call(api, "oneTouchLoginByPhone", {
		phone: number,
		name: "Ivo",
		"g-recaptcha-response": "sim-captcha",
	});
	const code = await lastSecret(number);
	const login = await kit.call(
		api,
		"oneTouchLoginOTPVerification",
		code,
		number,
	);
	expect(login.Profile).toMatchObject({ FirstName: "Ivo", PhoneId: number });
});

test("a token of a social provider finds the linked account", async () => {
	const exchanged = await kit.call(
		"nativeSocialApi",
		"getAccessTokenByGoogleAccessToken",
		"sim.google.108",
	);
	const profile = await kit.call(
		"authenticationApi",
		"getProfileByAccessToken",
		exchanged.access_token,
	);
	const ada = { email, password };
	const own = await kit.call("authenticationApi", "loginByEmail", ada);
	expect(profile.Uid).toBe(own.Profile.Uid);
	const expired = await kit.refusal(
		"nativeSocialApi",
		"getAccessTokenByGoogleAccessToken",
		"sim-expired.google.108",
	);
	expect(expired).toMatchObject({
		ErrorCode: 1000,
		IsProviderError: true,
		ProviderErrorResponse: expect.stringContaining("expired"),
	});
});
