// The people of the demo scenario: each of them meets, through the door, the state they stand for.
import { createPrivateKey } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
	beginLogin,
	finishLogin,
} from "../../conformance/ciam/ways/passkeys.ts";
import {
	inStep,
	openStepOf,
} from "../../conformance/ciam/ways/second-factor-devices.ts";
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

/** What the devices of noa and olga hold, as the head of the scenario says. */
const credentials = {
	noa: {
		id: "f37V8tX-t2ZlEZYKuE1IUg",
		key: "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgqtBsJlFIuE5YsJUjGn34n-o6VqjPJvDzSpbhL4vR_XqhRANCAAQ98SxCl5bKYIA_M1awdsW8RIlGvmWIR8sbYSCIT6SNiYE3gLMwEoaSR06-VIbB9Z90YL5xPMQnrz6ldU6DjWk7",
	},
	olga: {
		id: "weHiyxxizuwC3GENfCQKQQ",
		key: "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgvhc45rI7xX61KMTAbo63Lb2QBknXephzJDMfxJvUzkShRANCAAT9N9jyXg95TqM_1NGdzpMIDA9U4eaIRIlTucNALyU9HG2JWYss70gF-c1I5rbDj_R-umXxtJ9xNj6079VhAbdW",
	},
} as const;

function deviceOf(name: keyof typeof credentials): SoftAuthenticator {
	const { id, key: text } = credentials[name];
	const key = Buffer.from(text, "base64url");
	return new SoftAuthenticator("ES256", {
		id,
		userHandle: Buffer.from(at(name)).toString("base64url"),
		privateKey: createPrivateKey({ key, format: "der", type: "pkcs8" }),
	});
}

/** Members of an open step that say which factors are bound. */
const factors = {
	cleo: ["IsAuthenticatorVerified", "IsGoogleAuthenticatorVerified"],
	gus: ["IsOTPAuthenticatorVerified"],
	hana: ["IsEmailOtpAuthenticatorVerified"],
	ines: ["IsSecurityQuestionAuthenticatorVerified"],
	lea: ["IsPushDeviceRegistered"],
	mia: ["IsDuoAuthenticatorVerified"],
	olga: ["IsPasskeyAuthenticatorVerified"],
	pia: [
		"IsAuthenticatorVerified",
		"IsDuoAuthenticatorVerified",
		"IsEmailOtpAuthenticatorVerified",
		"IsGoogleAuthenticatorVerified",
		"IsOTPAuthenticatorVerified",
		"IsPushDeviceRegistered",
		"IsSecurityQuestionAuthenticatorVerified",
	],
} as const;

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
		const device = deviceOf("noa");
		const named = await beginLogin(app, false, at("noa"));
		const signed = device.use({ challenge: named.challenge, origin });
		const { body } = await finishLogin(app, signed);
		expect(body.Profile.Email[0].Value).toBe(at("noa"));
		const { challenge } = await beginLogin(app, true);
		const again = device.use({ challenge, origin });
		expect((await finishLogin(app, again, true)).status).toBe(200);
	});

	it.each(Object.entries(factors))(
		"%s has %j as second factor",
		async (name, bound) => {
			const app = await openCiamApp();
			const step = await openStepOf(app, at(name));
			const shown = Object.keys(step).filter(
				(member) => member.startsWith("Is") && step[member] === true,
			);
			expect(shown.toSorted()).toEqual(bound);
		},
	);

	it("olga shows her passkey in the second step", async () => {
		const app = await openCiamApp();
		const step = await openStepOf(app, at("olga"));
		const begun = await inStep(app, step, "GET", "passkey/begin");
		const { challenge } = begun.body.LoginBeginCredential.publicKey;
		const PasskeyCredential = deviceOf("olga").use({ challenge, origin });
		const done = await inStep(app, step, "POST", "passkey/finish", {
			PasskeyCredential,
		});
		expect(done.body.Profile.Email[0].Value).toBe(at("olga"));
	});

	it("each backup code of pia serves once", async () => {
		const app = await openCiamApp();
		const use = async () => {
			const step = await openStepOf(app, at("pia"));
			return inStep(app, step, "PUT", "verification/backupcode", {
				BackupCode: "abcde-01234",
			});
		};
		expect((await use()).status).toBe(200);
		expect((await use()).code).toBe(1128);
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
