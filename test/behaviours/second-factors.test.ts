// What a client must survive with second factors: B15 and B21 of docs/behaviours.md.
import { expect, test } from "vitest";
import { openBanking, password, phones } from "../support/banking.ts";
import { password as ciamPassword, openCiamApp } from "../support/ciam.ts";

const email = "ada@example.test";

test("B15: mail is no second factor where the tenant does not take it", async () => {
	const app = await openCiamApp();
	const token = await app.tokenOf({ email, password: ciamPassword });
	const enrol = () =>
		app.call("GET", "A/account/2fa/otp/email", {
			token,
			query: { emailId: email },
		});
	expect((await enrol()).status).toBe(200);

	app.change({ secondFactor: { factors: ["authenticator"] } });
	const sent = await app.countMessages(email);
	expect((await enrol()).status).toBe(403);
	expect(await app.countMessages(email)).toBe(sent);
});

test("B21: a change that wants a step-up goes through once it is made", async () => {
	const app = await openBanking({ gatePasswordUpdate: true });
	const token = await app.signIn("ada");
	const change = () =>
		app.post(
			"/passwords/update",
			{
				oldPassword: { value: password },
				newPassword: { value: "N3w-pa55word" },
			},
			{ token },
		);
	expect(await change()).toMatchObject({
		status: 403,
		code: "STEP_UP_REQUIRED",
	});
	expect((await app.stepUp(token, phones.ada)).status).toBe(204);
	expect((await change()).status).toBe(200);
	expect((await app.login("ada", "N3w-pa55word")).status).toBe(200);
});
