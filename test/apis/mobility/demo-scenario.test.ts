// The fixtures of fact sheet 12, as a client meets them in the scenario `mobility-demo`.
import { describe, expect, it } from "vitest";
import {
	listIn,
	openDemo,
	profileOf,
	recordIn,
	tokenOf,
} from "../../support/mobility-demo.ts";

describe("the demo", () => {
	it("ada signs in by password, verified, and may rent", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		expect(await profileOf(app, token)).toMatchObject({
			emailIsVerified: true,
			blockState: "NONE",
		});
		expect((await app.post("/rentals", {}, { token })).status).toBe(201);
	});

	it("bob needs the code of the app whose secret is known", async () => {
		const app = await openDemo();
		const pending = await app.signIn("bob@example.test", "tin-drum-paper-moon");
		expect(pending.mfaRequired).toBe(true);
		const token = pending.accessToken;
		expect((await app.get("/customers", token)).errorCode).toBe("AUTH93");
		const code = app.totp("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
		const done = await app.post("/user/2fa-code-validate", { code }, { token });
		expect(done).toMatchObject({ status: 200, body: { mfaRequired: false } });
	});

	it("+43660123456 has a phone number only", async () => {
		const app = await openDemo();
		const { accessToken } = await app.signInByPhone("+43660123456");
		expect(await profileOf(app, accessToken)).toMatchObject({
			signInMethods: ["PHONE"],
			language: "de",
		});
	});

	it("eve is blocked", async () => {
		const app = await openDemo();
		const answer = await app.post("/sign-in-email", {
			email: "eve@example.test",
			password: "quiet-river-green-door",
		});
		expect(answer).toMatchObject({ status: 403, errorCode: "U131" });
	});

	it("ida's licence is pending, cas has two cards, dan has unpaid invoices", async () => {
		const app = await openDemo();
		expect(await profileOf(app, await tokenOf(app, "ida"))).toMatchObject({
			licenseVerificationState: "PENDING",
		});
		const cards = await app.get(
			"/customer-identity-cards",
			await tokenOf(app, "cas"),
		);
		expect(listIn(cards)).toHaveLength(2);
		expect(await profileOf(app, await tokenOf(app, "dan"))).toMatchObject({
			blockedByUnpaidInvoices: true,
		});
	});

	it("sim-client acts for mia, and for nobody else", async () => {
		const app = await openDemo();
		const { accessToken: token } = await app.signInClient();
		const as = async (email: string) => {
			const { id } = await app.account(email);
			const headers = { "GoUrban-Impersonate": id };
			return app.call("GET", "/customers", { token, headers });
		};
		expect(recordIn(await as("mia@example.test"))).toMatchObject({
			firstName: "Mia",
		});
		expect(await as("ada@example.test")).toMatchObject({
			status: 403,
			errorCode: "A195",
		});
	});

	it("the tenant other has an ada of its own", async () => {
		const app = await openDemo();
		const signIn = (password: string) =>
			app.post("/v1/other/auth/sign-in-email", {
				email: "ada@example.test",
				password,
			});
		expect((await signIn("correct-horse-battery-staple")).errorCode).toBe(
			"AUTH90",
		);
		const { accessToken: token } = recordIn(
			await signIn("other-horse-other-staple"),
		);
		expect(await app.get("/customers", String(token))).toMatchObject({
			status: 403,
			errorCode: "A196",
		});
		const own = await app.get("/v1/other/front/customers", String(token));
		expect(recordIn(own)).toMatchObject({ lastName: "Other" });
	});

	it("no password is kept in clear", async () => {
		const app = await openDemo();
		const accounts = await app.world.store.list("account");
		expect(JSON.stringify(accounts)).not.toContain("correct-horse");
		const clients = await app.world.store.list("resource");
		expect(JSON.stringify(clients)).not.toContain("sim-key");
	});
});
