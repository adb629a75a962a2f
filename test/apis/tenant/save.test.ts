// T2: who is found, what is checked and filled in, and what the check-in policy does (T-chk; rest C).
import { expect, it } from "vitest";
import { challengeOf, openTenantApp } from "../../support/tenant.ts";

const ada = "sim.google.10293.ada@example.test";
const adaId = "c5b0e1a6-2f0d-4b60-9a4c-1d1f3c5a0a01";

it("makes a profile: normal forms, the place of the postal code, own fields kept", async () => {
	const app = await openTenantApp();
	const answer = await app.save(
		{
			email: " New@Example.test ",
			phone: "06 12 34 56 79",
			firstName: "Nia",
			birthDate: "1990-12-10",
			address: { street: "1 rue de Rivoli", postalCode: "75001" },
			consents: { newsletter: true, partners: { granted: false, text: "v2" } },
			favouriteShop: "paris-1",
			status: "ACTIVE",
		},
		{ headers: { "accept-language": "fr-FR" } },
	);
	const at = "2026-01-01T00:00:00.000Z";
	expect(answer.status).toBe(200);
	expect(answer.body).toEqual({
		id: expect.any(String),
		status: "REGISTERED",
		email: "new@example.test",
		emailVerified: false,
		phone: "+33612345679",
		phoneVerified: false,
		firstName: "Nia",
		birthDate: "1990-12-10",
		language: "fr",
		address: {
			street: "1 rue de Rivoli",
			postalCode: "75001",
			city: "Paris",
			region: "Île-de-France",
			country: "FR",
		},
		consents: {
			newsletter: { granted: true, at },
			partners: { granted: false, text: "v2", at },
		},
		favouriteShop: "paris-1",
		createdAt: at,
		updatedAt: at,
	});
	expect(answer.hint).toContain("Ignored status");
	expect(answer.hint).toContain("Nobody is signed in by this");
});

it.each([
	[{ email: "nobody" }, "email", "This is not an email address."],
	[{ email: `${"x".repeat(250)}@a.test` }, "email", "At most 254 characters"],
	[{ email: "a@b.test", phone: "12" }, "phone", "This is not a phone number."],
	[{ email: "a@b.test", birthDate: "2026-01-01" }, "birthDate", "past"],
	[{ email: "a@b.test", birthDate: "2000-02-30" }, "birthDate", "past"],
	[{ email: "a@b.test", birthDate: "1904-12-31" }, "birthDate", "120 years"],
	[
		{ email: "a@b.test", address: { postalCode: "7500" } },
		"address.postalCode",
		"This is not a postal code of FR.",
	],
	[
		{ email: "a@b.test", address: { country: "XX" } },
		"address.country",
		"country code",
	],
	[{ email: "a@b.test", language: "nl" }, "language", "en, fr, ja, it, es, de"],
	[{ email: "a@b.test", firstName: 7 }, "firstName", "wrong form"],
	[{ email: "a@b.test", firstName: "x".repeat(101) }, "firstName", "form"],
	[{ email: "a@b.test", consents: { a: 1 } }, "consents.a", "wrong form"],
	[{ email: "a@b.test", code: "123456" }, "code", "does not belong here"],
	[{ id: "nobody" }, "id", "cannot be chosen or changed"],
	[{ firstName: "Ada" }, "identifier", "Give an id, an email"],
])("%j is 412 at %s", async (body, field, sentence) => {
	const app = await openTenantApp();
	const answer = await app.save(body);
	expect(answer).toMatchObject({ status: 412, code: "validation-failed" });
	expect(answer.errors[field]?.join(" ")).toContain(sentence);
	expect(Object.keys(answer.errors)).toEqual([field]);
	expect(answer.hint).toContain("not about If-Match");
});

it.each([
	["2025-12-31", 200],
	["2026-01-01", 412],
	["1905-01-02", 200],
	["1905-01-01", 412],
])("born on %s, a day around the limits", async (birthDate, status) => {
	const app = await openTenantApp();
	expect((await app.save({ email: "a@b.test", birthDate })).status).toBe(
		status,
	);
});

it.each([
	["fr", "Ce n'est pas une adresse e-mail."],
	["ja", "メールアドレスではありません。"],
	["it", "Non è un indirizzo e-mail."],
	["es", "No es una dirección de correo electrónico."],
	["de-AT", "Das ist keine E-Mail-Adresse."],
	["nl", "This is not an email address."],
])("sentences follow Accept-Language: %s", async (language, sentence) => {
	const app = await openTenantApp();
	const headers = { "accept-language": language };
	const answer = await app.save({ email: "x" }, { headers });
	expect(answer.errors.email).toEqual([sentence]);
	expect(answer.body).toMatchObject({ title: "Customer data not valid" });
});

