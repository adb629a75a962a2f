// Signing in by a passkey (W3C WebAuthn Level 3 section 7.2): whatever is wrong with what was signed, no
// session opens and the passkey stays as it was.
import { describe, expect, it } from "vitest";
import { refuse } from "../../../src/core/errors.ts";
import { beginPasskeyCheck } from "../../../src/core/flows/begin-passkey-check.ts";
import {
	blockAccount,
	lockAccount,
} from "../../../src/core/flows/operator-acts.ts";
import { registerAccount } from "../../../src/core/flows/register-account.ts";
import { requestDeletion } from "../../../src/core/flows/request-deletion.ts";
import { signInWithPasskey } from "../../../src/core/flows/sign-in-with-passkey.ts";
import { signInWithPassword } from "../../../src/core/flows/sign-in-with-password.ts";
import {
	adaEmail,
	adaPassword,
	bindAdasApp,
	registerAda,
} from "../../support/ada.ts";
import { anEmail } from "../../support/an-account.ts";
import { createFlowWorld, type FlowWorld } from "../../support/flow-context.ts";
import { acceptedValue, codeOf, inParallel } from "../../support/outcome.ts";
import {
	adaWithPasskey,
	bindPasskey,
	createPasskeyWorld,
	passkeyPolicy,
	reloaded,
	signedByAda,
} from "../../support/passkeys.ts";
import { SoftAuthenticator } from "../../support/soft-authenticator.ts";

type Credential = Awaited<ReturnType<typeof signedByAda>>;

function signIn(world: FlowWorld, credential: Credential) {
	return signInWithPasskey(world.context(), { credential });
}

async function discoverable(world: FlowWorld): Promise<string> {
	const begun = await beginPasskeyCheck(world.context(), {});
	return acceptedValue(begun).challenge.secret;
}

async function bob(world: FlowWorld) {
	const identifier = { type: "email", value: "bob@example.test" } as const;
	acceptedValue(
		await registerAccount(world.context(), {
			draft: {
				identifiers: [anEmail(identifier.value)],
				locale: "en",
				profile: {},
			},
			password: adaPassword,
			sendEmailLink: false,
		}),
	);
	const command = { identifier, password: adaPassword };
	const session = await signInWithPassword(world.context(), command);
	return bindPasskey(world, acceptedValue(session));
}

describe("to begin", () => {
	it("names the passkeys of the account that sign in", async () => {
		const world = createPasskeyWorld();
		const { account, device } = await adaWithPasskey(world);
		const command = { identifier: adaEmail };
		const begun = await beginPasskeyCheck(world.context(), command);
		expect(acceptedValue(begun)).toEqual({
			challenge: expect.objectContaining({
				purpose: "passkey",
				accountId: account.id,
				secret: expect.stringMatching(/^[\w-]{43}$/),
			}),
			rpId: "localhost",
			timeoutSeconds: 60,
			userVerification: "preferred",
			allow: [{ credentialId: device.id }],
		});
	});

	it("names none when nobody is named", async () => {
		const world = createPasskeyWorld();
		const begun = acceptedValue(await beginPasskeyCheck(world.context(), {}));
		expect(begun).not.toHaveProperty("allow");
		expect(begun.challenge).not.toHaveProperty("accountId");
	});

	it("is refused for whoever cannot sign in so", async () => {
		const world = createPasskeyWorld();
		const begin = async () =>
			codeOf(
				await beginPasskeyCheck(world.context(), { identifier: adaEmail }),
			);
		expect(await begin()).toBe("account-unknown");
		const { id: accountId } = await registerAda(world);
		expect(await begin()).toBe("passkey-missing");
		const admit = () => refuse("identifier-missing", { identifier: "email" });
		const barred = { identifier: adaEmail, admit };
		const refused = await beginPasskeyCheck(world.context(), barred);
		expect(codeOf(refused)).toBe("identifier-missing");
		acceptedValue(await blockAccount(world.context(), { accountId }));
		expect(await begin()).toBe("account-blocked");
		const { policy } = createFlowWorld().context();
		const none = await beginPasskeyCheck(world.context({ policy }), {});
		expect(codeOf(none)).toBe("sign-in-method-unavailable");
	});

	it("does not name a passkey that is only a second factor", async () => {
		const world = createPasskeyWorld();
		await adaWithPasskey(world, ["second-factor"]);
		const command = { identifier: adaEmail };
		const begun = await beginPasskeyCheck(world.context(), command);
		expect(codeOf(begun)).toBe("passkey-missing");
	});
});

