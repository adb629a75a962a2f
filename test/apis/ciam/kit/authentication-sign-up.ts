import { expect } from "vitest";
import { password } from "../../../support/ciam.ts";
import { tokenOf } from "../sdk-harness.ts";
import { auth, clientGuid, type KitRow, type KitTable } from "./table.ts";

const email = "zoe@example.test";
const zoe = { email, password };
const bob = "bob@example.test";
const profile = {
	Email: [{ Type: "Primary", Value: email }],
	Password: password,
	FirstName: "Zoe",
};

async function signUp({ call }: KitRow): Promise<void> {
	const sott = await call("helper", "getSott", {});
	await call(auth, "userRegistrationByEmail", profile, sott);
}

/** Follows the mail that was sent to a newcomer, who can log in then. */
async function expectWelcome({ call, lastSecret }: KitRow): Promise<void> {
	await call(auth, "verifyEmail", await lastSecret(email));
	const { Profile } = await call(auth, "loginByEmail", zoe);
	expect(Profile).toMatchObject({ FirstName: "Zoe", EmailVerified: true });
}

/** Sign-up and the proof of an address. */
export const signUpCalls: KitTable = {
	async checkEmailAvailability({ ask }) {
		expect(await ask(email)).toEqual({ IsExist: false });
		expect(await ask(bob)).toEqual({ IsExist: true });
	},
	async checkUserNameAvailability({ ask }) {
		expect(await ask("zoe")).toEqual({ IsExist: false });
		expect(await ask("dora")).toEqual({ IsExist: true });
	},
	async userRegistrationByEmail(row) {
		const sott = await row.call("helper", "getSott", {});
		const registered = await row.ask(profile, sott);
		expect(registered).toEqual({ IsPosted: true, Data: null });
		const early = await row.refusal(auth, "loginByEmail", zoe);
		expect(early.ErrorCode).toBe(970);
		await expectWelcome(row);
	},
	async userRegistrationByCaptcha(row) {
		const proof = { "g-recaptcha-response": "sim-captcha" };
		const registered = await row.ask({ ...profile, ...proof });
		expect(registered).toEqual({ IsPosted: true, Data: null });
		await expectWelcome(row);
	},
	async verifyEmail(row) {
		await signUp(row);
		const verified = await row.ask(await row.lastSecret(email));
		expect(verified).toMatchObject({ IsPosted: true });
		const { Profile } = await row.call(auth, "loginByEmail", zoe);
		expect(Profile.EmailVerified).toBe(true);
	},
	async verifyEmailByOTP(row) {
		row.change({ registration: { verifyBy: "code" } });
		await signUp(row);
		const Otp = await row.lastSecret(email);
		const verified = await row.ask({ email, otp: Otp });
		expect(verified).toMatchObject({ IsPosted: true });
		const { Profile } = await row.call(auth, "loginByEmail", zoe);
		expect(Profile.EmailVerified).toBe(true);
	},
	async authResendEmailVerification({ ask, call, lastSecret }) {
		expect(await ask(bob)).toMatchObject({ IsPosted: true });
		await call(auth, "verifyEmail", await lastSecret(bob));
		const login = await call(auth, "loginByEmail", { email: bob, password });
		expect(login.Profile.FirstName).toBe("Bob");
	},
	async authSendVerificationEmailForLinkingSocialProfiles(row) {
		row.change({ registration: { emailVerification: "optional" } });
		const token = await tokenOf(row, { email: bob, password });
		const { UUID } = await row.ask(token, clientGuid);
		const secret = await row.lastSecret(bob);
		const follow = (uuid: string) =>
			[auth, "verifyEmail", secret, "", "", "", uuid] as const;
		const other = await row.refusal(...follow(clientGuid));
		expect(other.ErrorCode).toBe(973);
		expect(await row.call(...follow(UUID))).toMatchObject({ IsPosted: true });
	},
};
