// The life of a session: live, access expired, ended (W-auth for five hours, R-mcp for the earlier
// refresh token; rest C).
import { expect, it } from "vitest";
import { blockAccount } from "../../src/core/flows/operator-acts.ts";
import { createFlowContext } from "../../src/pipeline/flow-context.ts";
import { type MobilityApp, openApp, type Tokens } from "../support/mobility.ts";

const hour = 3600;
const day = 24 * hour;

async function refreshed(
	app: MobilityApp,
	refreshToken: string,
): Promise<Tokens> {
	const answer = await app.post("/refresh-token", { refreshToken });
	expect(answer.status).toBe(200);
	return answer.body as Tokens;
}

it("lives on as long as it is renewed", async () => {
	const app = await openApp();
	let tokens = await app.signIn("ada@example.test");
	for (let month = 0; month < 3; month += 1) {
		app.advance(29 * day);
		expect(await app.get("/customers", tokens.accessToken)).toMatchObject({
			errorCode: "AUTH92",
		});
		tokens = await refreshed(app, tokens.refreshToken);
		expect((await app.get("/customers", tokens.accessToken)).status).toBe(200);
	}
	app.advance(30 * day);
	expect(
		await app.post("/refresh-token", { refreshToken: tokens.refreshToken }),
	).toMatchObject({ status: 401, errorCode: "A290" });
});

it("can be renewed early, by two tabs at once", async () => {
	const app = await openApp();
	const { refreshToken } = await app.signIn("ada@example.test");
	const tabs = await Promise.all([
		refreshed(app, refreshToken),
		refreshed(app, refreshToken),
	]);
	for (const { accessToken } of tabs)
		expect((await app.get("/customers", accessToken)).status).toBe(200);
});

it("where policy ends the earlier token, one of two tabs wins", async () => {
	const app = await openApp({ token: { invalidatePrevious: true } });
	const { refreshToken } = await app.signIn("ada@example.test");
	const tabs = await Promise.all([
		app.post("/refresh-token", { refreshToken }),
		app.post("/refresh-token", { refreshToken }),
	]);
	expect(tabs.map(({ status }) => status).sort()).toEqual([200, 401]);
});

it("ends with logout, for good", async () => {
	const app = await openApp();
	const { accessToken: token, refreshToken } =
		await app.signIn("ada@example.test");
	await app.post("/logout", { refreshToken }, { token });
	app.advance(hour);
	expect(await app.get("/customers", token)).toMatchObject({
		errorCode: "AUTH92",
	});
	expect(await app.post("/refresh-token", { refreshToken })).toMatchObject({
		errorCode: "A290",
	});
});

it("ends when an operator blocks the person", async () => {
	const app = await openApp();
	const { accessToken, refreshToken } = await app.signIn("ada@example.test");
	const { id: accountId } = await app.account("ada@example.test");
	const { mobility } = app.simulator.apis;
	if (mobility === undefined) throw new Error("mobility is not served");
	const flow = createFlowContext({
		world: app.world,
		api: mobility,
		tenant: "demo",
		locale: "en",
		baseUrl: "",
	});
	await blockAccount(flow, { accountId });
	expect(await app.get("/customers", accessToken)).toMatchObject({
		status: 403,
		errorCode: "U131",
	});
	expect(await app.post("/refresh-token", { refreshToken })).toMatchObject({
		status: 401,
		errorCode: "A290",
	});
});

it("ends with the account, when the grace of its deletion is over", async () => {
	const app = await openApp();
	const { accessToken, refreshToken } = await app.signIn("ada@example.test");
	const asked = await app.post(
		"/customers/request-deletion",
		{},
		{
			token: accessToken,
		},
	);
	expect(asked.status).toBe(204);
	app.advance(7 * day - 1);
	const renewed = await refreshed(app, refreshToken);
	expect((await app.get("/customers", renewed.accessToken)).status).toBe(200);
	app.advance(1);
	expect(await app.get("/customers", renewed.accessToken)).toMatchObject({
		status: 403,
		errorCode: "U192",
	});
	expect(await app.post("/refresh-token", { refreshToken })).toMatchObject({
		errorCode: "A290",
	});
});
