// Signs in with the typed client of each API and reads the profile. Written as a user of the package
// would: test/package compiles and runs it against the packed types, too.
import { createClient as createBanking } from "../../src/client/apis/banking.generated.ts";
import { createClient as createCiam } from "../../src/client/apis/ciam.generated.ts";
import { createClient as createMerchant } from "../../src/client/apis/merchant.generated.ts";
import { createClient as createMobility } from "../../src/client/apis/mobility.generated.ts";
import { createClient as createTenant } from "../../src/client/apis/tenant.generated.ts";

/** How a simulator with the scenario `demo` is reached. */
export interface Door {
	readonly origin: string;
	readonly fetch: (request: Request) => Promise<Response>;
}

/** The name of ada, or of who else signs in, as the profile of each API has it. */
export const profiles = {
	async mobility({ origin, fetch }: Door) {
		let token: string | undefined;
		const api = createMobility({
			baseUrl: `${origin}/mobility`,
			fetch,
			token: () => token,
		});
		const email = "ada@example.test";
		const password = "correct-horse-battery-staple";
		const tokens = await api.POST("/sign-in-email", {
			body: { email, password },
		});
		token = tokens.data?.accessToken;
		const profile = await api.GET("/customers");
		// @ts-expect-error there is no such operation
		void (() => api.GET("/customer"));
		// @ts-expect-error a password is a text
		void (() => api.POST("/sign-in-email", { body: { email, password: 1 } }));
		return profile.data?.firstName;
	},

	async banking({ origin, fetch }: Door) {
		let token: string | undefined;
		const api = createBanking({
			baseUrl: `${origin}/banking`,
			fetch,
			apiKey: "sim-api-key",
			token: () => token,
		});
		const signedIn = await api.POST("/login_with_password", {
			body: { email: "ada@example.test", password: { value: "Pa55word!" } },
		});
		token = signedIn.data?.token;
		const profile = await api.GET("/consumers");
		return profile.data?.rootUser?.name;
	},

	async merchant({ origin, fetch }: Door) {
		const signedIn = await createMerchant({
			baseUrl: `${origin}/merchant/`,
			fetch,
		}).POST("/auth/login/manager", {
			body: {
				email: "association@example.test",
				password: "Sim-Passw0rd!",
				origin: "dashboard",
			},
		});
		const given = signedIn.data?.data;
		if (given === undefined || !("token" in given)) return undefined;
		const { token } = given;
		const api = createMerchant({ baseUrl: `${origin}/merchant`, fetch, token });
		const session = await api.GET("/simulator/session");
		return session.data?.data.user.firstName;
	},

	async tenant({ origin, fetch }: Door) {
		let token: string | undefined;
		const api = createTenant({
			baseUrl: `${origin}/tenant`,
			fetch,
			token: () => token,
		});
		const params = { path: { tenantId: "demo" } };
		const signedIn = await api.POST("/api/{tenantId}/customer/authenticate", {
			params: { ...params, query: { provider: "google" } },
			body: { idToken: "sim.google.10293" },
			headers: { accept: "application/json" },
		});
		token = signedIn.data;
		const profile = await api.GET("/api/{tenantId}/customer", { params });
		return profile.data?.firstName;
	},

	async ciam({ origin, fetch }: Door) {
		let token: string | undefined;
		const api = createCiam({
			baseUrl: `${origin}/ciam`,
			fetch,
			apiKey: "2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53",
			token: () => token,
		});
		const signedIn = await api.POST("/identity/v2/auth/login", {
			body: { email: "ada@example.test", password: "Correct-Horse-9" },
		});
		token = signedIn.data?.access_token;
		const profile = await api.GET("/identity/v2/auth/account");
		return profile.data?.FirstName;
	},
};
