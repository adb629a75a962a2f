// Passkeys, push messages and Duo as second factors (fact sheet 3.5, 3.6), through the public door.
import { describe, expect, it } from "vitest";
import {
	answerPush,
	bindPasskey,
	finishBinding,
	finishCheck,
	inStep,
	openStepOf,
	operatorsSession,
	visitDuo,
} from "../../conformance/ciam/ways/second-factor-devices.ts";
import { type CiamApp, openCiamApp } from "../../support/ciam.ts";
import { SoftAuthenticator } from "../../support/soft-authenticator.ts";

const origin = "http://localhost";
const ada = "ada@example.test";
const lea = "lea@example.test";
const mia = "mia@example.test";
const mandatory = { totp: { secondFactor: "mandatory" } } as const;

const settingsOf = (app: CiamApp, token: string) =>
	app.call("GET", "A/account/2fa", { token });

describe("a passkey as second factor", () => {
	it("is asked for from the next login on, until it is removed", async () => {
		const app = await openCiamApp();
		const device = new SoftAuthenticator();
		const { token, answer } = await bindPasskey(app, device);
		expect(answer.body).toMatchObject({
			Id: expect.stringMatching(/^[0-9a-f]{32}$/),
			Identifier: ada,
			Authenticator: null,
		});
		const { body } = await settingsOf(app, token);
		expect(body.IsPasskeyAuthenticatorVerified).toBe(true);
		const step = await openStepOf(app, ada);
		expect(step.IsPasskeyAuthenticatorVerified).toBe(true);
		const done = await finishCheck(device)(app, step);
		expect(done.body.Profile.UserName).toBe("ada");
		const used = await inStep(app, step, "GET", "passkey/begin");
		expect(used.code).toBe(1103);
		const path = "A/account/2fa/authenticator/passkey";
		await app.call("DELETE", path, { token });
		expect((await app.call("DELETE", path, { token })).code).toBe(1328);
		expect(await openStepOf(app, ada)).toBeNull();
	});

	it("does not log in alone", async () => {
		const app = await openCiamApp();
		await bindPasskey(app, new SoftAuthenticator());
		const begun = await app.call("GET", "A/login/passkey/begin", {
			query: { identifier: ada },
		});
		expect(begun.code).toBe(1323);
	});

	it("is not one that was begun for logins", async () => {
		const app = await openCiamApp();
		const token = await app.tokenOf({
			email: ada,
			password: "Correct-Horse-9",
		});
		const path = "A/account/register/passkey/begin";
		const begun = await app.call("GET", path, { token });
		const { challenge, user } = begun.body.RegisterBeginCredential.publicKey;
		const device = new SoftAuthenticator();
		const PasskeyCredential = device.make({ challenge, origin }, user.id);
		const answer = await app.call(
			"POST",
			"A/account/2fa/register/passkey/finish",
			{ token, body: { PasskeyCredential } },
		);
		expect(answer.code).toBe(1321);
		expect(answer.hint).toContain("not-asked-for");
		const { body } = await settingsOf(app, token);
		expect(body.IsPasskeyAuthenticatorVerified).toBe(false);
	});

	it("of one step completes no other", async () => {
		const app = await openCiamApp();
		const device = new SoftAuthenticator();
		await bindPasskey(app, device);
		const first = await openStepOf(app, ada);
		const second = await openStepOf(app, ada);
		const begun = await inStep(app, first, "GET", "passkey/begin");
		const { challenge } = begun.body.LoginBeginCredential.publicKey;
		const PasskeyCredential = device.use({ challenge, origin });
		const finish = (step: typeof first) =>
			inStep(app, step, "POST", "passkey/finish", { PasskeyCredential });
		expect((await finish(second)).code).toBe(1321);
		expect((await finish(first)).status).toBe(200);
	});

	it("is bound at the first login, where one is demanded", async () => {
		const app = await openCiamApp({}, mandatory);
		const device = new SoftAuthenticator();
		const done = await finishBinding({}, device)(
			app,
			await openStepOf(app, ada),
		);
		const { body } = await settingsOf(app, done.body.access_token);
		expect(body.IsPasskeyAuthenticatorVerified).toBe(true);
		const step = await openStepOf(app, ada);
		const begun = await inStep(app, step, "GET", "register/passkey/begin");
		expect(begun.code).toBe(1258);
		expect((await finishCheck(device)(app, step)).status).toBe(200);
	});

	it("shares the count of wrong tries with other kinds", async () => {
		const app = await openCiamApp();
		const pia = "pia@example.test";
		const token = await operatorsSession(app, pia);
		const path = "A/account/2fa/register/passkey";
		const begun = await app.call("GET", `${path}/begin`, { token });
		const { challenge, user } = begun.body.RegisterBeginCredential.publicKey;
		const device = new SoftAuthenticator();
		const PasskeyCredential = device.make({ challenge, origin }, user.id);
		await app.call("POST", `${path}/finish`, {
			token,
			body: { PasskeyCredential },
		});
		const step = await openStepOf(app, pia);
		const wrongPasskey = () =>
			finishCheck(device, { origin: "http://elsewhere.test" })(app, step);
		const wrongCode = () =>
			inStep(app, step, "PUT", "verification/authenticatorcode", {
				AuthenticatorCode: "x",
			});
		const codes: (number | undefined)[] = [];
		for (const tryIt of [wrongPasskey, wrongCode, wrongPasskey, wrongCode])
			codes.push((await tryIt()).code);
		expect(codes).toEqual([1321, 1102, 1321, 1102]);
		expect((await wrongPasskey()).code).toBe(1264);
		expect((await inStep(app, step, "GET", "passkey/begin")).code).toBe(1103);
	});
});

