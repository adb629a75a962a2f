import { expect } from "vitest";
import { issueProviderToken } from "../../../../src/core/identity-provider.ts";
import { type KitRow, type KitTable, profileOf } from "./table.ts";

const email = "new@example.test";

/** Exchanges what a provider gave, after the tenant has set that provider up. */
async function exchange(
	row: KitRow,
	provider: string,
	...more: readonly string[]
): Promise<void> {
	row.change({ social: { providers: [provider] } });
	const given = `sim.${provider}.109.${email}`;
	const exchanged = await row.ask(given, ...more);
	const profile = await profileOf(row, exchanged.access_token);
	expect(profile).toMatchObject({
		Provider: provider,
		Email: [{ Value: email }],
	});
}

/** Exchanges a JWT that the simulated provider signed. */
async function exchangeJwt(
	row: KitRow,
	provider: string,
	...more: readonly string[]
): Promise<void> {
	const { world } = row;
	const now = world.clock.now();
	const claims = issueProviderToken(
		{ provider, subject: "109", email },
		{ worldId: world.id, now },
	);
	const token = await world.providerSigner.sign("JWT", claims);
	const { access_token } = await row.ask(token, ...more);
	expect(await profileOf(row, access_token)).toMatchObject({
		Provider: provider,
		Email: [{ Value: email }],
	});
}

/** Logins with what the kit of a social provider gave. */
export const nativeSocialApi: KitTable = {
	getAccessTokenByFacebookAccessToken: (row) => exchange(row, "facebook"),
	getAccessTokenByTwitterAccessToken: (row) =>
		exchange(row, "twitter", "secret"),
	async getAccessTokenByGoogleAccessToken(row) {
		const { access_token } = await row.ask("sim.google.108");
		expect((await profileOf(row, access_token)).FirstName).toBe("Ada");
		const name = "getAccessTokenByGoogleAccessToken";
		const token = "sim-expired.google.108";
		const expired = await row.refusal("nativeSocialApi", name, token);
		expect(expired).toMatchObject({
			ErrorCode: 1000,
			IsProviderError: true,
			ProviderErrorResponse: expect.stringContaining("expired"),
		});
	},
	getAccessTokenByGoogleJWTAccessToken: (row) => exchangeJwt(row, "google"),
	getAccessTokenByLinkedinAccessToken: (row) => exchange(row, "linkedin"),
	getAccessTokenByFoursquareAccessToken: (row) => exchange(row, "foursquare"),
	getAccessTokenByAppleIdCode: (row) => exchange(row, "apple"),
	getAccessTokenByWeChatCode: (row) => exchange(row, "wechat"),
	getAccessTokenByGoogleAuthCode: (row) => exchange(row, "google"),
	accessTokenViaCustomJWTToken: (row) => exchangeJwt(row, "jwt", "myjwt"),
};
