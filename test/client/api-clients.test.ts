// The typed clients of the APIs: each signs in and reads a profile; token and key go where the spec
// of the API wants them.
import { expect, test } from "vitest";
import { createClient as createBanking } from "../../src/client/apis/banking.generated.ts";
import { createClient as createCiam } from "../../src/client/apis/ciam.generated.ts";
import { createClient as createMobility } from "../../src/client/apis/mobility.generated.ts";
import { createSimulator } from "../../src/simulator.ts";
import { profiles } from "./profiles.ts";

const simulator = createSimulator({ scenario: "demo" });

test("there is a client for every API", () => {
	expect(Object.keys(profiles).toSorted()).toEqual(
		Object.keys(simulator.apis).toSorted(),
	);
});

test.each([
	["mobility", "Ada"],
	["banking", "Ada"],
	["merchant", "Marc"],
	["tenant", "Ada"],
	["ciam", "Ada"],
] as const)("%s signs in and reads a profile", async (api, name) => {
	const { fetch } = simulator;
	expect(await profiles[api]({ origin: "http://localhost", fetch })).toBe(name);
});

/** Options under which requests are kept, and answered with nothing. */
function listening() {
	const requests: Request[] = [];
	const options = {
		baseUrl: "http://localhost/x/",
		fetch: async (request: Request) => {
			requests.push(request);
			return new Response(null, { status: 204 });
		},
	};
	return { requests, options };
}

test("a key goes where the API looks for it, beside what the request has", async () => {
	const { requests, options } = listening();
	const apiKey = "key-1";
	await createBanking({ ...options, apiKey }).GET("/consumers");
	await createCiam({ ...options, apiKey }).POST("/identity/v2/auth/login", {
		params: { query: { fields: "*" } },
		body: { email: "ada@example.test", password: "secret" },
	});
	const [banking, ciam] = requests;
	expect(banking?.url).toBe("http://localhost/x/consumers");
	expect(banking?.headers.get("api-key")).toBe("key-1");
	const url = new URL(ciam?.url ?? "");
	expect(Object.fromEntries(url.searchParams)).toEqual({
		fields: "*",
		apiKey: "key-1",
	});
	expect(ciam?.method).toBe("POST");
	expect(await ciam?.json()).toMatchObject({ email: "ada@example.test" });
});

test("a token is asked for at each request; one in the request goes first", async () => {
	const { requests, options } = listening();
	let token: string | undefined;
	const api = createMobility({
		...options,
		headers: { "X-Stagedoor-World": "w1" },
		token: () => token,
	});
	await api.GET("/customers");
	token = "later";
	await api.GET("/customers");
	await api.GET("/customers", { headers: { authorization: "Bearer own" } });
	const sent = requests.map(({ headers }) => headers.get("authorization"));
	expect(sent).toEqual([null, "Bearer later", "Bearer own"]);
	expect(requests[0]?.headers.get("x-stagedoor-world")).toBe("w1");
});
