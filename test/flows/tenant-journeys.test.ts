// The diagrams of fact sheet 7, step by step as a client walks them.
import { expect, it } from "vitest";
import { challengeOf, openTenantApp } from "../support/tenant.ts";

it("preregistration of somebody known: link by mail, token, the same call again", async () => {
	const app = await openTenantApp();
	const email = "bob@example.test";
	const flow = "preregistration";
	const headers = { "accept-language": "it" };
	const asked = await app.save({ email }, { flow, headers });
	expect(challengeOf(asked)).toMatchObject({
		type: "emailLink",
		provider: "email-link",
		channel: "email",
		target: "b***@example.test",
		expiresAt: "2026-01-01T00:10:00.000Z",
		attemptsLeft: 5,
	});
	expect(asked.hint).toContain("202 is no success yet");

	const mail = await app.lastMessage(email);
	expect(mail).toMatchObject({ locale: "it" });
	expect(mail.subject).toBe("Confermi il Suo indirizzo e-mail");
	const path = new URL(mail.link ?? "").pathname.split("/demo")[1] ?? "";
	const page = await app.call("GET", path, undefined, {
		headers: { "accept-language": "ja" },
	});
	expect(page.headers.get("content-language")).toBe("ja");
	expect(page.body).toContain(mail.code);

	const token = await app.tokenOf("email-link", { token: mail.code });
	expect(await app.authenticate("email-link", mail.code)).toMatchObject({
		status: 422,
		code: "challenge-unknown",
	});
	const done = await app.save({ email, firstName: "Bob" }, { flow, token });
	expect(done).toMatchObject({
		status: 200,
		body: { status: "REGISTERED", emailVerified: true, firstName: "Bob" },
	});
});

it("activation of somebody new under full: code, profile, activation, repeat", async () => {
	const app = await openTenantApp();
	const email = "new@example.test";
	const at = { tenant: "strict" };
	const asked = await app.save({ email }, { ...at, flow: "preregistration" });
	const { id, type } = challengeOf(asked);
	expect(type).toBe("otp");
	const code = await app.lastSecret(email);
	const token = await app.tokenOf("otp", { challengeId: id, code }, at);
	expect((await app.read(token, at)).body).toEqual({
		status: "UNKNOWN",
		email,
		emailVerified: true,
	});
	const made = await app.save({}, { ...at, token, flow: "preregistration" });
	expect(made.body).toMatchObject({ status: "REGISTERED", email });
	app.advance(60);
	const activatedAt = "2026-01-01T00:01:00.000Z";
	for (const _time of ["first", "again"]) {
		const active = await app.save({}, { ...at, token, flow: "activation" });
		expect(active).toMatchObject({
			status: 200,
			body: { status: "ACTIVE", activatedAt },
		});
		app.advance(60);
	}
});

it("a social sign-in before the profile: UNKNOWN first, linked afterwards", async () => {
	const app = await openTenantApp();
	const proof = {
		idToken: "sim.apple.7.al@example.test",
		user: { firstName: "Al", lastName: "Pine" },
	};
	const token = await app.tokenOf("apple", proof);
	expect((await app.read(token)).body).toMatchObject({ status: "UNKNOWN" });
	const made = await app.save({ favouriteShop: "lyon-2" }, { token });
	expect(made.body).toMatchObject({
		status: "REGISTERED",
		email: "al@example.test",
		emailVerified: true,
		firstName: "Al",
		lastName: "Pine",
		providers: ["apple"],
		favouriteShop: "lyon-2",
	});
	const later = await app.tokenOf("apple", "sim.apple.7");
	expect((await app.read(later)).body).toMatchObject({ lastName: "Pine" });
});

it("the demo's people: ada by google, line-user by line, the card of the club", async () => {
	const app = await openTenantApp();
	const ada = await app.tokenOf("google", "sim.google.10293");
	expect((await app.read(ada)).body).toMatchObject({
		status: "ACTIVE",
		email: "ada@example.test",
		providers: ["google"],
		address: { city: "Paris" },
	});
	const line = await app.tokenOf("line", "sim.line.line-user");
	expect((await app.read(line)).body).toMatchObject({
		language: "ja",
		providers: ["line"],
	});
	const card = { cardNumber: "1234", pin: "0000" };
	const clara = await app.tokenOf("club-card", card);
	expect((await app.read(clara)).body).toMatchObject({
		status: "UNKNOWN",
		firstName: "Clara",
	});
});

it("a second consent keeps the moment of an answer that did not change", async () => {
	const app = await openTenantApp();
	const token = await app.tokenOf("google", "sim.google.10293");
	app.advance(60);
	const consents = { newsletter: true, partners: true };
	const saved = await app.save({ consents }, { token });
	expect(saved.body).toMatchObject({
		consents: {
			newsletter: { granted: true, at: "2026-01-01T00:00:00.000Z" },
			partners: { granted: true, at: "2026-01-01T00:01:00.000Z" },
		},
	});
});
