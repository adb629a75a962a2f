// M26 and M27: proving the number of the own profile (S; numbers of codes C). Such a code never signs
// in, a sign-in code never proves.
import { describe, expect, it } from "vitest";
import { type MobilityApp, otherThan } from "../../../support/mobility.ts";
import {
	openDemo,
	profileOf,
	tokenOf,
} from "../../../support/mobility-demo.ts";

const send = "/customers/verify/send";
const number = "+43660100099";

/** Somebody signed in whose number is not proved. */
async function unproved(app: MobilityApp): Promise<string> {
	const token = await tokenOf(app, "ada");
	const body = { phoneNumber: number };
	await app.call("PATCH", "/customers", { token, body });
	return token;
}

function check(app: MobilityApp, token: string, code: string) {
	return app.post(`/customers/verify/check/${code}`, undefined, { token });
}

describe("sending the code", () => {
	it("answers 204 and sends a text message to the number of the profile", async () => {
		const app = await openDemo();
		const sent = await app.post(send, undefined, {
			token: await unproved(app),
		});
		expect(sent).toMatchObject({ status: 204, body: undefined });
		expect(await app.lastMessage(number)).toMatchObject({
			purpose: "verify-identifier",
			channel: "sms",
			locale: "en",
		});
	});

	it("is U130.4 without a number", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "bob");
		const full = await app.post(
			"/user/2fa-code-validate",
			{ code: app.totp("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP") },
			{ token },
		);
		expect(full.status).toBe(200);
		expect(await app.post(send, undefined, { token })).toMatchObject({
			status: 400,
			errorCode: "U130.4",
		});
	});

	it("is U394 for a number that is proved", async () => {
		const app = await openDemo();
		const token = await tokenOf(app, "ada");
		expect(await app.post(send, undefined, { token })).toMatchObject({
			status: 400,
			errorCode: "U394",
		});
	});

	it.each([
		[29, 429],
		[30, 204],
		[31, 204],
	])("again after %i s is %i", async (seconds, status) => {
		const app = await openDemo();
		const token = await unproved(app);
		await app.post(send, undefined, { token });
		app.advance(seconds);
		const again = await app.post(send, undefined, { token });
		expect(again.status).toBe(status);
		if (status === 429) expect(again.errorCode).toBe("U395");
	});

	it("is AUTH91 without a bearer", async () => {
		const app = await openDemo();
		expect(await app.post(send)).toMatchObject({
			status: 401,
			errorCode: "AUTH91",
		});
	});
});

describe("checking the code", () => {
	it("proves the number, which the profile then shows, and gives no tokens", async () => {
		const app = await openDemo();
		const token = await unproved(app);
		expect(await profileOf(app, token)).toMatchObject({
			phoneIsVerified: false,
		});
		await app.post(send, undefined, { token });
		const checked = await check(app, token, await app.lastCode(number));
		expect(checked).toMatchObject({ status: 204, body: undefined });
		expect(await profileOf(app, token)).toMatchObject({
			phoneIsVerified: true,
		});
	});

	it("is U390 for a wrong code, which leaves the right one good", async () => {
		const app = await openDemo();
		const token = await unproved(app);
		await app.post(send, undefined, { token });
		const code = await app.lastCode(number);
		expect(await check(app, token, otherThan(code))).toMatchObject({
			status: 400,
			errorCode: "U390",
		});
		expect((await check(app, token, code)).status).toBe(204);
	});

	it.each([
		[299, undefined],
		[300, "U391"],
		[301, "U391"],
	])("after %i s is %j", async (seconds, errorCode) => {
		const app = await openDemo();
		const token = await unproved(app);
		await app.post(send, undefined, { token });
		app.advance(seconds);
		const checked = await check(app, token, await app.lastCode(number));
		expect(checked.errorCode).toBe(errorCode);
		expect(checked.status).toBe(errorCode === undefined ? 204 : 400);
	});

	it("is U392 after five wrong tries, for the right code too", async () => {
		const app = await openDemo();
		const token = await unproved(app);
		await app.post(send, undefined, { token });
		const code = await app.lastCode(number);
		for (let tries = 0; tries < 5; tries += 1)
			await check(app, token, otherThan(code));
		expect(await check(app, token, code)).toMatchObject({
			status: 400,
			errorCode: "U392",
		});
	});

	it("is U393 with nothing sent, and with a code used before", async () => {
		const app = await openDemo();
		const token = await unproved(app);
		expect(await check(app, token, "000000")).toMatchObject({
			status: 400,
			errorCode: "U393",
		});
		await app.post(send, undefined, { token });
		const code = await app.lastCode(number);
		await check(app, token, code);
		expect(await check(app, token, code)).toMatchObject({ errorCode: "U393" });
	});

	it("is U393 for a sign-in code, and says where that belongs", async () => {
		const app = await openDemo();
		const token = await unproved(app);
		await app.postSigned("/customers/create-or-sign-in-with-phone-number", {
			phoneNumber: number,
			branchId: 1,
		});
		const answer = await check(app, token, await app.lastCode(number));
		expect(answer).toMatchObject({ status: 400, errorCode: "U393" });
		expect(answer.hint).toContain("/sign-in-phone-number");
		expect(await profileOf(app, token)).toMatchObject({
			phoneIsVerified: false,
		});
	});

	it("never takes the code for a number the profile has no more", async () => {
		const app = await openDemo();
		const token = await unproved(app);
		await app.post(send, undefined, { token });
		const code = await app.lastCode(number);
		const body = { phoneNumber: "+43660100098" };
		await app.call("PATCH", "/customers", { token, body });
		expect(await check(app, token, code)).toMatchObject({ errorCode: "U393" });
	});

	it("takes a code once, of two checks at the same time", async () => {
		const app = await openDemo();
		const token = await unproved(app);
		await app.post(send, undefined, { token });
		const code = await app.lastCode(number);
		const answers = await Promise.all([
			check(app, token, code),
			check(app, token, code),
		]);
		expect(answers.map(({ status }) => status).sort()).toEqual([204, 400]);
	});
});