describe("a signature", () => {
	it("signs in, and is noted", async () => {
		const world = createPasskeyWorld();
		const ada = await adaWithPasskey(world);
		world.advance(5);
		const credential = await signedByAda(world, ada);
		const signedIn = acceptedValue(await signIn(world, credential));
		const { now } = world.context();
		expect(signedIn.session).toMatchObject({
			methods: ["pop", "user", "mfa"],
			secondFactor: "not-needed",
		});
		expect(signedIn.account?.authenticators).toEqual([
			{ ...ada.passkey, signCount: 2, lastUsedAt: now },
		]);
		expect(await reloaded(world, ada.account)).toEqual(signedIn.account);
	});

	it.each([
		{ seconds: 59, code: "ok" },
		{ seconds: 60, code: "code-expired" },
		{ seconds: 61, code: "code-expired" },
	])("after $seconds s is $code", async ({ seconds, code }) => {
		const world = createPasskeyWorld();
		const credential = await signedByAda(world, await adaWithPasskey(world));
		world.advance(seconds);
		expect(codeOf(await signIn(world, credential))).toBe(code);
	});

	it.each([
		["origin", { origin: "https://evil.example.test" }],
		["relying-party", { rpId: "example.test" }],
		["user-presence", { isPresent: false }],
		["counter", { signCount: 1 }],
		["counter", { signCount: 0 }],
		["user-handle", { userHandle: "Ym9i" }],
		["ceremony", { type: "webauthn.create" }],
	] as const)("is refused for %s: %o", async (reason, special) => {
		const world = createPasskeyWorld();
		const ada = await adaWithPasskey(world);
		const before = await reloaded(world, ada.account);
		const sessions = await world.context().store.count("session");
		const credential = await signedByAda(world, ada, special);
		expect(await signIn(world, credential)).toMatchObject({
			code: "passkey-refused",
			data: { reason },
		});
		expect(await reloaded(world, ada.account)).toEqual(before);
		expect(await world.context().store.count("session")).toBe(sessions);
	});

	it("must tell of a person who is known, where the policy says so", async () => {
		const passkey = { ...passkeyPolicy, userVerification: "required" } as const;
		const world = createPasskeyWorld({ passkey });
		const ada = await adaWithPasskey(world);
		const credential = await signedByAda(world, ada, { isVerified: false });
		expect(await signIn(world, credential)).toMatchObject({
			data: { reason: "user-verification" },
		});
	});

	it("of a person not known is one factor to whoever reads the methods", async () => {
		const world = createPasskeyWorld();
		const ada = await adaWithPasskey(world);
		const credential = await signedByAda(world, ada, { isVerified: false });
		const { session } = acceptedValue(await signIn(world, credential));
		expect(session.methods).toEqual(["pop", "user"]);
	});

	it("counts once, however often it comes at a time", async () => {
		const world = createPasskeyWorld();
		const credential = await signedByAda(world, await adaWithPasskey(world));
		const outcomes = await inParallel(5, () => signIn(world, credential));
		expect(outcomes.map(codeOf).toSorted()).toEqual([
			...Array<string>(4).fill("challenge-unknown"),
			"ok",
		]);
	});

	it("that was refused uses its challenge up", async () => {
		const world = createPasskeyWorld();
		const ada = await adaWithPasskey(world);
		const challenge = await discoverable(world);
		const wrong = ada.device.use({ challenge, origin: "https://a.test" });
		await signIn(world, wrong);
		const right = ada.device.use({ challenge });
		expect(await signIn(world, right)).toMatchObject({
			code: "challenge-unknown",
			data: { consumedAt: world.context().now },
		});
	});

	it("by a key that nobody has is unknown, by another key refused", async () => {
		const world = createPasskeyWorld();
		const ada = await adaWithPasskey(world);
		const stranger = { device: new SoftAuthenticator() };
		const unknown = await signedByAda(world, stranger);
		expect(codeOf(await signIn(world, unknown))).toBe("passkey-unknown");
		const posing = await signedByAda(world, stranger);
		const { id } = ada.device;
		const forged = { ...posing, id, rawId: id };
		expect(await signIn(world, forged)).toMatchObject({
			data: { reason: "signature" },
		});
	});

	it("by somebody else's passkey was not asked for", async () => {
		const world = createPasskeyWorld();
		await adaWithPasskey(world);
		const credential = await signedByAda(world, await bob(world));
		expect(await signIn(world, credential)).toMatchObject({
			data: { reason: "not-asked-for" },
		});
	});

	it("that cannot be read is refused", async () => {
		const world = createPasskeyWorld();
		const credential = await signedByAda(world, await adaWithPasskey(world));
		const response = { ...credential.response, clientDataJSON: "" };
		expect(await signIn(world, { ...credential, response })).toMatchObject({
			data: { reason: "malformed" },
		});
		expect(codeOf(await signIn(world, credential))).toBe("ok");
	});
});

