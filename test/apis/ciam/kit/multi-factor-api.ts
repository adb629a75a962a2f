import { expect } from "vitest";
import { openCleo } from "./reauthentication-api.ts";
import type { KitTable } from "./table.ts";

/** Second factors. */
export const multiFactorAuthenticationApi: KitTable = {
	async mfaBackupCodeByAccessToken(row) {
		const token = await openCleo(row);
		const { BackUpCodes } = await row.ask(token);
		expect(new Set(BackUpCodes).size).toBe(10);
		const name = "mfaBackupCodeByAccessToken";
		const again = await row.refusal(
			"multiFactorAuthenticationApi",
			name,
			token,
		);
		expect(again.ErrorCode).toBe(1127);
	},
	async mfaResetBackupCodeByAccessToken(row) {
		const token = await openCleo(row);
		const first = await row.ask(token);
		const second = await row.ask(token);
		expect(second.BackUpCodes).toHaveLength(first.BackUpCodes.length);
		expect(second.BackUpCodes).not.toEqual(first.BackUpCodes);
	},
};
