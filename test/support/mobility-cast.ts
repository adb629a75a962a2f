import type { MobilityPolicy } from "../../src/apis/mobility/policy.ts";
import type { Overrides } from "../../src/core/policy.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";

/** Secret of bob's authenticator app. */
export const bobsSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

const password = "correct-horse-battery-staple";

const vienna = {
	id: 1,
	code: "vienna",
	names: { en: "Vienna", de: "Wien" },
	billable: true,
	country: "AT",
	currency: "EUR",
	timezone: "Europe/Vienna",
	defaultLanguage: "en",
	supportedLanguages: ["en", "de"],
	position: { lat: 48.2082, lng: 16.3738 },
	radiusMeters: 20_000,
};

const accounts = [
	{
		email: "ada@example.test",
		emailIsVerified: true,
		password,
		firstName: "Ada",
		lastName: "Byron",
		acceptedTerms: [11],
	},
	{
		email: "bob@example.test",
		emailIsVerified: true,
		password,
		totpSecret: bobsSecret,
	},
	{ phoneNumber: "+43660123456", phoneIsVerified: true },
	{ email: "eve@example.test", emailIsVerified: true, password, blocked: true },
	{ email: "cleo@example.test", emailIsVerified: true },
	{ email: "una@example.test", emailIsVerified: false, password },
	{
		uuid: "6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14",
		email: "mia@example.test",
		managedBy: "sim-client",
	},
	{
		email: "gus@example.test",
		emailIsVerified: true,
		providers: [{ provider: "GOOGLE", subject: "10293" }],
	},
];

/** Who is on stage in the tests of sign-in: one person for each state that matters to it. */
export function cast(policy: Overrides<MobilityPolicy>): Scenario {
	return {
		name: "mobility-sign-in",
		description: "One person for each state that matters to sign-in.",
		clock: { at: "2026-01-01T00:00:00Z", frozen: true },
		apis: {
			mobility: {
				policy,
				tenants: {
					demo: {
						branches: [vienna],
						terms: [{ id: 11, branchId: 1, texts: { en: { title: "Terms" } } }],
						clients: [{ clientId: "sim-client", clientKey: "sim-key" }],
						accounts,
					},
					other: {
						branches: [vienna],
						accounts: [{ email: "ada@example.test", password }],
					},
				},
			},
		},
	};
}
