// T3: what a provider gave becomes a token. 400 is about the form, 422 about the content (T-api).
import { expect, it } from "vitest";
import {
	issueProviderToken,
	providerAudience,
} from "../../../src/core/identity-provider.ts";
import {
	challengeOf,
	openTenantApp,
	otherThan,
	type TenantApp,
} from "../../support/tenant.ts";

const ada = "sim.google.10293.ada@example.test";

it.each([
	[undefined, "text/plain", false],
	["text/plain", "text/plain", false],
	["application/json", "application/json", true],
	["text/json", "text/json", true],
	["application/json;q=0.2, text/plain;q=0.1", "application/json", true],
	["application/xml", "text/plain", false],
])("Accept: %s answers %s", async (accept, mediaType, isQuoted) => {
	const app = await openTenantApp();
	const response = await app.simulator.fetch(
		new Request(
			`http://localhost/w/${app.world.id}/tenant/api/demo/customer/authenticate?provider=google`,
			{
				method: "POST",
				headers: {
					"content-type": "application/json",
					...(accept && { accept }),
				},
				body: JSON.stringify({ idToken: ada }),
			},
		),
	);
	expect(response.headers.get("content-type")).toContain(mediaType);
	expect((await response.text()).startsWith('"')).toBe(isQuoted);
});

it("a token says who vouches for whom, for 24 hours (S)", async () => {
	const app = await openTenantApp();
	const token = await app.tokenOf("google", { idToken: ada });
	const [, payload = ""] = token.split(".");
	expect(
		JSON.parse(Buffer.from(payload, "base64url").toString()),
	).toMatchObject({
		tenant: "demo",
		sub: await app.idOf("ada@example.test"),
		provider: "google",
		providerSubject: "10293",
		email: "ada@example.test",
		email_verified: true,
		iat: app.world.clock.now() / 1000,
		exp: app.world.clock.now() / 1000 + 86_400,
	});
});

it.each([
	["google", { idToken: "sim.google.1" }],
	["GOOGLE", { idToken: "sim.google.1.x@example.test" }],
	["google", "sim.google.1"],
	["facebook", { accessToken: "sim.facebook.1" }],
	["apple", { idToken: "sim.apple.1", user: { firstName: "Al" } }],
	["line", { idToken: "sim.line.1" }],
	["line", { accessToken: "sim.line.1" }],
	["club-card", { cardNumber: "1234", pin: "0000" }],
])("%s takes %j", async (provider, body) => {
	const app = await openTenantApp();
	expect(await app.authenticate(provider, body)).toMatchObject({ status: 200 });
});

it.each([
	["", { idToken: ada }, "provider-missing", "google, apple"],
	["myspace", { idToken: ada }, "provider-unknown", "club-card"],
	["google", { token: ada }, "data-malformed", "google wants idToken"],
	["google", { idToken: 7 }, "data-malformed", "form of the request"],
	["google", [], "data-malformed", "form of the request"],
	["google", undefined, "data-malformed", "form of the request"],
	["facebook", {}, "data-malformed", "accessToken as text; nothing"],
	["otp", "123456", "data-malformed", "challengeId"],
	["otp", { email: "ada@example.test" }, "data-malformed", "Nothing is sent"],
	["otp", { code: "123456" }, "data-malformed", "challengeId, email or phone"],
	["email-link", {}, "data-malformed", "token as text"],
	["club-card", { cardNumber: "1234" }, "data-malformed", "cardNumber and pin"],
	["club-card", "1234", "data-malformed", "a bare string"],
])("%s with %j is 400 %s", async (provider, body, code, hint) => {
	const app = await openTenantApp();
	const answer = await app.authenticate(provider, body);
	expect(answer).toMatchObject({ status: 400, code });
	expect(answer.hint).toContain(hint);
});

it("what cannot be read at all is body-malformed or media-type-unsupported", async () => {
	const app = await openTenantApp();
	const bytes = new TextEncoder().encode("{");
	const path = "/customer/authenticate?provider=google";
	expect(await app.call("POST", path, bytes)).toMatchObject({
		status: 400,
		code: "body-malformed",
	});
	const headers = { "content-type": "text/plain" };
	expect(await app.call("POST", path, bytes, { headers })).toMatchObject({
		status: 415,
		code: "media-type-unsupported",
	});
	const large = { idToken: "x".repeat(102_400) };
	expect(await app.call("POST", path, large)).toMatchObject({
		status: 413,
		code: "body-too-large",
	});
});

async function signed(
	app: TenantApp,
	order: Parameters<typeof issueProviderToken>[0],
): Promise<string> {
	const place = { worldId: app.world.id, now: app.world.clock.now() };
	const claims = issueProviderToken(order, place);
	return app.world.providerSigner.sign("JWT", claims);
}

it.each([
	["sim-expired.google.1", "expired"],
	["sim-revoked.google.1", "revoked"],
	["sim.facebook.1", "comes from facebook"],
	["ya29.real-token", "cannot be checked offline"],
])("google refuses %s: 422", async (idToken, hint) => {
	const app = await openTenantApp();
	const answer = await app.authenticate("google", { idToken });
	expect(answer).toMatchObject({ status: 422, code: "credentials-refused" });
	expect(answer.hint).toContain(hint);
});

