// A login by password opens a second step; what proves it completes the login (fact sheet 3.2, 3.6).
import { describe, expect, it } from "vitest";
import {
	type CiamApp,
	openCiamApp,
	otherThan,
	password,
} from "../../support/ciam.ts";

const ada = { email: "ada@example.test", password };
const cleo = { email: "cleo@example.test", password };
const cleosSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const mandatory = { totp: { secondFactor: "mandatory" } } as const;

/** The open step of somebody's login. */
async function stepOf(app: CiamApp, body: object) {
	const { status, body: answer } = await app.call("POST", "A/login/2fa", {
		body,
	});
	expect(status).toBe(200);
	return answer.SecondFactorAuthentication;
}

/** A request with the token of an open step. */
function inStep(
	app: CiamApp,
	step: { readonly SecondFactorAuthenticationToken: string },
	method: string,
	path: string,
	body?: unknown,
) {
	return app.call(method, `A/login/2fa${path}`, {
		query: {
			secondFactorAuthenticationToken: step.SecondFactorAuthenticationToken,
		},
		...(body !== undefined && { body }),
	});
}

function codeOfApp({ world }: CiamApp, secret: string): string {
	return world.totp.code(secret, world.clock.now(), 6, 30);
}

describe("a login with second factors", () => {
	it("is complete for who has none", async () => {
		const app = await openCiamApp();
		const { body } = await app.call("POST", "A/login/2fa", { body: ada });
		expect(body.SecondFactorAuthentication).toBeNull();
		expect(body.Profile.UserName).toBe("ada");
		const token = body.access_token;
		expect((await app.call("GET", "A/account", { token })).status).toBe(200);
	});

	it("opens a step for who has an app, and no session", async () => {
		const app = await openCiamApp();
		const { body } = await app.call("POST", "A/login/2fa", { body: cleo });
		expect(body).toMatchObject({
			Profile: null,
			access_token: "00000000-0000-0000-0000-000000000000",
			expires_in: "0001-01-01T00:00:00",
			SecondFactorAuthentication: {
				ExpireIn: "2026-01-01T06:05:00.000Z",
				QRCode: null,
				ManualEntryCode: null,
				IsAuthenticatorVerified: true,
				IsOTPAuthenticatorVerified: false,
				Email: ["c**@example.test"],
			},
		});
		expect(body).not.toHaveProperty("refresh_token");
	});

	it("is refused where the tenant has no second factors", async () => {
		const app = await openCiamApp({}, { totp: { secondFactor: "disabled" } });
		const { code } = await app.call("POST", "A/login/2fa", { body: ada });
		expect(code).toBe(1097);
	});
});

describe("an authenticator app", () => {
	const path = "/verification/authenticatorcode";

	it("completes a login, once with each code", async () => {
		const app = await openCiamApp();
		const AuthenticatorCode = codeOfApp(app, cleosSecret);
		const first = await stepOf(app, cleo);
		const { body } = await inStep(app, first, "PUT", path, {
			AuthenticatorCode,
		});
		expect(body.Profile.Email[0].Value).toBe(cleo.email);
		const token = body.access_token;
		expect((await app.call("GET", "A/account", { token })).status).toBe(200);

		const second = await stepOf(app, cleo);
		const again = await inStep(app, second, "PUT", path, { AuthenticatorCode });
		expect(again.code).toBe(1102);
		const used = await inStep(app, first, "PUT", path, { AuthenticatorCode });
		expect(used.code).toBe(1103);
	});

	it("goes by its older name too", async () => {
		const app = await openCiamApp();
		const answer = await inStep(
			app,
			await stepOf(app, cleo),
			"PUT",
			"/verification/googleauthenticatorcode",
			{ googleAuthenticatorCode: codeOfApp(app, cleosSecret) },
		);
		expect(answer.status).toBe(200);
	});

	it("is bound by its first code, where a second factor is a must", async () => {
		const app = await openCiamApp({}, mandatory);
		const step = await stepOf(app, ada);
		expect(step.ManualEntryCode).toMatch(/^[A-Z2-7]{52}$/);
		expect(step.QRCode).toMatch(/^data:image\/svg\+xml;base64,/);
		const bound = await inStep(app, step, "PUT", path, {
			AuthenticatorCode: codeOfApp(app, step.ManualEntryCode),
		});
		expect(bound.status).toBe(200);
		const next = await stepOf(app, ada);
		expect(next).toMatchObject({
			IsAuthenticatorVerified: true,
			ManualEntryCode: null,
		});
	});

	it("is not the one that an earlier login was told of", async () => {
		const app = await openCiamApp({}, mandatory);
		const earlier = await stepOf(app, ada);
		const step = await stepOf(app, ada);
		const code = codeOfApp(app, earlier.ManualEntryCode);
		expect(step.ManualEntryCode).not.toBe(earlier.ManualEntryCode);
		const answer = await inStep(app, step, "PUT", path, {
			AuthenticatorCode: code,
		});
		expect(answer.code).toBe(1102);
	});

	it("ends the login by the fifth wrong code", async () => {
		const app = await openCiamApp();
		const step = await stepOf(app, cleo);
		const AuthenticatorCode = otherThan(codeOfApp(app, cleosSecret));
		const codes: unknown[] = [];
		for (let tries = 0; tries < 6; tries += 1)
			codes.push(
				(await inStep(app, step, "PUT", path, { AuthenticatorCode })).code,
			);
		expect(codes).toEqual([1102, 1102, 1102, 1102, 1264, 1103]);
	});

	it("is too late after five minutes", async () => {
		const app = await openCiamApp();
		const step = await stepOf(app, cleo);
		app.advance(300);
		const AuthenticatorCode = codeOfApp(app, cleosSecret);
		const late = await inStep(app, step, "PUT", path, { AuthenticatorCode });
		expect(late.code).toBe(1104);
	});
});
