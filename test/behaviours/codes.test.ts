// What a client must survive with codes and clocks: B09 and B13 of docs/behaviours.md.
import { expect, test } from "vitest";
import { openApp } from "../support/mobility.ts";
import { bobsSecret } from "../support/mobility-cast.ts";

const phoneNumber = "+43660123456";
const bootstrap = "/customers/create-or-sign-in-with-phone-number";
const hour = 3600;

test.each([
	[599, 200],
	[600, 401],
	[601, 401],
])(
	"B09: a code of ten minutes is answered %i s later with %i",
	async (seconds, status) => {
		const app = await openApp({ code: { lifetimeSeconds: 600 } });
		await app.postSigned(bootstrap, { phoneNumber, branchId: 1 });
		const code = await app.lastCode(phoneNumber);
		app.advance(seconds);
		const answer = await app.post("/sign-in-phone-number", {
			phoneNumber,
			code,
		});
		expect(answer.status).toBe(status);
		expect(answer.errorCode).toBe(status === 200 ? undefined : "U391");
	},
);

test.each([-hour, hour])(
	"B13: a device whose clock is %i s off shows codes that are wrong",
	async (off) => {
		const app = await openApp();
		const { accessToken: token } = await app.signIn("bob@example.test");
		const validate = (code: string) =>
			app.post("/user/2fa-code-validate", { code }, { token });
		expect((await validate(app.totp(bobsSecret, off))).status).not.toBe(200);
		expect((await validate(app.totp(bobsSecret))).status).toBe(200);
	},
);

test.each([-hour, hour])(
	"B13: a request signed %i s from now is refused, and the server's time helps",
	async (off) => {
		const app = await openApp();
		const timestamp = String(app.world.clock.now() + off * 1000);
		const body = { phoneNumber, branchId: 1 };
		const wrong = await app.postSigned(bootstrap, body, { timestamp });
		expect(wrong.status).toBe(401);
		expect((await app.postSigned(bootstrap, body)).status).toBe(204);
	},
);

test("B13: what a client takes for now does not matter to a code", async () => {
	const app = await openApp();
	await app.postSigned(bootstrap, { phoneNumber, branchId: 1 });
	const code = await app.lastCode(phoneNumber);
	app.advance(301);
	const headers = {
		date: new Date(app.world.clock.now() - 301_000).toUTCString(),
	};
	const body = { phoneNumber, code };
	const answer = await app.post("/sign-in-phone-number", body, { headers });
	expect(answer.errorCode).toBe("U391");
});