/** Registers a device for ada, who reads her settings. */
async function registerDevice(app: CiamApp) {
	const token = await app.tokenOf({ email: ada, password: "Correct-Horse-9" });
	const { body } = await settingsOf(app, token);
	expect(body.PushQRCode).toMatch(/^data:image/);
	const registration = await app.lastSecret(ada);
	const register = () =>
		app.call("POST", "/simulator/push/devices", {
			apiKey: "",
			body: { registration },
		});
	return { token, register, registration };
}

const ping = (app: CiamApp, step: Parameters<typeof inStep>[1]) =>
	inStep(app, step, "GET", "push/ping");

describe("a device for push messages", () => {
	it("is registered once by what the picture says", async () => {
		const app = await openCiamApp();
		const { token, register, registration } = await registerDevice(app);
		await settingsOf(app, token);
		expect(await app.lastSecret(ada)).toBe(registration);
		expect(await app.countMessages(ada)).toBe(1);
		expect((await register()).body).toEqual({ outcome: "done" });
		expect((await register()).body).toEqual({ outcome: "nothing-pending" });
		const { body } = await settingsOf(app, token);
		expect(body).toMatchObject({
			IsPushDeviceRegistered: true,
			PushQRCode: null,
		});
		const step = await openStepOf(app, ada);
		expect((await ping(app, step)).code).toBe(1295);
		await answerPush(app, ada, "approve");
		expect((await ping(app, step)).body.Profile.UserName).toBe("ada");
	});

	it("is not registered by a picture that is too old", async () => {
		const app = await openCiamApp();
		const { register } = await registerDevice(app);
		app.advance(3 * 24 * 3600);
		expect((await register()).body).toEqual({ outcome: "nothing-pending" });
	});

	it("says no, and yes when it is asked again", async () => {
		const app = await openCiamApp();
		const step = await openStepOf(app, lea);
		const { challengeId: first } = await app.lastMessage(lea);
		await answerPush(app, lea, "deny");
		expect((await ping(app, step)).code).toBe(1312);
		const query = {
			secondFactorAuthenticationToken: step.SecondFactorAuthenticationToken,
		};
		await app.call("POST", "A/login/2fa", { query });
		const { challengeId } = await app.lastMessage(lea);
		expect(challengeId).not.toBe(first);
		expect((await ping(app, step)).code).toBe(1295);
		await answerPush(app, lea, "approve");
		expect((await ping(app, step)).status).toBe(200);
		expect((await ping(app, step)).code).toBe(1103);
	});

	it("is asked one question at a time", async () => {
		const app = await openCiamApp();
		const step = await openStepOf(app, lea);
		const { challengeId: first } = await app.lastMessage(lea);
		const query = {
			secondFactorAuthenticationToken: step.SecondFactorAuthenticationToken,
		};
		await app.call("POST", "A/login/2fa", { query });
		const late = await app.call("POST", `/simulator/push/${first}`, {
			apiKey: "",
			body: { decision: "approve" },
		});
		expect(late.body).toEqual({ outcome: "nothing-pending" });
		expect((await ping(app, step)).code).toBe(1295);
	});

	it("answers for one login only", async () => {
		const app = await openCiamApp();
		const first = await openStepOf(app, lea);
		const second = await openStepOf(app, lea);
		await answerPush(app, lea, "approve");
		expect((await ping(app, first)).code).toBe(1295);
		expect((await ping(app, second)).status).toBe(200);
	});

	it("is asked nothing any more once it is removed", async () => {
		const app = await openCiamApp();
		const token = await operatorsSession(app, lea);
		const step = await openStepOf(app, lea);
		await app.call("DELETE", "A/account/2fa/authenticator/push", { token });
		const { body } = await answerPush(app, lea, "approve");
		expect(body).toEqual({ outcome: "nothing-pending" });
		expect((await ping(app, step)).code).toBe(1313);
		expect(await openStepOf(app, lea)).toBeNull();
	});
});