it.each([
	["demo", 200, 202],
	["open", 200, 200],
	["strict", 202, 202],
	["dup", 200, 200],
])("preregistration at %s: new %i, known %i", async (tenant, fresh, known) => {
	const app = await openTenantApp();
	const sending = { tenant, flow: "preregistration" };
	const first = await app.save({ email: "new@example.test" }, sending);
	expect(first.status).toBe(fresh);
	if (fresh === 200)
		expect(first.body).toMatchObject({ status: "PREREGISTERED" });
	await app.save({ email: "ada@example.test" }, { tenant });
	const second = await app.save({ email: "ada@example.test" }, sending);
	expect(second.status).toBe(known);
});

it("noIdentification makes another profile each time, and says so", async () => {
	const app = await openTenantApp();
	const at = { tenant: "dup" };
	const first = await app.save({ email: "a@b.test" }, at);
	const second = await app.save({ email: "a@b.test" }, at);
	const { id } = first.body as { id: string }; // a 200 was checked against its spec
	expect(second.body).toMatchObject({
		email: "a@b.test",
		emailVerified: false,
	});
	expect(second.body).not.toMatchObject({ id });
	expect(second.hint).toContain("another profile");
	const named = await app.save({ id, firstName: "Al" }, at);
	expect(named.body).toMatchObject({ id, firstName: "Al" });
});

it("a known customer without token and flow must authenticate under partial and full only", async () => {
	const app = await openTenantApp();
	for (const [tenant, status] of [
		["demo", 401],
		["strict", 401],
		["open", 200],
	] as const)
		expect(
			(await app.save({ email: "ada@example.test" }, { tenant })).status,
		).toBe(status);
});

it("token and body must name one customer, and a token opens nobody else's profile", async () => {
	const app = await openTenantApp();
	const token = await app.tokenOf("google", ada);
	const mismatch = { status: 401, code: "customer-mismatch" };
	expect(
		await app.save({ email: "bob@example.test" }, { token }),
	).toMatchObject(mismatch);
	expect(await app.save({ id: "nobody" }, { token })).toMatchObject(mismatch);
	const stranger = await app.tokenOf("facebook", {
		accessToken: "sim.facebook.1",
	});
	expect(
		await app.save({ email: "ada@example.test" }, { token: stranger }),
	).toMatchObject(mismatch);
	const vouched = await app.tokenOf("google", "sim.google.2.z@example.test");
	expect(
		await app.save({ email: "other@example.test" }, { token: vouched }),
	).toMatchObject(mismatch);
	expect(
		await app.save({ id: adaId, firstName: "A." }, { token }),
	).toMatchObject({
		status: 200,
		body: { firstName: "A.", lastName: "Lovelace" },
	});
});

it("an external number finds its customer, and is no identity at a provider", async () => {
	const app = await openTenantApp();
	const claimed = await app.save({
		email: "evil@example.test",
		externalIdentifiers: { google: { value: "777" } },
	});
	expect(claimed.status).toBe(200);
	const token = await app.tokenOf("google", "sim.google.777");
	expect((await app.read(token)).body).toEqual({
		status: "UNKNOWN",
		providers: ["google"],
	});
	const found = await app.save({
		externalIdentifiers: { crm: { value: "C-20417" } },
	});
	expect(found.code).toBe("authentication-required");
});

it("where a challenge goes is the customer's own address, never what was typed", async () => {
	const app = await openTenantApp();
	const body = { phone: "+33612345678", email: "evil@example.test" };
	const sent = await app.save(body, { flow: "activation" });
	expect(challengeOf(sent).target).toBe("c***@example.test");
});

it("a customer without any address cannot be challenged", async () => {
	const app = await openTenantApp();
	const id = "c5b0e1a6-2f0d-4b60-9a4c-1d1f3c5a0c03";
	const answer = await app.save({ id }, { flow: "activation" });
	expect(answer).toMatchObject({
		status: 401,
		code: "authentication-required",
	});
	expect(answer.hint).toContain("no address");
});

it("blocked is told before anything is sent or changed", async () => {
	const app = await openTenantApp();
	expect(
		await app.save({ email: "eve@example.test" }, { flow: "preregistration" }),
	).toMatchObject({ status: 401, code: "customer-blocked" });
});

