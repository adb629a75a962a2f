import { expect } from "vitest";
import { key, password } from "../../../support/ciam.ts";
import { ada, tokenOf } from "../sdk-harness.ts";
import {
	auth,
	clientGuid,
	comeBack,
	type KitTable,
	phone,
	profileOf,
} from "./table.ts";

/** Logins by password and by a social provider, and the tokens they give. */
export const sessionCalls: KitTable = {
	async loginByEmail(row) {
		const { access_token, Profile } = await row.ask(ada);
		expect(Profile.FirstName).toBe("Ada");
		expect((await profileOf(row, access_token)).Uid).toBe(Profile.Uid);
	},
	async loginByUserName(row) {
		const byName = { username: "ada", password };
		const { access_token } = await row.ask(byName);
		expect((await profileOf(row, access_token)).UserName).toBe("ada");
		const wrong = { ...byName, password: "wrong" };
		const refused = await row.refusal(auth, "loginByUserName", wrong);
		expect(refused.ErrorCode).toBe(966);
	},
	async authValidateAccessToken(row) {
		const token = await tokenOf(row);
		expect((await row.ask(token)).access_token).toBe(token);
	},
	async authInValidateAccessToken(row) {
		const token = await tokenOf(row);
		expect(await row.ask(token)).toEqual({ IsPosted: true });
		const name = "authValidateAccessToken";
		expect((await row.refusal(auth, name, token)).ErrorCode).toBe(905);
	},
	async getAccessTokenInfo(row) {
		const access_token = await tokenOf(row);
		const info = await row.ask(access_token);
		expect(info).toMatchObject({ access_token, provider: "Email" });
	},
	async getProfileByAccessToken(row) {
		const shown = await row.ask(await tokenOf(row), "FirstName,Email(Value)");
		expect(shown).toEqual({
			FirstName: "Ada",
			Email: [{ Value: ada.email }],
		});
	},
	async getProfileByPing(row) {
		await comeBack(row, key, {
			token: "sim.google.108",
			callbackguid: clientGuid,
		});
		const { Profile } = await row.ask(clientGuid);
		expect(Profile.FirstName).toBe("Ada");
	},
};

/** Logins whose place is looked at. */
export const riskBasedAuthenticationApi: KitTable = {
	async rbaLoginByEmail({ ask }) {
		expect((await ask(ada)).Profile.FirstName).toBe("Ada");
	},
	async rbaLoginByUserName({ ask }) {
		const { Profile } = await ask({ username: "ada", password });
		expect(Profile.FirstName).toBe("Ada");
	},
	async rbaLoginByPhone({ ask }) {
		const { Profile } = await ask({ phone, password });
		expect(Profile.FirstName).toBe("Ada");
	},
};
