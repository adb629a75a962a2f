// Tokens of outside providers: the short form, tokens of the simulated provider, and the refusal of
// everything else, because the simulator is offline. Claims: OpenID Connect Core 1.0 section 2.
import { expect, test } from "vitest";
import {
	expectedOfProvider,
	issueProviderToken,
	providerIssuer,
	readProviderToken,
} from "../../src/core/identity-provider.ts";
import type { VerifiedToken } from "../../src/core/ports/token-signer.ts";

const now = Date.UTC(2026, 0, 2, 12);
const world = { worldId: "w1", now };

/** Stands for a signer that finds these claims, or this defect, in any token. */
function verified(token: VerifiedToken) {
	return { verify: async () => token };
}

const never = {
	verify: async (): Promise<VerifiedToken> => {
		throw new Error("a short form is not verified");
	},
};

test.each([
	["sim.google.108", { provider: "google", subject: "108" }],
	["sim.Apple.x-1", { provider: "apple", subject: "x-1" }],
	[
		"sim.google.108.Ada.Lovelace@mail.example.test",
		{
			provider: "google",
			subject: "108",
			email: "ada.lovelace@mail.example.test",
		},
	],
])("the short form %s is read", async (text, expected) => {
	expect(await readProviderToken(text, never)).toEqual({
		ok: true,
		value: { ...expected, emailVerified: "email" in expected },
	});
});

test.each([
	["sim-expired.google.108", /expired/],
	["sim-revoked.google.108.ada@example.test", /revoked/],
	["sim.google", /lacks a part/],
	["sim..108", /lacks a part/],
	["sim.google.", /lacks a part/],
	["sim.google.108.", /email/],
	["sim.google.108.not-an-email", /email/],
	["ya29.a0AfH6SM", /checked offline/],
	["", /checked offline/],
])("%j is refused", async (text, reason) => {
	const read = await readProviderToken(text, never);
	expect(read).toMatchObject({
		code: "provider-token-refused",
		data: { reason: expect.stringMatching(reason) },
	});
});

test("a token of the simulated provider says all it was told", async () => {
	const claims = issueProviderToken(
		{
			provider: "Google",
			subject: "108",
			email: "Ada@example.test",
			givenName: "Ada",
			familyName: "Lovelace",
		},
		world,
	);
	expect(claims).toMatchObject({
		iss: providerIssuer("w1"),
		aud: expectedOfProvider("w1", now).audience,
		iat: now / 1000,
		exp: now / 1000 + 3600,
	});
	expect(
		await readProviderToken("a.b.c", verified({ ok: true, claims })),
	).toEqual({
		ok: true,
		value: {
			provider: "google",
			subject: "108",
			email: "ada@example.test",
			emailVerified: true,
			givenName: "Ada",
			familyName: "Lovelace",
		},
	});
});

test("an email is only as good as the provider says", async () => {
	const claims = issueProviderToken(
		{ subject: "1", email: "ada@example.test", emailVerified: false },
		world,
	);
	const read = await readProviderToken("a.b.c", verified({ ok: true, claims }));
	expect(read).toMatchObject({ value: { emailVerified: false } });
});

test("an expired token ended before now, a revoked one says so", async () => {
	const order = { subject: "1", expiresInSeconds: 60 };
	const expired = issueProviderToken({ ...order, state: "expired" }, world);
	expect(expired).toMatchObject({
		iat: now / 1000 - 61,
		exp: now / 1000 - 1,
	});
	const revoked = issueProviderToken({ ...order, state: "revoked" }, world);
	expect(revoked).toMatchObject({ exp: now / 1000 + 60 });
	expect(
		await readProviderToken("a.b.c", verified({ ok: true, claims: revoked })),
	).toMatchObject({ data: { reason: "the provider token is revoked" } });
});

test.each([
	["expired", /expired/],
	["not-yet-valid", /clock/],
	["audience", /stagedoor-simulator/],
	["issuer", /checked offline/],
	["signature", /checked offline/],
] as const)(
	"a signed token with the defect %s is refused",
	async (defect, reason) => {
		const read = await readProviderToken(
			"a.b.c",
			verified({ ok: false, defect }),
		);
		expect(read).toMatchObject({
			code: "provider-token-refused",
			data: { reason: expect.stringMatching(reason) },
		});
	},
);

test("a signed token without a subject is refused", async () => {
	const read = await readProviderToken(
		"a.b.c",
		verified({ ok: true, claims: { iss: providerIssuer("w1") } }),
	);
	expect(read).toMatchObject({ code: "provider-token-refused" });
});
