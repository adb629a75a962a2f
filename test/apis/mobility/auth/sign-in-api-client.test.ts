// M6: systems that act for accounts they made (W-auth, W-maas).
import { describe, expect, it } from "vitest";
import { openApp } from "../../../support/mobility.ts";

const path = "/sign-in-api-client";

describe("signing an API client in", () => {
	it("gives tokens without ever asking for a second factor", async () => {
		const app = await openApp({ totp: { secondFactor: "mandatory" } });
		const answer = await app.post(path, {
			clientId: "sim-client",
			clientKey: "sim-key",
		});
		expect(answer).toMatchObject({ status: 200, body: { mfaRequired: false } });
		expect(answer.body).not.toHaveProperty("newCustomer");
	});

	it("renews as any session does", async () => {
		const app = await openApp();
		const { refreshToken } = await app.signInClient();
		expect(await app.post("/refresh-token", { refreshToken })).toMatchObject({
			status: 200,
			body: { mfaRequired: false },
		});
	});

	it.each([
		["sim-client", "wrong"],
		["nobody", "sim-key"],
		["__proto__", "constructor"],
	])("refuses %s with %s", async (clientId, clientKey) => {
		const app = await openApp();
		const answer = await app.post(path, { clientId, clientKey });
		expect(answer).toMatchObject({ status: 401, errorCode: "AUTH90" });
	});

	it("refuses a client of another tenant", async () => {
		const app = await openApp();
		const body = { clientId: "sim-client", clientKey: "sim-key" };
		expect(await app.post(`/v1/other/auth${path}`, body)).toMatchObject({
			errorCode: "AUTH90",
		});
	});

	it("names what is missing", async () => {
		const app = await openApp();
		expect(await app.post(path, { clientId: "sim-client" })).toMatchObject({
			status: 400,
			errorCode: "U190",
			body: { fields: [{ field: "clientKey" }] },
		});
	});
});
