// M23: deletion after a grace time (endpoint S; shell record G-user; seven days and what stays C).
import { describe, expect, it } from "vitest";
import type { MobilityApp } from "../../../support/mobility.ts";
import {
	openDemo,
	profileOf,
	tokenOf,
} from "../../../support/mobility-demo.ts";

const path = "/customers/request-deletion";
const graceSeconds = 7 * 86_400;
/** Sessions are kept alive in these tests; their tokens would end before the grace does. */
const longTokens = { token: { accessSeconds: 30 * 86_400 } };

describe("asking for deletion", () => {
	it("schedules it, keeps the account usable, and tells its owner", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		const asked = await app.post(path, { reason: "Moving away" }, { token });
		expect(asked).toMatchObject({ status: 204, body: undefined });
		expect(await profileOf(app, token)).toMatchObject({
			deletionRequestedAt: "2026-01-10T00:00:00.000Z",
			blockState: "NONE",
		});
		expect(await app.lastMessage("ada@example.test")).toMatchObject({
			purpose: "deletion-requested",
			locale: "en",
		});
		expect(await app.account("ada@example.test")).toMatchObject({
			deletionReason: "Moving away",
		});
	});

	it.each([undefined, {}])("needs no reason (body %j)", async (body) => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		expect((await app.post(path, body, { token })).status).toBe(204);
	});

	it("repeated, is 204 and keeps the first date", async () => {
		const app = await openDemo(longTokens);
		const token = await tokenOf(app, "ada");
		await app.post(path, {}, { token });
		app.advance(86_400);
		expect((await app.post(path, {}, { token })).status).toBe(204);
		expect(await profileOf(app, token)).toMatchObject({
			deletionRequestedAt: "2026-01-10T00:00:00.000Z",
		});
		expect(await app.messages()).toBe(1);
	});

	it("is U134 while invoices are unpaid", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "dan");
		expect(await app.post(path, {}, { token })).toMatchObject({
			status: 400,
			errorCode: "U134",
		});
		expect(await profileOf(app, token)).not.toHaveProperty(
			"deletionRequestedAt",
		);
	});

	it("is R102 while a rental runs", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		const account = await app.account("ada@example.test");
		await app.world.store.transact((transaction) =>
			transaction.put("account", { ...account, obligations: ["rental"] }),
		);
		expect(await app.post(path, {}, { token })).toMatchObject({
			status: 400,
			errorCode: "R102",
		});
	});

	it("is U190 for a reason that is no text", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		expect(await app.post(path, { reason: 7 }, { token })).toMatchObject({
			errorCode: "U190",
		});
	});
});

describe("the end of the grace time", () => {
	async function asked(app: MobilityApp): Promise<string> {
		const token = await tokenOf(app, "ada");
		await app.post(path, {}, { token });
		return token;
	}

	it.each([
		{ from: -1, profile: 200, signIn: 200 },
		{ from: 0, profile: 403, signIn: 401 },
		{ from: 1, profile: 403, signIn: 401 },
	])("$from s from it: profile $profile, sign-in $signIn", async (at) => {
		const app = await openDemo(longTokens);
		const token = await asked(app);
		app.advance(graceSeconds + at.from);
		expect((await app.get("/customers", token)).status).toBe(at.profile);
		const credentials = {
			email: "ada@example.test",
			password: "correct-horse-battery-staple",
		};
		const signIn = await app.post("/sign-in-email", credentials);
		expect(signIn.status).toBe(at.signIn);
	});

	it("a token held on is U192", async () => {
		const app = await openDemo(longTokens);
		const token = await asked(app);
		app.advance(graceSeconds);
		expect(await app.get("/customers", token)).toMatchObject({
			status: 403,
			errorCode: "U192",
		});
	});

	it("frees address and number for a new account, which is another one", async () => {
		const app = await openDemo(longTokens);
		const before = await profileOf(app, await asked(app));
		app.advance(graceSeconds);
		const created = await app.postSigned("/customers", {
			email: "ada@example.test",
			phoneNumber: "+43660100001",
			password: "eleven-blue-kites",
			firstName: "Ada",
			lastName: "Again",
			branchId: 1,
		});
		expect(created.status).toBe(201);
		expect(created.body).not.toMatchObject({ uuid: before.uuid });
	});

	it("leaves a shell without anything personal", async () => {
		const app = await openDemo(longTokens);
		const token = await asked(app);
		const { id } = await app.account("ada@example.test");
		app.advance(graceSeconds);
		await app.get("/customers", token);
		const shell = await app.world.store.get("account", id);
		expect(shell).toMatchObject({ id, identifiers: [], profile: {} });
		expect(shell).toHaveProperty("deletedAt");
		expect(JSON.stringify(shell)).not.toMatch(/byron|ada@|4366/i);
	});

	it("comes at once where the tenant gives no grace", async () => {
		const app = await openDemo({ deletion: { graceSeconds: 0 } });
		const token = await tokenOf(app, "ada");
		expect((await app.post(path, {}, { token })).status).toBe(204);
		expect(await app.get("/customers", token)).toMatchObject({
			errorCode: "U192",
		});
	});
});
