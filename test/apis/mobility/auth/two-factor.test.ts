// M10-M13: TOTP with SHA-1, six digits, 30 s, one step of drift, a step once (RFC 6238; rest C).
import { Resvg } from "@resvg/resvg-js";
import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import {
	type MobilityApp,
	openApp,
	otherThan,
	type Tokens,
} from "../../../support/mobility.ts";
import { bobsSecret } from "../../../support/mobility-cast.ts";

interface Secret {
	readonly secret: string;
	readonly otpAuthUrl: string;
}

async function issue(app: MobilityApp, token: string): Promise<Secret> {
	const { status, body } = await app.post("/user/2fa-secret", undefined, {
		token,
	});
	expect(status).toBe(200);
	return body as Secret; // a 200 was checked against its spec
}

const enable = (app: MobilityApp, token: string, code: string) =>
	app.post("/user/2fa-enable", { code }, { token });

const validate = (app: MobilityApp, token: string, code: string) =>
	app.post("/user/2fa-code-validate", { code }, { token });

describe("setting up", () => {
	it("gives a new secret with each call until one is enabled", async () => {
		const app = await openApp();
		const { accessToken } = await app.signIn("ada@example.test");
		const first = await issue(app, accessToken);
		const second = await issue(app, accessToken);
		expect(second.secret).not.toBe(first.secret);
		expect(second.otpAuthUrl).toMatch(/^otpauth:\/\/totp\//);
		expect(new URL(second.otpAuthUrl).searchParams.get("secret")).toBe(
			second.secret,
		);
		expect(
			await enable(app, accessToken, app.totp(first.secret)),
		).toMatchObject({ status: 401, errorCode: "AUTH94" });
		expect(
			await enable(app, accessToken, app.totp(second.secret)),
		).toMatchObject({ status: 204, body: undefined });
		for (const path of ["/user/2fa-secret", "/user/2fa-qr-code"]) {
			expect(
				await app.post(path, undefined, { token: accessToken }),
			).toMatchObject({ status: 400, errorCode: "AUTH95" });
		}
	});

	it("names the simulator as the issuer", async () => {
		const app = await openApp();
		const { accessToken } = await app.signIn("ada@example.test");
		const { otpAuthUrl } = await issue(app, accessToken);
		expect(new URL(otpAuthUrl).searchParams.get("issuer")).toBe(
			"demo stagedoor simulator",
		);
	});

	it("draws the pending secret, so that a camera reads the same address", async () => {
		const app = await openApp();
		const { accessToken: token } = await app.signIn("ada@example.test");
		const { otpAuthUrl } = await issue(app, token);
		const answer = await app.post("/user/2fa-qr-code", undefined, { token });
		expect(answer).toMatchObject({ status: 200, body: { otpAuthUrl } });
		const { qrCode } = answer.body as { qrCode: string };
		expect(readQrCode(qrCode)).toBe(otpAuthUrl);
	});

	it("issues a secret for the drawing when there is none", async () => {
		const app = await openApp();
		const { accessToken: token } = await app.signIn("ada@example.test");
		const answer = await app.post("/user/2fa-qr-code", undefined, { token });
		const { otpAuthUrl } = answer.body as Secret;
		const secret = new URL(otpAuthUrl).searchParams.get("secret") ?? "";
		expect((await enable(app, token, app.totp(secret))).status).toBe(204);
	});

	it("cannot be enabled before a secret was issued, nor twice", async () => {
		const app = await openApp();
		const ada = await app.signIn("ada@example.test");
		const early = await enable(app, ada.accessToken, "123456");
		expect(early).toMatchObject({ status: 400, errorCode: "AUTH95" });
		expect(early.hint).toContain("POST /user/2fa-secret");
		const { secret } = await issue(app, ada.accessToken);
		await enable(app, ada.accessToken, app.totp(secret));
		app.advance(30);
		const late = await enable(app, ada.accessToken, app.totp(secret));
		expect(late).toMatchObject({ status: 400, errorCode: "AUTH95" });
	});

	it("completes a session that waited for it, without new tokens", async () => {
		const app = await openApp({ totp: { secondFactor: "mandatory" } });
		const { accessToken, refreshToken } = await app.signIn("ada@example.test");
		const before = await app.get("/customers", accessToken);
		expect(before).toMatchObject({ status: 403, errorCode: "AUTH93" });
		expect(before.hint).toContain("2fa-secret");
		const { secret } = await issue(app, accessToken);
		await enable(app, accessToken, app.totp(secret));
		expect((await app.get("/customers", accessToken)).status).toBe(200);
		expect(await app.post("/refresh-token", { refreshToken })).toMatchObject({
			status: 200,
			body: { mfaRequired: false },
		});
	});

	it("needs a bearer token", async () => {
		const app = await openApp();
		for (const path of ["secret", "qr-code", "enable", "code-validate"]) {
			expect(await app.post(`/user/2fa-${path}`, { code: "1" })).toMatchObject({
				status: 401,
				errorCode: "AUTH91",
			});
		}
	});
});

describe("giving the second factor", () => {
	it("makes the session a full one: new tokens, and the one in hand", async () => {
		const app = await openApp();
		const { accessToken } = await app.signIn("bob@example.test");
		const waiting = await app.get("/customers", accessToken);
		expect(waiting).toMatchObject({ status: 403, errorCode: "AUTH93" });
		expect(waiting.hint).toContain("POST /user/2fa-code-validate");
		const answer = await validate(app, accessToken, app.totp(bobsSecret));
		expect(answer).toMatchObject({ status: 200, body: { mfaRequired: false } });
		const fresh = answer.body as Tokens;
		for (const token of [accessToken, fresh.accessToken])
			expect((await app.get("/customers", token)).status).toBe(200);
	});

	it("accepts a step once, in every session", async () => {
		const app = await openApp();
		const first = await app.signIn("bob@example.test");
		const second = await app.signIn("bob@example.test");
		const code = app.totp(bobsSecret);
		expect((await validate(app, first.accessToken, code)).status).toBe(200);
		expect(await validate(app, second.accessToken, code)).toMatchObject({
			status: 401,
			errorCode: "AUTH94",
		});
		app.advance(30);
		const next = app.totp(bobsSecret);
		expect((await validate(app, second.accessToken, next)).status).toBe(200);
	});

	it.each([
		[-60, 401],
		[-30, 200],
		[0, 200],
		[30, 200],
		[60, 401],
	])("takes the code of %i s from now with %i", async (later, status) => {
		const app = await openApp();
		const { accessToken } = await app.signIn("bob@example.test");
		const answer = await validate(
			app,
			accessToken,
			app.totp(bobsSecret, later),
		);
		expect(answer.status).toBe(status);
	});

	it("ends the session with the fifth wrong code", async () => {
		const app = await openApp();
		const { accessToken, refreshToken } = await app.signIn("bob@example.test");
		const wrong = otherThan(app.totp(bobsSecret));
		for (const left of [4, 3, 2, 1, 0]) {
			const answer = await validate(app, accessToken, wrong);
			expect(answer).toMatchObject({ status: 401, errorCode: "AUTH94" });
			if (left > 0) expect(answer.hint).toContain(`${left} tries are left`);
		}
		const right = app.totp(bobsSecret);
		expect(await validate(app, accessToken, right)).toMatchObject({
			status: 401,
			errorCode: "AUTH92",
		});
		expect(await app.post("/refresh-token", { refreshToken })).toMatchObject({
			errorCode: "A290",
		});
	});

	it("is refused where none is set up", async () => {
		const app = await openApp();
		const { accessToken } = await app.signIn("ada@example.test");
		expect(await validate(app, accessToken, "123456")).toMatchObject({
			status: 400,
			errorCode: "AUTH95",
		});
	});
});

function readQrCode(dataUri: string): string | undefined {
	const svg = Buffer.from(dataUri.split(",")[1] ?? "", "base64").toString();
	const picture = new Resvg(svg, {
		background: "white",
		fitTo: { mode: "width", value: 600 },
	}).render();
	const pixels = new Uint8ClampedArray(picture.pixels);
	return jsQR.default(pixels, picture.width, picture.height)?.data;
}
