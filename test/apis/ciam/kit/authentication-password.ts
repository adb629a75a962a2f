import { expect } from "vitest";
import { password } from "../../../support/ciam.ts";
import { ada, tokenOf } from "../sdk-harness.ts";
import {
	auth,
	type KitRow,
	type KitTable,
	Password,
	phone,
	SecurityAnswer,
} from "./table.ts";

const posted = { IsPosted: true };
const email = ada.email;
const url = "https://app.example.test/reset";

/** The old password is dead, the new one good. */
async function expectRenewed(row: KitRow): Promise<void> {
	const old = await row.refusal(auth, "loginByEmail", ada);
	expect(old.ErrorCode).toBe(966);
	await tokenOf(row, { email, password: Password });
}

async function forgetWithCode(row: KitRow): Promise<string> {
	row.change({ registration: { verifyBy: "code" } });
	await row.call(auth, "forgotPassword", email, url);
	return row.lastSecret(email);
}

async function resetByAnswer(row: KitRow, who: object): Promise<void> {
	const sent = { ...who, securityAnswer: SecurityAnswer, password: Password };
	expect(await row.ask(sent)).toMatchObject(posted);
	await expectRenewed(row);
}

async function expectPet(row: KitRow, who: string): Promise<void> {
	const questions = await row.ask(who);
	expect(questions).toHaveLength(1);
	expect(questions[0].Question).toContain("pet");
}

/** Passwords that are changed or were forgotten, and security questions. */
export const passwordCalls: KitTable = {
	async changePassword(row) {
		const token = await tokenOf(row);
		expect(await row.ask(token, Password, password)).toEqual(posted);
		await expectRenewed(row);
		const name = "changePassword";
		const wrong = await row.refusal(auth, name, token, password, "wrong");
		expect([905, 967]).toContain(wrong.ErrorCode);
	},
	async forgotPassword(row) {
		expect(await row.ask(email, url)).toMatchObject(posted);
		const ResetToken = await row.lastSecret(email);
		const reset = { ResetToken, Password };
		await row.call(auth, "resetPasswordByResetToken", reset);
		await expectRenewed(row);
	},
	async resetPasswordByResetToken(row) {
		await row.call(auth, "forgotPassword", email, url);
		const ResetToken = await row.lastSecret(email);
		const reset = { ResetToken, Password };
		expect(await row.ask(reset)).toMatchObject(posted);
		await expectRenewed(row);
		const name = "resetPasswordByResetToken";
		expect((await row.refusal(auth, name, reset)).ErrorCode).toBe(974);
	},
	async resetPasswordByEmailOTP(row) {
		const Otp = await forgetWithCode(row);
		expect(await row.ask({ email, Otp, Password })).toMatchObject(posted);
		await expectRenewed(row);
	},
	async resetPasswordByOTPAndUserName(row) {
		const Otp = await forgetWithCode(row);
		const sent = { UserName: "ada", Otp, Password };
		expect(await row.ask(sent)).toMatchObject(posted);
		await expectRenewed(row);
	},
	resetPasswordBySecurityAnswerAndEmail: (row) => resetByAnswer(row, { email }),
	resetPasswordBySecurityAnswerAndPhone: (row) => resetByAnswer(row, { phone }),
	resetPasswordBySecurityAnswerAndUserName: (row) =>
		resetByAnswer(row, { userName: "ada" }),
	getSecurityQuestionsByEmail: (row) => expectPet(row, email),
	getSecurityQuestionsByUserName: (row) => expectPet(row, "ada"),
	getSecurityQuestionsByPhone: (row) => expectPet(row, phone),
	getSecurityQuestionsByAccessToken: async (row) =>
		expectPet(row, await tokenOf(row)),
};
