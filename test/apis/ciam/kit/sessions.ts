import { expect } from "vitest";
import { key } from "../../../support/ciam.ts";
import { tokenOf } from "../sdk-harness.ts";
import { comeBack, type KitTable, profileOf, uidOf } from "./table.ts";

/** Tokens, on the older paths. */
export const socialApi: KitTable = {
	async exchangeAccessToken(row) {
		const { token } = await comeBack(row, key, { token: "sim.google.108" });
		const { access_token } = await row.ask(token);
		expect((await profileOf(row, access_token)).FirstName).toBe("Ada");
	},
	async refreshAccessToken(row) {
		const renewed = await row.ask(await tokenOf(row), 60);
		const end = Date.parse(renewed.expires_in) - Date.now();
		expect(end).toBeGreaterThan(59 * 60_000);
		expect((await profileOf(row, renewed.access_token)).FirstName).toBe("Ada");
	},
	async validateAccessToken(row) {
		const token = await tokenOf(row);
		expect((await row.ask(token)).access_token).toBe(token);
	},
	async inValidateAccessToken(row) {
		const token = await tokenOf(row);
		expect(await row.ask(token)).toMatchObject({ isPosted: true });
		const refused = await row.refusal(
			"socialApi",
			"validateAccessToken",
			token,
		);
		expect(refused.ErrorCode).toBe(905);
	},
	async getActiveSession(row) {
		const token = await tokenOf(row);
		expect((await row.ask(token)).data[0].AccessToken).toBe(token);
	},
	async getActiveSessionByAccountID(row) {
		const token = await tokenOf(row);
		const { data } = await row.ask(await uidOf(row));
		expect(data[0].AccessToken).toBe(token);
	},
	async getActiveSessionByProfileID(row) {
		const token = await tokenOf(row);
		const { ID } = await profileOf(row, token);
		expect((await row.ask(ID)).data[0].AccessToken).toBe(token);
	},
};

/** A token that lives longer by being used. */
export const slidingTokenApi: KitTable = {
	async slidingAccessToken(row) {
		const token = await tokenOf(row);
		row.world.clock.advance(10 * 60_000);
		const slid = await row.ask(token);
		expect(slid.access_token).toBe(token);
		row.world.clock.advance(10 * 60_000);
		expect((await profileOf(row, token)).FirstName).toBe("Ada");
	},
};