it("google refuses a wrong audience and an address it did not verify; facebook passes it on", async () => {
	const app = await openTenantApp();
	const person = { provider: "google", subject: "9", email: "n@example.test" };
	const good = await signed(app, person);
	expect(await app.authenticate("google", good)).toMatchObject({ status: 200 });
	const audience = `not-${providerAudience}`;
	for (const flaw of [{ audience }, { emailVerified: false }]) {
		const idToken = await signed(app, { ...person, ...flaw });
		expect(await app.authenticate("google", { idToken })).toMatchObject({
			status: 422,
			code: "credentials-refused",
		});
	}
	const accessToken = await signed(app, {
		...person,
		provider: "facebook",
		emailVerified: false,
	});
	expect(await app.authenticate("facebook", { accessToken })).toMatchObject({
		status: 200,
	});
});

it("a card of the tenant's own with a wrong pin is 422", async () => {
	const app = await openTenantApp();
	const card = { cardNumber: "1234", pin: "9999" };
	expect(await app.authenticate("club-card", card)).toMatchObject({
		status: 422,
		code: "credentials-refused",
	});
});

it("five wrong codes end a challenge; even the right one is dead then", async () => {
	const app = await openTenantApp();
	const email = "new@example.test";
	const sending = { tenant: "strict", flow: "preregistration" };
	const { id, attemptsLeft } = challengeOf(await app.save({ email }, sending));
	expect(attemptsLeft).toBe(5);
	const code = await app.lastSecret(email);
	const wrong = { code: otherThan(code), challengeId: id };
	for (let left = 4; left >= 0; left -= 1) {
		const answer = await app.authenticate("otp", wrong, { tenant: "strict" });
		expect(answer).toMatchObject({ status: 422, code: "credentials-refused" });
		expect(answer.hint).toContain(`${left} tries are left`);
	}
	const right = { code, challengeId: id };
	expect(
		await app.authenticate("otp", right, { tenant: "strict" }),
	).toMatchObject({ status: 422, code: "attempts-exhausted" });
});

it.each([
	[-1, 200, ""],
	[0, 422, "credentials-expired"],
	[1, 422, "credentials-expired"],
])("a code ends after ten minutes: %i s", async (offset, status, code) => {
	const app = await openTenantApp();
	const email = "new@example.test";
	const sending = { tenant: "strict", flow: "preregistration" };
	challengeOf(await app.save({ email }, sending));
	app.advance(600 + offset);
	const proof = {
		email: " New@example.test",
		code: await app.lastSecret(email),
	};
	expect(
		await app.authenticate("otp", proof, { tenant: "strict" }),
	).toMatchObject({ status, code });
});

it("a used, a replaced and a foreign challenge are unknown", async () => {
	const app = await openTenantApp();
	const email = "new@example.test";
	const sending = { tenant: "strict", flow: "preregistration" };
	const first = challengeOf(await app.save({ email }, sending));
	const firstCode = await app.lastSecret(email);
	const second = challengeOf(await app.save({ email }, sending));
	const code = await app.lastSecret(email);
	const at = { tenant: "strict" };
	const send = (challengeId: string, secret: string, where = at) =>
		app.authenticate("otp", { challengeId, code: secret }, where);
	const unknown = { status: 422, code: "challenge-unknown" };
	expect(await send(first.id, firstCode)).toMatchObject(unknown);
	expect(await send(second.id, code, { tenant: "demo" })).toMatchObject(
		unknown,
	);
	expect(await send(second.id, code)).toMatchObject({ status: 200 });
	expect(await send(second.id, code)).toMatchObject(unknown);
});

it("a real person's first code by text message proves the number", async () => {
	const app = await openTenantApp();
	const at = { tenant: "strict" };
	const sent = await app.save(
		{ phone: "06 98 76 54 32" },
		{ ...at, flow: "activation" },
	);
	expect(challengeOf(sent)).toMatchObject({
		type: "otp",
		channel: "sms",
		target: "+33******432",
	});
	const code = await app.lastSecret("+33698765432");
	const token = await app.tokenOf("otp", { phone: "+33698765432", code }, at);
	expect((await app.read(token, at)).body).toMatchObject({
		phone: "+33698765432",
		phoneVerified: true,
	});
});

it("apple tells names once, and the hint says so", async () => {
	const app = await openTenantApp();
	const idToken = "sim.apple.7.al@example.test";
	const user = { firstName: "Al", lastName: "Pine" };
	const first = await app.tokenOf("apple", { idToken, user });
	expect((await app.read(first)).body).toEqual({
		status: "UNKNOWN",
		email: "al@example.test",
		emailVerified: true,
		firstName: "Al",
		lastName: "Pine",
		providers: ["apple"],
	});
	const later = await app.authenticate("apple", { idToken });
	expect(later.hint).toContain("Apple tells names once");
});