const verify = (
	app: CiamApp,
	step: Parameters<typeof inStep>[1],
	back: object,
) => inStep(app, step, "PUT", "verification/duo", back);

describe("Duo", () => {
	it("completes the login of whom it confirms", async () => {
		const app = await openCiamApp();
		const duoredirecturi = "https://app.example.test/duo";
		const step = await openStepOf(app, mia, { duoredirecturi });
		const endpoint = new URL(step.DuoAuthEndpoint);
		expect(endpoint.searchParams.get("redirect_uri")).toBe(duoredirecturi);
		const state = endpoint.searchParams.get("state");
		const unvisited = await verify(app, step, { state, code: "x" });
		expect(unvisited.code).toBe(1332);
		const back = await visitDuo(app, step.DuoAuthEndpoint);
		expect(back.body.state).toBe(state);
		expect((await visitDuo(app, step.DuoAuthEndpoint)).body).toEqual(back.body);
		const done = await verify(app, step, back.body);
		expect(done.body.Profile.Email[0].Value).toBe(mia);
		expect((await visitDuo(app, step.DuoAuthEndpoint)).code).toBe(1333);
	});

	it("does not confirm another login", async () => {
		const app = await openCiamApp();
		const first = await openStepOf(app, mia);
		const second = await openStepOf(app, mia);
		const back = await visitDuo(app, first.DuoAuthEndpoint);
		expect((await verify(app, second, back.body)).code).toBe(1333);
		expect((await verify(app, first, back.body)).status).toBe(200);
	});

	it("is bound at the first login, where a second factor is demanded", async () => {
		const app = await openCiamApp({}, mandatory);
		const step = await openStepOf(app, ada);
		const back = await visitDuo(app, step.DuoAuthEndpoint);
		const done = await verify(app, step, back.body);
		const token = done.body.access_token;
		const { body } = await settingsOf(app, token);
		expect(body.IsDuoAuthenticatorVerified).toBe(true);
		const path = "A/account/2fa/authenticator/duo";
		expect((await app.call("DELETE", path, { token })).body).toEqual({
			IsDeleted: true,
		});
		expect((await app.call("DELETE", path, { token })).code).toBe(1334);
	});

	it("is not asked where it cannot be bound, or is not there", async () => {
		const app = await openCiamApp();
		expect((await openStepOf(app, lea)).DuoAuthEndpoint).toBeNull();
		app.change({ secondFactor: { factors: ["authenticator"] } });
		const cleo = await openStepOf(app, "cleo@example.test");
		expect(cleo.DuoAuthEndpoint).toBeNull();
	});

	it("asks for as long as the login waits", async () => {
		const app = await openCiamApp();
		const step = await openStepOf(app, mia);
		app.advance(299);
		expect((await visitDuo(app, step.DuoAuthEndpoint)).status).toBe(200);
		app.advance(1);
		expect((await visitDuo(app, step.DuoAuthEndpoint)).code).toBe(1333);
	});

	it("names no page to come back to that is too long", async () => {
		const app = await openCiamApp();
		const duoredirecturi = `https://app.example.test/${"x".repeat(2000)}`;
		const step = await openStepOf(app, mia, { duoredirecturi });
		const { searchParams } = new URL(step.DuoAuthEndpoint);
		expect(searchParams.has("redirect_uri")).toBe(false);
		expect((await visitDuo(app, step.DuoAuthEndpoint)).status).toBe(200);
	});
});
