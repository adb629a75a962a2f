import { expect } from "vitest";
import { ada, tokenOf } from "../sdk-harness.ts";
import { auth, type KitRow, type KitTable } from "./table.ts";

const api = "consentManagementApi";
const options = [{ id: "terms", mandatory: true }];
const forms = [{ event: "Cart", custom: true, options }];
const filled = (Event: object) => ({
	Events: [Event],
	Data: [{ ConsentOptionId: "terms", IsAccepted: true }],
});
const cart = filled({ Event: "Cart", IsCustom: true });

/** Logs in where the tenant has a form for carts. */
async function shopper(row: KitRow): Promise<string> {
	row.change({ consent: { forms } });
	return tokenOf(row);
}

/** Logs in and answers the form. */
async function consenting(row: KitRow): Promise<string> {
	const token = await shopper(row);
	await row.call(api, "submitConsentByAccessToken", token, cart);
	return token;
}

async function expectTerms(row: KitRow, token: string): Promise<void> {
	const verify = "verifyConsentByAccessToken";
	const { ConsentProfile } = await row.call(api, verify, token, "Cart", true);
	expect(ConsentProfile.Consents).toMatchObject([{ ConsentOptionId: "terms" }]);
}

/** Forms of consent. */
export const consentManagementApi: KitTable = {
	async submitConsentByConsentToken(row) {
		row.change({ consent: { forms: [{ event: "Login", options }] } });
		const { Data, ErrorCode } = await row.refusal(auth, "loginByEmail", ada);
		expect(ErrorCode).toBe(1226);
		const login = await row.ask(Data.ConsentToken, filled({ Event: "Login" }));
		expect(login.Profile.FirstName).toBe("Ada");
	},
	async getConsentLogs(row) {
		const { ConsentLogs } = await row.ask(await consenting(row));
		const ConsentId = "terms";
		expect(ConsentLogs[0].ConsentLogs).toEqual([
			{ ConsentId, Event: "Subscribe" },
		]);
	},
	async submitConsentByAccessToken(row) {
		const token = await shopper(row);
		await row.ask(token, cart);
		await expectTerms(row, token);
	},
	async verifyConsentByAccessToken(row) {
		const token = await shopper(row);
		const before = await row.ask(token, "Cart", true);
		expect(before.IsValid).toBe(false);
		await row.call(api, "submitConsentByAccessToken", token, cart);
		expect((await row.ask(token, "Cart", true)).IsValid).toBe(true);
	},
	async updateConsentProfileByAccessToken(row) {
		const token = await consenting(row);
		const Consents = [{ ConsentOptionId: "terms", IsAccepted: true }];
		await row.ask(token, { Consents });
		await expectTerms(row, token);
	},
};
