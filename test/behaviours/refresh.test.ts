// What a client must survive with refresh tokens: B22 of docs/behaviours.md.
import { expect, test } from "vitest";
import { openApp } from "../support/mobility.ts";

const family = { invalidatePrevious: true, reuseEndsSession: true };

test("B22: two tabs may renew at once within the grace, which does not begin anew", async () => {
	const app = await openApp({ token: { ...family, reuseGraceSeconds: 10 } });
	const { refreshToken } = await app.signIn("ada@example.test");
	const renew = () => app.post("/refresh-token", { refreshToken });
	expect((await renew()).status).toBe(200);
	app.advance(9);
	expect((await renew()).status).toBe(200);
	app.advance(1);
	expect((await renew()).errorCode).toBe("A290");
});

test("B22: after the grace, an old token ends the newest too", async () => {
	const app = await openApp({ token: { ...family, reuseGraceSeconds: 10 } });
	const { refreshToken } = await app.signIn("ada@example.test");
	const renewed = await app.post("/refresh-token", { refreshToken });
	const { refreshToken: next } = renewed.body as { refreshToken: string }; // 200, checked below
	expect(renewed.status).toBe(200);
	app.advance(10);
	await app.post("/refresh-token", { refreshToken });
	const after = await app.post("/refresh-token", { refreshToken: next });
	expect(after.errorCode).toBe("A290");
});

test("B22: renewal does not move the absolute end of a session", async () => {
	const hour = 3600;
	const app = await openApp({ session: { absoluteSeconds: hour } });
	const first = await app.signIn("ada@example.test");
	app.advance(hour - 1);
	const { refreshToken } = first;
	expect((await app.post("/refresh-token", { refreshToken })).status).toBe(200);
	app.advance(1);
	const late = await app.post("/refresh-token", { refreshToken });
	expect(late.errorCode).toBe("A290");
	expect((await app.get("/customers", first.accessToken)).status).toBe(401);
});
