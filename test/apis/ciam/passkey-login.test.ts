// Registration and login with passkeys (fact sheet 3.1, 3.2), through the public door.
import { describe, expect, it } from "vitest";
import {
	beginLogin,
	finishLogin,
	registerByPasskey,
} from "../../conformance/ciam/ways/passkeys.ts";
import { openCiamApp } from "../../support/ciam.ts";
import {
	type KeyKind,
	SoftAuthenticator,
} from "../../support/soft-authenticator.ts";

const origin = "http://localhost";
const optional = { registration: { emailVerification: "optional" } } as const;

async function registered(kind: KeyKind = "ES256") {
	const app = await openCiamApp(optional);
	const device = new SoftAuthenticator(kind);
	const made = await registerByPasskey(app, device);
	return { app, device, made };
}

describe("a passkey", () => {
	it.each(["ES256", "EdDSA", "RS256"] as const)(
		"of %s registers and logs in",
		async (kind) => {
			const { app, device, made } = await registered(kind);
			expect(made.body.Data.Profile.FirstName).toBe("Gwen");
			const { challenge, allowCredentials, rpId } = await beginLogin(app);
			expect(rpId).toBe("localhost");
			expect(allowCredentials).toEqual([{ type: "public-key", id: device.id }]);
			const signed = device.use({ challenge, origin });
			const { body } = await finishLogin(app, signed);
			expect(body.Profile.Uid).toBe(made.body.Data.Profile.Uid);
		},
	);

	it("logs in without a name, if it says whose it is", async () => {
		const { app, device } = await registered();
		const first = await beginLogin(app, true);
		expect(first.allowCredentials).toBeUndefined();
		const mute = device.use({ ...first, origin, userHandle: null });
		expect((await finishLogin(app, mute, true)).code).toBe(1321);
		const { challenge } = await beginLogin(app, true);
		const signed = device.use({ challenge, origin });
		expect((await finishLogin(app, signed, true)).status).toBe(200);
	});

	it.each([
		{ seconds: 59, code: undefined },
		{ seconds: 60, code: 1321 },
		{ seconds: 61, code: 1321 },
	])("that takes $seconds s: $code", async ({ seconds, code }) => {
		const { app, device } = await registered();
		const { challenge } = await beginLogin(app);
		app.advance(seconds);
		const answer = await finishLogin(app, device.use({ challenge, origin }));
		expect(answer.code).toBe(code);
	});

	it.each([
		{ why: "challenge", ceremony: { challenge: "A".repeat(43) } },
		{ why: "origin", ceremony: { origin: "http://localhost:1" } },
		{ why: "relying-party", ceremony: { rpId: "elsewhere.test" } },
		{ why: "counter", ceremony: { signCount: 1 } },
		{ why: "ceremony", ceremony: { type: "webauthn.create" } },
	])("with a wrong $why is refused", async ({ why, ceremony }) => {
		const { app, device } = await registered();
		const { challenge } = await beginLogin(app);
		const signed = device.use({ challenge, origin, ...ceremony });
		const answer = await finishLogin(app, signed);
		expect(answer.code).toBe(1321);
		if (why !== "challenge") expect(answer.hint).toContain(why);
	});

	it("of another device is refused", async () => {
		const { app } = await registered();
		const { challenge } = await beginLogin(app);
		const stranger = new SoftAuthenticator();
		const signed = stranger.use({ challenge, origin });
		expect((await finishLogin(app, signed)).code).toBe(1321);
	});

	it("waits for the proof of the address, where it must be proved", async () => {
		const app = await openCiamApp();
		const device = new SoftAuthenticator();
		const made = await registerByPasskey(app, device);
		expect(made.body).toEqual({ IsPosted: true, Data: null });
		const { challenge } = await beginLogin(app);
		const early = await finishLogin(app, device.use({ challenge, origin }));
		expect(early.code).toBe(970);
		const query = {
			verificationToken: await app.lastSecret("gwen@example.test"),
		};
		await app.call("GET", "A/email", { query });
		const later = await beginLogin(app);
		const signed = device.use({ challenge: later.challenge, origin });
		expect((await finishLogin(app, signed)).status).toBe(200);
	});
});
