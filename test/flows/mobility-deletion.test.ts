// The state diagram of deletion (fact sheet 8, C): usable, requested, deleted; refused while something
// stands open. Nothing but time and the clock of the world leads from one to the next.
import { expect, it } from "vitest";
import { setObligations } from "../../src/core/flows/operator-acts.ts";
import { openDemo, operator, tokenOf } from "../support/mobility-demo.ts";

const path = "/customers/request-deletion";
const weekSeconds = 7 * 86_400;

it("pay first, ask, use the account for a week, and it is gone", async () => {
	const app = await openDemo({ token: { accessSeconds: 2 * weekSeconds } });
	const token = await tokenOf(app, "dan");
	const refused = await app.post(path, {}, { token });
	expect(refused.errorCode).toBe("U134");

	const { id: accountId } = await app.account("dan@example.test");
	await setObligations(operator(app), { accountId, obligations: [] });
	expect((await app.post(path, {}, { token })).status).toBe(204);

	app.advance(weekSeconds - 1);
	expect((await app.get("/customers", token)).status).toBe(200);
	const renewed = await app.signIn("dan@example.test", "yellow-paper-ink-lamp");

	app.advance(1);
	expect((await app.get("/customers", token)).errorCode).toBe("U192");
	const { refreshToken } = renewed;
	const refreshed = await app.post("/refresh-token", { refreshToken });
	expect(refreshed).toMatchObject({ status: 401, errorCode: "A290" });
	const signIn = await app.post("/sign-in-email", {
		email: "dan@example.test",
		password: "yellow-paper-ink-lamp",
	});
	expect(signIn).toMatchObject({ status: 401, errorCode: "AUTH90" });
});

it("a code sent to the person of old opens nothing for whoever has the number next", async () => {
	const app = await openDemo({
		token: { accessSeconds: 2 * weekSeconds },
		code: { lifetimeSeconds: 2 * weekSeconds },
	});
	const phoneNumber = "+43660100007";
	const { id: accountId } = await app.account("dan@example.test");
	await setObligations(operator(app), { accountId, obligations: [] });
	const token = await tokenOf(app, "dan");
	await app.post(path, {}, { token });
	await app.postSigned("/customers/create-or-sign-in-with-phone-number", {
		phoneNumber,
		branchId: 1,
	});
	const code = await app.lastCode(phoneNumber);
	app.advance(weekSeconds);
	await app.get("/customers", token);
	const late = await app.post("/sign-in-phone-number", { phoneNumber, code });
	expect(late).toMatchObject({ status: 400, errorCode: "U393" });
});
