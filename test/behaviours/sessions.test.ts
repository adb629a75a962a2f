// What a client must survive with sessions: B18 and B19 of docs/behaviours.md.
import { expect, test } from "vitest";
import { createControlClient } from "../../src/client/index.ts";
import { type BankingApp, openBanking } from "../support/banking.ts";
import { openMerchant } from "../support/merchant.ts";

const minute = 60;
const hour = 60 * minute;

test("B18: a cookie that was there before the sign-in is not adopted", async () => {
	const app = await openMerchant();
	const id = "65f0a1b2c3d4e5f607182905";
	const headers = { "x-user-id": id };
	const name = `refreshToken_${id}`;
	await app.login("association", "dashboard");
	const planted = app.jar.get(name) ?? "";
	await app.login("association", "dashboard");
	expect(app.jar.get(name)).not.toBe(planted);

	const renew = async (cookie: string) => {
		app.jar.set(name, cookie);
		const { data } = await app.post("/auth/refresh-token", undefined, {
			headers,
		});
		return sessionOf(data.token);
	};
	const own = app.jar.get(name) ?? "";
	const [before, after] = [await renew(planted), await renew(own)];
	expect(before).toMatch(/./);
	expect(after).not.toBe(before);
});

/** The session that an access token names. */
function sessionOf(token: unknown): unknown {
	const [, claims = ""] = String(token).split(".");
	return JSON.parse(Buffer.from(claims, "base64url").toString()).sid;
}

const limits = { session: { idleSeconds: 5 * minute, absoluteSeconds: hour } };

const read = (app: BankingApp, token: string) =>
	app.call("GET", "/consumers", { token });

test("B19: requests move the idle limit, and never the absolute one", async () => {
	const app = await openBanking(limits);
	const token = await app.signIn("ada");
	for (let passed = 0; passed < hour - 4 * minute; passed += 4 * minute) {
		app.advance(4 * minute);
		expect((await read(app, token)).status).toBe(200);
	}
	app.advance(4 * minute);
	expect((await read(app, token)).status).toBe(401);
});

test.each([
	["idle", 5 * minute],
	["expired", hour],
])("B19: the end of a session is told apart: %s", async (because, seconds) => {
	const { idleSeconds, absoluteSeconds } = limits.session;
	const app = await openBanking({
		session:
			because === "idle"
				? { idleSeconds }
				: { idleSeconds: 2 * hour, absoluteSeconds },
	});
	const token = await app.signIn("ada");
	app.advance(seconds - 1);
	const fresh = await read(app, token);
	expect(fresh.status).toBe(200);
	app.advance(seconds);
	const { status, headers } = await read(app, token);
	expect(status).toBe(401);
	const { fetch } = app.simulator;
	const client = createControlClient({ baseUrl: "http://localhost", fetch });
	const { journal } = client.world(app.world.id);
	const { rule } = await journal.explain(headers.get("x-trace-id") ?? "");
	expect(rule).toMatchObject({ code: "session-ended", data: { because } });
});
