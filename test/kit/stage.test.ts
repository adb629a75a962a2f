// The verbs of a test's world, on a simulator in this process and on one that is only known by its
// address: signing in, codes, clock and locks.
import { afterAll, describe, expect } from "vitest";
import { type StagedoorTest, stagedoorTest } from "../../mocks/vitest.ts";
import { createClient as createBanking } from "../../src/client/apis/banking.generated.ts";
import { createClient as createMobility } from "../../src/client/apis/mobility.generated.ts";
import { serve } from "../../src/hosts/node-http.ts";
import { createSimulator } from "../../src/simulator.ts";

const email = "ada@example.test";

const server = await serve(createSimulator({ scenario: "demo" }));
afterAll(() => server.close());

const inProcess = stagedoorTest({
	bases: {
		mobility: "https://mobility.example.test",
		banking: "https://banking.example.test/multi/",
	},
	scenario: "demo",
});
const atServer = stagedoorTest({ url: `http://127.0.0.1:${server.port}/` });

describe("in this process", () => verbs(inProcess));
describe("at a server", () => verbs(atServer));

function verbs(test: StagedoorTest): void {
	test.for([
		["mobility", email],
		["mobility", "bob@example.test"],
		["banking", email],
		["merchant", "manager@example.test"],
		["merchant", "cashier@example.test"],
		["tenant", email],
		["ciam", email],
		["ciam", "dora"],
	] as const)("signs in: %s, %s", async ([api, person], { stagedoor }) => {
		const { token } = await stagedoor.signIn(api, person);
		expect(token.split(".").length === 3 || token.length > 20).toBe(true);
	});

	test("the token is good at the address of the API", async ({ stagedoor }) => {
		const { token } = await stagedoor.signIn("mobility", email);
		const baseUrl = stagedoor.baseUrl("mobility");
		const { data } = await createMobility({ baseUrl, token }).GET("/customers");
		expect(data?.firstName).toBe("Ada");
	});

	test("the clock moves on", async ({ stagedoor }) => {
		const { token, apiKey = "" } = await stagedoor.signIn("banking", email);
		const baseUrl = stagedoor.baseUrl("banking");
		const api = createBanking({ baseUrl, token, apiKey });
		expect((await api.GET("/consumers")).response.status).toBe(200);
		await stagedoor.advance("5m");
		expect((await api.GET("/consumers")).response.status).toBe(401);
	});

	test("a code can be waited for", async ({ stagedoor }) => {
		const { token, apiKey = "" } = await stagedoor.signIn("banking", email);
		const baseUrl = stagedoor.baseUrl("banking");
		const api = createBanking({ baseUrl, token, apiKey });
		const params = { path: { channel: "SMS" } } as const;
		const arrives = stagedoor.waitForCode({
			recipient: "+43660100001",
			channel: "sms",
		});
		await api.POST("/stepup/challenges/otp/{channel}", { params });
		const verificationCode = await arrives;
		const { response } = await api.POST(
			"/stepup/challenges/otp/{channel}/verify",
			{ params, body: { verificationCode } },
		);
		expect(response.status).toBe(204);
	});

	test("a lock keeps a person out for its time", async ({ stagedoor }) => {
		await stagedoor.lock("ciam", email, { forSeconds: 60 });
		await expect(stagedoor.signIn("ciam", email)).rejects.toThrow(
			`Failed to sign ${email} in to ciam: the answer was 403`,
		);
		await stagedoor.advance(60);
		await stagedoor.signIn("ciam", email);
	});

	test("wrong passwords lock, after as many as it is told", async ({
		stagedoor,
	}) => {
		await stagedoor.lockAfter("mobility", 2, 60);
		const enter = (password?: string) =>
			stagedoor.signIn("mobility", email, { ...(password && { password }) });
		await expect(enter("wrong")).rejects.toThrow("401");
		await enter();
		await expect(enter("wrong")).rejects.toThrow("401");
		await expect(enter("wrong")).rejects.toThrow("40");
		await expect(enter()).rejects.toThrow("403");
		await stagedoor.advance("1m");
		await enter();
	});

	test("says why nobody can be signed in", async ({ stagedoor }) => {
		await expect(stagedoor.signIn("postal", email)).rejects.toThrow(
			'Failed to sign in to "postal"',
		);
		await expect(
			stagedoor.signIn("mobility", "nobody@example.test"),
		).rejects.toThrow("the scenario knows nobody of that name");
		await expect(
			stagedoor.signIn("mobility", "mia@example.test"),
		).rejects.toThrow("the scenario gives no password");
		await expect(
			stagedoor.lock("mobility", "nobody@example.test"),
		).rejects.toThrow("the tenant demo of mobility has nobody of that name");
	});
}

describe("afterwards", () => {
	const left: string[] = [];
	const control = () =>
		fetch(`http://127.0.0.1:${server.port}/_stagedoor/v1/worlds`);

	atServer("a world is made", async ({ stagedoor }) => {
		left.push(stagedoor.world.id);
		expect(JSON.stringify(await (await control()).json())).toContain(left[0]);
	});

	atServer("and is gone", async () => {
		expect(left).toHaveLength(1);
		expect(JSON.stringify(await (await control()).json())).not.toContain(
			left[0],
		);
	});
});
