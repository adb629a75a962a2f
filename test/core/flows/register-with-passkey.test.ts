// Registering with a passkey in place of a password: nothing but a challenge exists until it is made.
import { describe, expect, it } from "vitest";
import {
	beginPasskeyRegistration,
	type RegisterWithPasskey,
	registerWithPasskey,
} from "../../../src/core/flows/register-with-passkey.ts";
import { signInWithPasskey } from "../../../src/core/flows/sign-in-with-passkey.ts";
import { adaEmail, registerAda } from "../../support/ada.ts";
import { anEmail } from "../../support/an-account.ts";
import { createFlowWorld, type FlowWorld } from "../../support/flow-context.ts";
import { acceptedValue, codeOf, inParallel } from "../../support/outcome.ts";
import {
	adaWithPasskey,
	createPasskeyWorld,
	signedByAda,
} from "../../support/passkeys.ts";
import {
	type Making,
	SoftAuthenticator,
} from "../../support/soft-authenticator.ts";

const begin = { identifier: adaEmail, userHandle: "YWRh", intent: { plan: 7 } };

async function begun(world: FlowWorld) {
	return acceptedValue(await beginPasskeyRegistration(world.context(), begin));
}

function newAccount(): ReturnType<RegisterWithPasskey["newAccount"]> {
	const identifiers = [anEmail(adaEmail.value)];
	return { identifiers, locale: "de", profile: {} };
}

function register(
	world: FlowWorld,
	secret: string,
	special: Partial<RegisterWithPasskey & Making> = {},
) {
	const making = { challenge: secret, ...special };
	return registerWithPasskey(world.context(), {
		credential: new SoftAuthenticator().make(making, "YWRh"),
		newAccount,
		sendEmailLink: false,
		...special,
	});
}

describe("to begin", () => {
	it("gives what a browser needs, and makes no account", async () => {
		const world = createPasskeyWorld();
		const { challenge, ...rest } = await begun(world);
		expect(challenge.expiresAt).toBe(world.context().now + 60_000);
		expect(challenge).not.toHaveProperty("accountId");
		expect(rest).toMatchObject({
			user: { handle: "YWRh", name: adaEmail.value },
			exclude: [],
		});
		expect(await world.context().store.count("account")).toBe(0);
	});

	it("is refused for an identifier that somebody has, and without passkeys", async () => {
		const world = createPasskeyWorld();
		await registerAda(world);
		const taken = await beginPasskeyRegistration(world.context(), begin);
		expect(codeOf(taken)).toBe("identifier-taken");
		const none = createFlowWorld().context();
		expect(codeOf(await beginPasskeyRegistration(none, begin))).toBe(
			"sign-in-method-unavailable",
		);
	});
});

describe("to finish", () => {
	it("makes an account that signs in by its passkey", async () => {
		const world = createPasskeyWorld();
		const { challenge } = await begun(world);
		const device = new SoftAuthenticator("EdDSA");
		const making = { challenge: challenge.secret };
		const told: unknown[] = [];
		const outcome = await registerWithPasskey(world.context(), {
			credential: device.make(making, "YWRh"),
			newAccount: (said) => {
				told.push(said);
				return newAccount();
			},
			sendEmailLink: true,
			alongside: async (_transaction, account) => {
				told.push(account.identifiers);
			},
		});
		const { account, passkey } = acceptedValue(outcome);
		expect(told).toEqual([
			{ identifier: adaEmail, userHandle: "YWRh", intent: { plan: 7 } },
			account.identifiers,
		]);
		expect(account.authenticators).toEqual([passkey]);
		expect(account.password).toBeUndefined();
		expect(passkey).toMatchObject({
			algorithm: -8,
			userHandle: "YWRh",
			uses: ["sign-in"],
		});
		expect((await world.outbox()).at(-1)?.recipient).toBe(adaEmail.value);
		const credential = await signedByAda(world, { device });
		const signedIn = await signInWithPasskey(world.context(), { credential });
		expect(acceptedValue(signedIn).account?.id).toBe(account.id);
	});

	it.each([
		{ seconds: 59, code: "ok" },
		{ seconds: 60, code: "code-expired" },
		{ seconds: 61, code: "code-expired" },
	])("after $seconds s is $code", async ({ seconds, code }) => {
		const world = createPasskeyWorld();
		const { challenge } = await begun(world);
		world.advance(seconds);
		expect(codeOf(await register(world, challenge.secret))).toBe(code);
	});

	it.each([
		["origin", { origin: "http://localhost:1" }],
		["relying-party", { rpId: "example.test" }],
		["user-presence", { isPresent: false }],
	] as const)(
		"is refused for %s, and makes nothing",
		async (reason, special) => {
			const world = createPasskeyWorld();
			const { challenge } = await begun(world);
			const outcome = await register(world, challenge.secret, special);
			expect(outcome).toMatchObject({ data: { reason } });
			expect(await world.context().store.count("account")).toBe(0);
			expect(codeOf(await register(world, challenge.secret))).toBe(
				"challenge-unknown",
			);
		},
	);

	it("is for the identifier it was begun with", async () => {
		const world = createPasskeyWorld();
		const { challenge } = await begun(world);
		const outcome = await register(world, challenge.secret, {
			newAccount: () => ({
				...newAccount(),
				identifiers: [anEmail("bob@example.test")],
			}),
		});
		expect(outcome).toMatchObject({ data: { reason: "not-asked-for" } });
		expect(await world.context().store.count("account")).toBe(0);
	});

	it("leaves the challenge open while the account itself will not do", async () => {
		const world = createPasskeyWorld({ age: { minimumYears: 18 } });
		const { challenge } = await begun(world);
		const young = () => ({
			...newAccount(),
			profile: { birthDate: "2020-01-01" },
		});
		const tooYoung = { newAccount: young };
		const refused = await register(world, challenge.secret, tooYoung);
		expect(codeOf(refused)).toBe("age-below-minimum");
		const old = () => ({
			...newAccount(),
			profile: { birthDate: "1990-01-01" },
		});
		const grown = { newAccount: old };
		expect(codeOf(await register(world, challenge.secret, grown))).toBe("ok");
	});

	it("is refused when somebody took the identifier meanwhile", async () => {
		const world = createPasskeyWorld();
		const { challenge } = await begun(world);
		await registerAda(world);
		expect(codeOf(await register(world, challenge.secret))).toBe(
			"identifier-taken",
		);
	});

	it("happens once, however often it is asked for at a time", async () => {
		const world = createPasskeyWorld();
		const { challenge } = await begun(world);
		const outcomes = await inParallel(3, () =>
			register(world, challenge.secret),
		);
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await world.context().store.count("account")).toBe(1);
	});

	it("needs a challenge for this", async () => {
		const world = createPasskeyWorld();
		const ada = await adaWithPasskey(world);
		const signed = await signedByAda(world, ada);
		const { clientDataJSON } = signed.response;
		const { passkeys } = world.context();
		const challenge = passkeys.challengeOf(clientDataJSON) ?? "";
		expect(codeOf(await register(world, challenge))).toBe("challenge-unknown");
	});
});
