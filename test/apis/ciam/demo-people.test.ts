// The people of the demo scenario: each of them meets, through the door, the state they stand for.
import { createPrivateKey } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
	beginLogin,
	finishLogin,
} from "../../conformance/ciam/ways/passkeys.ts";
import { type CiamApp, openCiamApp, password } from "../../support/ciam.ts";
import { SoftAuthenticator } from "../../support/soft-authenticator.ts";

const gatedKey = "5c1d7e92-3a40-4b6f-8d25-91e0f7a6b3c8";
const origin = "http://localhost";

const at = (name: string) => `${name}@example.test`;
const login = (app: CiamApp, name: string, apiKey?: string) =>
	app.login(
		{ email: at(name), password },
		apiKey === undefined ? {} : { apiKey },
	);

/** The device that the head of the scenario describes. */
function noasDevice(): SoftAuthenticator {
	const key = Buffer.from(
		"MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgqtBsJlFIuE5YsJUjGn34n-o6VqjPJvDzSpbhL4vR_XqhRANCAAQ98SxCl5bKYIA_M1awdsW8RIlGvmWIR8sbYSCIT6SNiYE3gLMwEoaSR06-VIbB9Z90YL5xPMQnrz6ldU6DjWk7",
		"base64url",
	);
	return new SoftAuthenticator("ES256", {
		id: "f37V8tX-t2ZlEZYKuE1IUg",
		userHandle: "bm9hQGV4YW1wbGUudGVzdA",
		privateKey: createPrivateKey({ key, format: "der", type: "pkcs8" }),
	});
}

describe("of main", () => {
	it.each([
		{ name: "ada", code: undefined },
		{ name: "bob", code: 970 },
		{ name: "cleo", code: 1176 },
		{ name: "eve", code: 991 },
		{ name: "finn", code: 1130 },
		{ name: "gus", code: 1176 },
		{ name: "hana", code: 1176 },
		{ name: "ines", code: 1176 },
		{ name: "jan", code: 1198 },
		{ name: "lea", code: 1176 },
		{ name: "mia", code: 1176 },
		{ name: "noa", code: undefined },
		{ name: "olga", code: 1176 },
		{ name: "pia", code: 1176 },
	])("$name logs in with $code", async ({ name, code }) => {
		const app = await openCiamApp();
		expect((await login(app, name)).code).toBe(code);
	});

	it.each([
		{ phone: "+43660765432", code: undefined },
		{ phone: "+43660765433", code: 1066 },
	])("$phone logs in with $code", async ({ phone, code }) => {
		const app = await openCiamApp();
		expect((await app.login({ phone, password })).code).toBe(code);
	});

	it.each([
		{ seconds: 899, code: 1198 },
		{ seconds: 900, code: undefined },
		{ seconds: 901, code: undefined },
	])("jan after $seconds s: $code", async ({ seconds, code }) => {
		const app = await openCiamApp();
		app.advance(seconds);
		expect((await login(app, "jan")).code).toBe(code);
	});

	it.each([
		{ lockoutType: "Captcha", code: 1132 },
		{ lockoutType: "SecurityQuestion", code: 1148 },
		{ lockoutType: "Block", code: 991 },
	] as const)(
		"jan is locked by $lockoutType",
		async ({ lockoutType, code }) => {
			const app = await openCiamApp({ lockoutType });
			expect((await login(app, "jan")).code).toBe(code);
		},
	);

	it("noa logs in with her passkey, with and without her name", async () => {
		const app = await openCiamApp();
		const device = noasDevice();
		const named = await beginLogin(app, false, at("noa"));
		const signed = device.use({ challenge: named.challenge, origin });
		const { body } = await finishLogin(app, signed);
		expect(body.Profile.Email[0].Value).toBe(at("noa"));
		const { challenge } = await beginLogin(app, true);
		const again = device.use({ challenge, origin });
		expect((await finishLogin(app, again, true)).status).toBe(200);
	});

	it("olga's passkey is no way to log in", async () => {
		const app = await openCiamApp();
		const begun = await app.call("GET", "A/login/passkey/begin", {
			query: { identifier: at("olga") },
		});
		expect(begun.code).toBe(1323);
	});
});

describe("of gated", () => {
	it.each([
		{ name: "ada", code: undefined },
		{ name: "bob", code: 1194 },
		{ name: "cleo", code: 1226 },
		{ name: "dora", code: 1243 },
	])("$name logs in with $code", async ({ name, code }) => {
		const app = await openCiamApp();
		expect((await login(app, name, gatedKey)).code).toBe(code);
	});

	it("ada logs in with her PIN", async () => {
		const app = await openCiamApp();
		const { body } = await login(app, "ada", gatedKey);
		const again = await app.call("POST", "A/login/pin", {
			apiKey: gatedKey,
			query: { session_token: body.session_token },
			body: { PIN: "4711" },
		});
		expect(again.status).toBe(200);
	});
});
