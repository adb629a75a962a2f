// A system that makes accounts and acts for them (W-maas, W-basic for the uuid it must keep).
import { expect, it } from "vitest";
import { openApp } from "../support/mobility.ts";

it("creates a person without a signature, then acts for them by uuid", async () => {
	const app = await openApp();
	const { accessToken: token } = await app.signInClient();
	const created = await app.post(
		"/customers",
		{
			email: "nia@example.test",
			firstName: "Nia",
			lastName: "Long",
			branchId: 1,
			customProperties: { crmId: "C-1" },
		},
		{ token },
	);
	expect(created.status).toBe(201);
	const { uuid } = created.body as { uuid: string };

	const headers = { "GoUrban-Impersonate": uuid };
	const profile = { token, headers };
	expect(await app.call("GET", "/customers", profile)).toMatchObject({
		status: 200,
		body: { uuid, customProperties: { crmId: "C-1" } },
	});
	const body = { city: "Vienna" };
	expect(
		await app.call("PATCH", "/customers", { ...profile, body }),
	).toMatchObject({ status: 200, body: { city: "Vienna" } });
});

it("is refused without the header, and for people it did not create", async () => {
	const app = await openApp();
	const { accessToken: token } = await app.signInClient();
	expect(await app.get("/customers", token)).toMatchObject({
		status: 403,
		errorCode: "A194",
	});
	const { id } = await app.account("ada@example.test");
	const headers = { "GoUrban-Impersonate": id };
	expect(await app.call("GET", "/customers", { token, headers })).toMatchObject(
		{
			status: 403,
			errorCode: "A195",
		},
	);
});

it("is told of a taken email with a code of its own", async () => {
	const app = await openApp();
	const { accessToken: token } = await app.signInClient();
	const body = {
		email: "ada@example.test",
		firstName: "Ada",
		lastName: "Second",
		branchId: 1,
	};
	const answer = await app.post("/customers", body, { token });
	expect(answer).toMatchObject({ status: 400, errorCode: "U141.1" });
	expect(answer.hint).toContain("before the dot");
});

it("renews and ends its session like anybody", async () => {
	const app = await openApp();
	const { accessToken: token, refreshToken } = await app.signInClient();
	expect((await app.post("/refresh-token", { refreshToken })).status).toBe(200);
	expect((await app.post("/logout", undefined, { token })).status).toBe(204);
	expect(await app.post("/refresh-token", { refreshToken })).toMatchObject({
		errorCode: "A290",
	});
});
