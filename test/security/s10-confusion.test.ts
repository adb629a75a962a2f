// Security bar S10: what one world or tenant issued is worth nothing in another, even though both
// began with the same seed and so know the same people by the same ids.
import { describe, expect, test } from "vitest";
import { aSimulator, type Client, clientIn } from "./a-client.ts";

const phoneNumber = "+43660123456";

/** Two places that look alike to a client: two worlds, or two tenants of one world. */
const pairs: readonly (readonly [string, () => readonly [Client, Client]])[] = [
	[
		"worlds",
		() => {
			const simulator = aSimulator();
			return [clientIn(simulator, "a"), clientIn(simulator, "b")];
		},
	],
	[
		"tenants",
		() => {
			const simulator = aSimulator();
			return [clientIn(simulator, "a"), clientIn(simulator, "a", "other")];
		},
	],
];

describe.each(pairs)("two %s", (_, open) => {
	test("an access token", async () => {
		const [here, there] = open();
		const { accessToken: token } = await here.signIn();
		await there.signIn();
		expect((await here.call("GET", "/customers", { token })).status).toBe(200);
		const refused = await there.call("GET", "/customers", { token });
		expect([401, 403]).toContain(refused.status);
		const changed = await there.call("PATCH", "/customers", {
			token,
			body: { firstName: "Eve" },
		});
		expect([401, 403]).toContain(changed.status);
		const { accessToken: theirs } = await there.signIn();
		const profile = await there.call("GET", "/customers", { token: theirs });
		expect((await profile.json()).firstName).not.toBe("Eve");
	});

	test("a sign-out", async () => {
		const [here, there] = open();
		const { accessToken: token } = await here.signIn();
		await there.signIn();
		const refused = await there.call("POST", "/logout", { token });
		expect([401, 403]).toContain(refused.status);
		expect((await here.call("GET", "/customers", { token })).status).toBe(200);
	});

	test("a refresh token", async () => {
		const [here, there] = open();
		const { refreshToken } = await here.signIn();
		await there.signIn();
		const body = { refreshToken };
		const refused = await there.call("POST", "/refresh-token", { body });
		expect(refused.status).toBe(401);
		const good = await here.call("POST", "/refresh-token", { body });
		expect(good.status).toBe(200);
	});

	test("a one-time code that was asked for in one only", async () => {
		const [here, there] = open();
		await here.postSigned("/customers/create-or-sign-in-with-phone-number", {
			phoneNumber,
			branchId: 1,
		});
		const body = { phoneNumber, code: await here.lastSecret() };
		const refused = await there.call("POST", "/sign-in-phone-number", { body });
		expect([400, 401]).toContain(refused.status);
		const good = await here.call("POST", "/sign-in-phone-number", { body });
		expect(good.status).toBe(200);
	});

	test("a reset link", async () => {
		const [here, there] = open();
		await here.postSigned("/customers/reset/ada%40example.test");
		const path = `/set-password/${await here.lastSecret()}`;
		const body = { password: "a whole new password" };
		expect((await there.call("POST", path, { body })).status).toBe(400);
		await there.signIn();
		expect((await here.call("POST", path, { body })).status).toBe(204);
	});

	test("a session ended in one lives on in the other", async () => {
		const [here, there] = open();
		const { accessToken: mine } = await here.signIn();
		const { accessToken: theirs } = await there.signIn();
		await here.call("POST", "/logout", { token: mine });
		const still = await there.call("GET", "/customers", { token: theirs });
		expect(still.status).toBe(200);
	});
});

test("two worlds of one seed have the same people, which makes the above worth testing", async () => {
	const simulator = aSimulator();
	const ids = await Promise.all(
		["a", "b"].map(async (id) => {
			const { store } = await simulator.worlds.open(id);
			const [ada] = await store.list("account");
			return ada?.id;
		}),
	);
	expect(ids[0]).toBeDefined();
	expect(ids[0]).toBe(ids[1]);
});
