// The vendor's Node kit, unchanged: what people do with their own account.
import { afterAll, beforeAll, expect, test } from "vitest";
import { key, password } from "../../support/ciam.ts";
import { type KitStage, openKit } from "./sdk-harness.ts";

let kit: KitStage;
let token: string;

beforeAll(async () => {
	kit = await openKit();
	const login = { email: "ada@example.test", password };
	token = (await kit.call(auth, "loginByEmail", login)).access_token;
});

afterAll(() => kit.close());

const auth = "authenticationApi";
const phones = "phoneAuthenticationApi";
const newPhone = "+43660111111";

const posted = { IsPosted: true };
const deleted = { IsDeleted: true };

/** The code or token of the last message to somebody. */
async function lastSecret(recipient: string): Promise<string> {
	const world = await kit.simulator.worlds.open("default");
	const sent = await world.store.list("message");
	const last = sent.findLast((message) => message.recipient === recipient);
	if (last?.code === undefined) throw new Error(`No secret for ${recipient}.`);
	return last.code;
}

test("profile, username, welcome", async () => {
	const change = { City: "London" };
	const changed = await kit.call(
		auth,
		"updateProfileByAccessToken",
		token,
		change,
	);
	expect(changed).toMatchObject({ ...posted, Data: change });
	const named = "setOrChangeUserName";
	expect(await kit.call(auth, named, token, "countess")).toEqual(posted);
	expect(await kit.refusal(auth, named, token, "dora")).toMatchObject({
		ErrorCode: 1017,
	});
	const profile = await kit.call(auth, "getProfileByAccessToken", token);
	expect(profile).toMatchObject({ City: "London", UserName: "countess" });
	expect(await kit.call(auth, "sendWelcomeEmail", token)).toEqual(posted);
});

test("a further address comes and goes", async () => {
	const email = "ada@work.test";
	const added = await kit.call(auth, "addEmail", token, email, "Secondary");
	expect(added).toEqual(posted);
	await kit.call(auth, "verifyEmail", await lastSecret(email));
	const profile = await kit.call(auth, "getProfileByAccessToken", token);
	expect(profile.Email).toHaveLength(2);
	expect(await kit.call(auth, "removeEmail", token, email)).toEqual(deleted);
	const again = await kit.refusal(auth, "removeEmail", token, email);
	expect(again.ErrorCode).toBe(1340);
});

test("the phone number is changed, proved, and removed", async () => {
	const sent = await kit.call(phones, "updatePhoneNumber", token, newPhone);
	expect(sent).toMatchObject(posted);
	const again = "phoneResendVerificationOTPByToken";
	expect(await kit.call(phones, again, token, newPhone)).toMatchObject(posted);
	const otp = await lastSecret(newPhone);
	const verify = "phoneVerificationOTPByAccessToken";
	expect(await kit.call(phones, verify, token, otp)).toEqual(posted);
	const remove = "removePhoneIDByAccessToken";
	expect(await kit.call(phones, remove, token)).toEqual(deleted);
});

test("security questions, and a lock that is none", async () => {
	const by = async (name: string, ...args: readonly unknown[]) =>
		(await kit.call(auth, name, ...args)).length;
	expect(await by("getSecurityQuestionsByEmail", "ada@example.test")).toBe(1);
	expect(await by("getSecurityQuestionsByUserName", "countess")).toBe(1);
	expect(await by("getSecurityQuestionsByAccessToken", token)).toBe(1);
	const proof = { "g-recaptcha-response": "x" };
	const locked = await kit.refusal(auth, "unlockAccountByToken", token, proof);
	expect(locked.ErrorCode).toBe(1221);
});

test("a social identity goes", async () => {
	const unlink = "unlinkSocialIdentities";
	expect(await kit.call(auth, unlink, token, "google", "108")).toEqual(deleted);
	const none = await kit.refusal(auth, unlink, token, "google", "108");
	expect(none.ErrorCode).toBe(987);
	const link = await kit.refusal(auth, "linkSocialIdentities", token, key);
	expect(link.ErrorCode).toBe(983);
});

test("what the tenant has not set up is refused by its code", async () => {
	for (const [module, name, code] of [
		[auth, "acceptPrivacyPolicy", 1195],
		[auth, "getPrivacyPolicyHistoryByAccessToken", 1195],
		["consentManagementApi", "getConsentLogs", 1227],
	] as const)
		expect((await kit.refusal(module, name, token)).ErrorCode).toBe(code);
});

test("the account is deleted by its link", async () => {
	const asked = await kit.call(
		auth,
		"deleteAccountWithEmailConfirmation",
		token,
	);
	expect(asked).toEqual({ IsDeleteRequestAccepted: true });
	const secret = await lastSecret("ada@example.test");
	const gone = await kit.call(auth, "deleteAccountByDeleteToken", secret);
	expect(gone).toEqual(posted);
	const over = await kit.refusal(auth, "getProfileByAccessToken", token);
	expect(over.ErrorCode).toBe(905);
});
