import { expect } from "vitest";
import { password } from "../../../support/ciam.ts";
import { ada } from "../sdk-harness.ts";
import {
	auth,
	guid,
	type KitRow,
	type KitTable,
	Password,
	phone,
	profileOf,
	uidOf,
} from "./table.ts";

const fresh = "zoe@example.test";
const bob = "bob@example.test";

const login = ({ call }: KitRow) => call(auth, "loginByEmail", ada);

async function expectRevoked({ refusal }: KitRow, refreshToken: string) {
	const name = "refreshAccessTokenByRefreshToken";
	const refused = await refusal("accountApi", name, refreshToken);
	expect(refused.ErrorCode).toBe(1217);
}

/** What a backend does with people and their tokens. */
export const accountApi: KitTable = {
	async createAccount({ ask, call }) {
		const made = await ask({
			Email: [{ Type: "Primary", Value: fresh }],
			EmailVerified: true,
			Password: password,
			FirstName: "Zoe",
		});
		const zoe = { email: fresh, password };
		const { Profile } = await call(auth, "loginByEmail", zoe);
		expect(Profile).toMatchObject({ Uid: made.Uid, FirstName: "Zoe" });
	},
	async getAccountProfileByEmail({ ask }) {
		expect(await ask(ada.email)).toMatchObject({ FirstName: "Ada" });
	},
	async getAccountProfileByUserName({ ask }) {
		expect(await ask("ada", "FirstName")).toEqual({ FirstName: "Ada" });
	},
	async getAccountProfileByPhone({ ask }) {
		expect(await ask(phone)).toMatchObject({ UserName: "ada" });
	},
	async getAccountProfileByUid(row) {
		const Uid = await uidOf(row);
		const shown = await row.ask(Uid, "Uid,LastName");
		expect(shown).toEqual({ Uid, LastName: "Lovelace" });
	},
	async updateAccountByUid(row) {
		const Uid = await uidOf(row);
		const changed = await row.ask({ City: "London" }, Uid);
		expect(changed).toMatchObject({ Uid, City: "London" });
		const { Profile } = await login(row);
		expect(Profile).toMatchObject({ FirstName: "Ada", City: "London" });
	},
	async deleteAccountByUid(row) {
		const gone = await row.ask(await uidOf(row));
		expect(gone).toEqual({ IsDeleted: true });
		const refused = await row.refusal(auth, "loginByEmail", ada);
		expect(refused.ErrorCode).toBe(938);
	},
	async getForgotPasswordToken({ ask, call, refusal }) {
		const { ForgotToken: ResetToken } = await ask(ada.email);
		const reset = { ResetToken, Password };
		await call(auth, "resetPasswordByResetToken", reset);
		const old = await refusal(auth, "loginByEmail", ada);
		expect(old.ErrorCode).toBe(966);
	},
	async getEmailVerificationToken({ ask, call }) {
		const { VerificationToken } = await ask(bob);
		await call(auth, "verifyEmail", VerificationToken);
		const waiting = { email: bob, password };
		const { Profile } = await call(auth, "loginByEmail", waiting);
		expect(Profile.EmailVerified).toBe(true);
	},
	async getAccessTokenByUid(row) {
		const Uid = await uidOf(row);
		const opened = await row.ask(Uid);
		expect((await profileOf(row, opened.access_token)).Uid).toBe(Uid);
	},
	async refreshAccessTokenByRefreshToken(row) {
		const first = await login(row);
		const renewed = await row.ask(first.refresh_token);
		expect(renewed.access_token).toMatch(guid);
		expect(renewed.access_token).not.toBe(first.access_token);
		expect((await profileOf(row, renewed.access_token)).FirstName).toBe("Ada");
		await expectRevoked(row, first.refresh_token);
	},
	async revokeRefreshToken(row) {
		const { refresh_token: token } = await login(row);
		expect(await row.ask(token)).toEqual({ IsDeleted: true });
		await expectRevoked(row, token);
	},
	async revokeAllRefreshToken(row) {
		const logins = [await login(row), await login(row)];
		expect(await row.ask(await uidOf(row))).toEqual({ IsDeleted: true });
		for (const { refresh_token } of logins)
			await expectRevoked(row, refresh_token);
	},
	async multipurposeEmailTokenGeneration({ ask, call }) {
		const made = await ask({ email: ada.email }, "passwordlesslogin");
		const module = "passwordLessLoginApi";
		const name = "passwordlessLoginVerification";
		const { Profile } = await call(module, name, made.Token);
		expect(Profile.FirstName).toBe("Ada");
	},
	async multipurposeSMSOTPGeneration({ ask, call }) {
		const { Token: otp } = await ask({ phone }, "passwordlesslogin");
		const redeem = "passwordlessLoginPhoneVerification";
		const sent = { phone, otp };
		const { Profile } = await call("passwordLessLoginApi", redeem, sent);
		expect(Profile.FirstName).toBe("Ada");
	},
};
