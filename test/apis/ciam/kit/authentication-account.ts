import { expect } from "vitest";
import { key, password } from "../../../support/ciam.ts";
import { ada, tokenOf } from "../sdk-harness.ts";
import {
	auth,
	clientGuid,
	comeBack,
	type KitRow,
	type KitTable,
	profileOf,
} from "./table.ts";

const posted = { IsPosted: true };
const deleted = { IsDeleted: true };
const work = "ada@work.test";
const newcomer = "sim.google.555.new@example.test";
const policy = { privacyPolicy: { versions: [{ version: "1" }] } };

/** A login by what was linked is one to the same account. */
async function expectLinked(row: KitRow, token: string): Promise<void> {
	const name = "getAccessTokenByGoogleAccessToken";
	const again = await row.call("nativeSocialApi", name, newcomer);
	const { Uid } = await profileOf(row, token);
	expect((await profileOf(row, again.access_token)).Uid).toBe(Uid);
}

/** What people do with their own account. */
export const accountCalls: KitTable = {
	async updateProfileByAccessToken(row) {
		const token = await tokenOf(row);
		const changed = await row.ask(token, { City: "London" });
		expect(changed).toMatchObject({ ...posted, Data: { City: "London" } });
		expect((await profileOf(row, token)).City).toBe("London");
	},
	async setOrChangeUserName(row) {
		const token = await tokenOf(row);
		expect(await row.ask(token, "countess")).toEqual(posted);
		const byName = { username: "countess", password };
		const login = await row.call(auth, "loginByUserName", byName);
		expect(login.Profile.FirstName).toBe("Ada");
		const name = "setOrChangeUserName";
		const taken = await row.refusal(auth, name, token, "dora");
		expect(taken.ErrorCode).toBe(1017);
	},
	async sendWelcomeEmail(row) {
		expect(await row.ask(await tokenOf(row))).toEqual(posted);
		const [sent] = (await row.world.store.list("message")).slice(-1);
		expect(sent?.recipient).toBe(ada.email);
	},
	async addEmail(row) {
		const token = await tokenOf(row);
		expect(await row.ask(token, work, "Secondary")).toEqual(posted);
		await row.call(auth, "verifyEmail", await row.lastSecret(work));
		expect((await profileOf(row, token)).Email).toHaveLength(2);
	},
	async removeEmail(row) {
		const token = await tokenOf(row);
		await row.call(auth, "addEmail", token, work, "Secondary");
		await row.call(auth, "verifyEmail", await row.lastSecret(work));
		expect(await row.ask(token, work)).toEqual(deleted);
		expect((await profileOf(row, token)).Email).toHaveLength(1);
		const again = await row.refusal(auth, "removeEmail", token, work);
		expect(again.ErrorCode).toBe(1340);
	},
	async deleteAccountWithEmailConfirmation(row) {
		const asked = await row.ask(await tokenOf(row));
		expect(asked).toEqual({ IsDeleteRequestAccepted: true });
		const secret = await row.lastSecret(ada.email);
		await row.call(auth, "deleteAccountByDeleteToken", secret);
	},
	async deleteAccountByDeleteToken(row) {
		const token = await tokenOf(row);
		await row.call(auth, "deleteAccountWithEmailConfirmation", token);
		const gone = await row.ask(await row.lastSecret(ada.email));
		expect(gone).toEqual(posted);
		const name = "getProfileByAccessToken";
		expect((await row.refusal(auth, name, token)).ErrorCode).toBe(905);
	},
	async unlockAccountByToken(row) {
		row.change({ lockoutType: "Captcha" });
		const token = await tokenOf(row);
		const bad = { ...ada, password: "wrong" };
		for (let tries = 0; tries < 5; tries += 1)
			await row.refusal(auth, "loginByEmail", bad);
		const locked = await row.refusal(auth, "loginByEmail", ada);
		expect(locked.ErrorCode).toBe(1132);
		const proof = { "g-recaptcha-response": "sim-captcha" };
		expect(await row.ask(token, proof)).toEqual(posted);
		expect(await tokenOf(row)).not.toBe(token);
		const none = await row.refusal(auth, "unlockAccountByToken", token, proof);
		expect(none.ErrorCode).toBe(1221);
	},
	async linkSocialIdentities(row) {
		const token = await tokenOf(row);
		const name = "getAccessTokenByGoogleAccessToken";
		const other = await row.call("nativeSocialApi", name, newcomer);
		expect(await row.ask(token, other.access_token)).toEqual(posted);
		await expectLinked(row, token);
	},
	async linkSocialIdentitiesByPing(row) {
		const token = await tokenOf(row);
		await comeBack(row, key, { token: newcomer, callbackguid: clientGuid });
		expect(await row.ask(token, clientGuid)).toEqual(posted);
		await expectLinked(row, token);
	},
	async unlinkSocialIdentities(row) {
		const token = await tokenOf(row);
		expect(await row.ask(token, "google", "108")).toEqual(deleted);
		const name = "unlinkSocialIdentities";
		const none = await row.refusal(auth, name, token, "google", "108");
		expect(none.ErrorCode).toBe(987);
	},
	async acceptPrivacyPolicy(row) {
		const token = await tokenOf(row);
		row.change(policy);
		const { PrivacyPolicy } = await row.ask(token);
		expect(PrivacyPolicy.Version).toBe("1");
	},
	async getPrivacyPolicyHistoryByAccessToken(row) {
		const token = await tokenOf(row);
		row.change(policy);
		await row.call(auth, "acceptPrivacyPolicy", token);
		const { Current } = await row.ask(token);
		expect(Current.Version).toBe("1");
	},
};
