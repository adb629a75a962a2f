// What a backend says of an account when it makes one or changes one (fact sheet 3.11).
import { beforeEach, describe, expect, it } from "vitest";
import {
	type CiamApp,
	openCiamApp,
	password,
	secret,
} from "../../support/ciam.ts";

const ada = "ada@example.test";
const work = "ada@work.test";
const pet = "7e0f9a1b2c3d4e5f60718293a4b5c6d7";

let app: CiamApp;
beforeEach(async () => {
	app = await openCiamApp();
});

const call = (
	method: string,
	path: string,
	body?: unknown,
	query: Readonly<Record<string, string>> = {},
) =>
	app.call(method, `M/account${path}`, {
		query: { ...query, apisecret: secret },
		...(body !== undefined && { body }),
	});

const uidOf = async (email: string): Promise<string> =>
	(await call("GET", "", undefined, { email })).body.Uid;

async function update(
	body: unknown,
	query: Readonly<Record<string, string>> = {},
) {
	return call("PUT", `/${await uidOf(ada)}`, body, query);
}

describe("changing an account", () => {
	it("sets fields, and clears them by null where nulls count", async () => {
		const { body } = await update({ FirstName: "Augusta", LastName: null });
		expect(body).toMatchObject({ FirstName: "Augusta", LastName: "Lovelace" });
		const cleared = await update({ LastName: null }, { nullSupport: "true" });
		expect(cleared.body).toMatchObject({
			FirstName: "Augusta",
			LastName: null,
		});
	});

	it("puts addresses in the place of all that were there, and mails nothing", async () => {
		const before = await app.world.store.list("message");
		const addresses = [
			{ Type: "Secondary", Value: ada },
			{ Type: "Primary", Value: work },
		];
		const { body } = await update({ Email: addresses });
		// The one that was proved before stays so; the new one is not.
		expect(body.Email).toEqual([...addresses].reverse());
		expect(body.UnverifiedEmail).toEqual([{ Type: "Primary", Value: work }]);
		const vouched = await update({ EmailVerified: true });
		expect(vouched.body.UnverifiedEmail).toBeNull();
		expect(await app.world.store.list("message")).toHaveLength(before.length);
		const only = await call("PUT", `/${body.Uid}`, {
			Email: [{ Type: "Primary", Value: work }],
		});
		expect(only.body.Email).toHaveLength(1);
		expect((await app.login({ email: ada, password })).code).toBe(938);
		expect((await app.login({ email: work, password })).status).toBe(200);
	});

	it("changes number and username, and what counts as verified", async () => {
		const PhoneId = "+43660999888";
		const sent = { PhoneId, UserName: "Countess", PhoneIdVerified: true };
		const { body } = await update(sent);
		expect(body).toMatchObject({
			PhoneId,
			PhoneIdVerified: true,
			UserName: "countess",
		});
		expect((await app.login({ phone: PhoneId, password })).status).toBe(200);
		expect((await app.login({ username: "ada", password })).code).toBe(938);
		await update({ EmailVerified: false });
		expect((await app.login({ email: ada, password })).code).toBe(970);
	});

	it("blocks, which ends sessions, and releases", async () => {
		const token = await app.tokenOf({ email: ada, password });
		expect((await update({ IsActive: false })).body.IsActive).toBe(false);
		expect((await app.call("GET", "A/account", { token })).code).toBe(991);
		expect((await app.login({ email: ada, password })).code).toBe(991);
		expect((await update({ IsActive: true })).body.IsActive).toBe(true);
		expect((await app.login({ email: ada, password })).status).toBe(200);
	});

	it("ends a lock that failures made, and can make one", async () => {
		for (let tries = 0; tries < 5; tries++)
			await app.login({ email: ada, password: "wrong" });
		expect((await app.login({ email: ada, password })).code).toBe(1198);
		await update({ IsLoginLocked: false });
		expect((await app.login({ email: ada, password })).status).toBe(200);
		expect((await update({ IsLoginLocked: true })).body.IsLoginLocked).toBe(
			true,
		);
		expect((await app.login({ email: ada, password })).status).toBe(403);
	});

	it("sets answers to questions", async () => {
		await update({ securityquestionanswer: { [pet]: "Fido" } });
		const reset = await app.call("PUT", "A/password/securityanswer", {
			body: {
				email: ada,
				password: "An0ther-horse",
				securityanswer: { [pet]: "fido" },
			},
		});
		expect(reset.status).toBe(200);
	});

	it("changes nothing when one part is refused", async () => {
		const { code } = await update({ FirstName: "Eve", UserName: "dora" });
		expect(code).toBe(1017);
		expect((await update({})).body).toMatchObject({
			FirstName: "Ada",
			UserName: "ada",
		});
	});
});

describe("making an account", () => {
	const form = { event: "Login", options: [{ id: "news" }] };
	const make = (more: object) =>
		call("POST", "", {
			Email: [{ Type: "Primary", Value: "new@example.test" }],
			Password: password,
			EmailVerified: true,
			...more,
		});

	it("takes consents, so that the login does not ask for them", async () => {
		app.change({ consent: { forms: [form] } });
		await make({
			Consents: {
				Events: [{ Event: "Login" }],
				Data: [{ ConsentOptionId: "news", IsAccepted: true }],
			},
		});
		const newcomer = { email: "new@example.test", password };
		const { body } = await app.login(newcomer);
		expect(body.Profile.ConsentProfile.Consents[0].ConsentOptionId).toBe(
			"news",
		);
		expect((await app.login({ email: ada, password })).code).toBe(1226);
	});

	it("notes that a PIN was skipped, so that the login does not ask for one", async () => {
		app.change({ pin: { enabled: true, required: true } });
		const { body } = await make({ PINInfo: { Skipped: true } });
		expect(body.PIN).toMatchObject({ PIN: null, Skipped: true });
		const newcomer = { email: "new@example.test", password };
		expect((await app.login(newcomer)).status).toBe(200);
		expect((await app.login({ email: ada, password })).code).toBe(1243);
	});

	it("gives no roles, and says so", async () => {
		const { body, hint } = await make({ Roles: ["admin"] });
		expect(body.Roles).toBeNull();
		expect(hint).toMatch(/roles/i);
	});
});