describe("a passkey that the device offers", () => {
	it("says whose it is", async () => {
		const world = createPasskeyWorld();
		const { account, device } = await adaWithPasskey(world);
		await bob(world);
		const challenge = await discoverable(world);
		const signedIn = await signIn(world, device.use({ challenge }));
		expect(acceptedValue(signedIn).account?.id).toBe(account.id);
	});

	it("has to name the account", async () => {
		const world = createPasskeyWorld();
		const { device } = await adaWithPasskey(world);
		const challenge = await discoverable(world);
		const credential = device.use({ challenge, userHandle: null });
		expect(await signIn(world, credential)).toMatchObject({
			data: { reason: "user-handle" },
		});
	});

	it("that is only a second factor signs nobody in", async () => {
		const world = createPasskeyWorld();
		const { device } = await adaWithPasskey(world, ["second-factor"]);
		const challenge = await discoverable(world);
		expect(await signIn(world, device.use({ challenge }))).toMatchObject({
			data: { reason: "not-asked-for" },
		});
	});

	it("is unknown once its account is deleted", async () => {
		const world = createPasskeyWorld();
		const { account, device } = await adaWithPasskey(world);
		const accountId = account.id;
		acceptedValue(await requestDeletion(world.context(), { accountId }));
		world.advance(7 * 86_400);
		const challenge = await discoverable(world);
		expect(codeOf(await signIn(world, device.use({ challenge })))).toBe(
			"passkey-unknown",
		);
	});
});

describe("whoever has the passkey", () => {
	it("needs no second factor, and no unlocked password", async () => {
		const world = createPasskeyWorld();
		const ada = await adaWithPasskey(world);
		await bindAdasApp(world);
		const accountId = ada.account.id;
		acceptedValue(await lockAccount(world.context(), { accountId }));
		const credential = await signedByAda(world, ada);
		const { session } = acceptedValue(await signIn(world, credential));
		expect(session.secondFactor).toBe("not-needed");
	});

	it("does not get in blocked, nor against the API", async () => {
		const world = createPasskeyWorld();
		const ada = await adaWithPasskey(world);
		const credential = await signedByAda(world, ada);
		const admit = () => refuse("profile-incomplete", { field: "name" });
		const barred = { credential, admit };
		const refused = await signInWithPasskey(world.context(), barred);
		expect(codeOf(refused)).toBe("profile-incomplete");
		const next = await signedByAda(world, ada);
		const accountId = ada.account.id;
		acceptedValue(await blockAccount(world.context(), { accountId }));
		expect(codeOf(await signIn(world, next))).toBe("account-blocked");
	});

	it("gets as far as the API says", async () => {
		const world = createPasskeyWorld();
		const credential = await signedByAda(world, await adaWithPasskey(world));
		const session = () => ({ scope: "exchange" }) as const;
		const command = { credential, session };
		const signedIn = await signInWithPasskey(world.context(), command);
		expect(acceptedValue(signedIn).session.scope).toBe("exchange");
	});
});