it("flows: unknown ones, ones with fields, ones with proof", async () => {
	const app = await openTenantApp();
	const email = "new@example.test";
	const unknown = await app.save({ email }, { flow: "nope" });
	expect(unknown.errors.flow?.[0]).toContain("vip, newsletter");
	expect(unknown.hint).toContain("vip");
	const bare = await app.save({ email }, { flow: "vip" });
	expect(Object.keys(bare.errors)).toEqual(["firstName", "lastName"]);
	const names = { firstName: "Nia", lastName: "Neu" };
	const asked = await app.save({ email, ...names }, { flow: "vip" });
	expect(challengeOf(asked).type).toBe("emailLink");
	const token = await app.tokenOf("email-link", await app.lastSecret(email));
	const done = await app.save({ email, ...names }, { flow: "vip", token });
	expect(done.body).toMatchObject({
		status: "ACTIVE",
		activatedAt: "2026-01-01T00:00:00.000Z",
		emailVerified: true,
	});
	const nameless = await app.save(
		{ phone: "+33600000000" },
		{ flow: "newsletter" },
	);
	expect(nameless.errors).toEqual({ email: ["This field is required."] });
});

it("switches: a locked address, a dry run, another kind of challenge, strict problems", async () => {
	const app = await openTenantApp({
		strictProblem: true,
		tenants: {
			demo: {
				lockEmail: true,
				persistWithoutFlow: false,
				challengeType: "otp",
			} as never, // a scenario may give some settings only
		},
	});
	const token = await app.tokenOf("google", ada);
	const moved = await app.save({ email: "b@c.test" }, { token });
	expect(moved.errors.email?.[0]).toContain("cannot be changed any more");
	expect(moved.body).not.toHaveProperty("hint");
	const dry = await app.save({ email: "dry@example.test" });
	expect(dry.body).toEqual({
		status: "UNKNOWN",
		email: "dry@example.test",
		emailVerified: false,
		language: "en",
	});
	expect(await app.world.store.count("account")).toBe(8);
	const bob = { email: "bob@example.test" };
	const sent = await app.save(bob, { flow: "preregistration" });
	expect(challengeOf(sent)).toMatchObject({ type: "otp", provider: "otp" });
});

it("X-API-KEY counts for nothing, and the hint says so", async () => {
	const app = await openTenantApp();
	const headers = { "x-api-key": "k" };
	const read = await app.call("GET", "/customer", undefined, { headers });
	expect(read).toMatchObject({ status: 401, code: "token-missing" });
	expect(read.hint).toContain("X-API-KEY is for calls between servers");
	const saved = await app.save({ email: "new@example.test" }, { headers });
	expect(saved.hint).toContain("X-API-KEY is not looked at");
});

it("tokens: quotes, other tenants, 24 hours at -1, 0, +1 s", async () => {
	const app = await openTenantApp();
	const token = await app.tokenOf("google", ada);
	const quoted = await app.read(`"${token}"`);
	expect(quoted).toMatchObject({ status: 401, code: "token-invalid" });
	expect(quoted.hint).toContain("begins and ends with a quote");
	const foreign = await app.read(token, { tenant: "strict" });
	expect(foreign.code).toBe("tenant-mismatch");
	expect(foreign.hint).toContain("strict");
	for (const [seconds, code] of [
		[86_399, ""],
		[1, "token-expired"],
		[1, "token-expired"],
	] as const) {
		app.advance(seconds);
		expect((await app.read(token)).code).toBe(code);
	}
	expect((await app.read(token)).hint).toContain("24 hours");
});

it("paths and methods that no operation has", async () => {
	const app = await openTenantApp();
	expect(await app.call("GET", "/customers")).toMatchObject({
		status: 404,
		code: "route-unknown",
	});
	const wrong = await app.call("DELETE", "/customer");
	expect(wrong).toMatchObject({ status: 405, code: "method-not-allowed" });
	expect(wrong.headers.get("allow")).toBe("GET, POST");
});

it("unreadable JSON is told before a bad token, a bad token before bad fields", async () => {
	const app = await openTenantApp();
	const bytes = new TextEncoder().encode("{");
	const sending = { token: "garbage" };
	expect((await app.call("POST", "/customer", bytes, sending)).code).toBe(
		"body-malformed",
	);
	expect((await app.save({ firstName: 7 }, sending)).code).toBe(
		"token-invalid",
	);
});

it("profiles come as text/json too", async () => {
	const app = await openTenantApp();
	const token = await app.tokenOf("google", ada);
	const headers = { accept: "text/json" };
	const answer = await app.read(token, { headers });
	expect(answer.headers.get("content-type")).toContain("text/json");
	expect(answer.body).toMatchObject({ id: adaId, status: "ACTIVE" });
});
