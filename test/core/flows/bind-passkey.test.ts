// Binding a passkey in a session (W3C WebAuthn Level 3 section 7.1): the challenge is good for one try
// within 60 seconds, in that session only.
import { describe, expect, it } from "vitest";
import { type Refusal, refuse } from "../../../src/core/errors.ts";
import {
	beginPasskeyBinding,
	confirmPasskeyBinding,
} from "../../../src/core/flows/bind-passkey.ts";
import { passGates } from "../../../src/core/flows/complete-sign-in.ts";
import { takeSecondStep } from "../../../src/core/flows/second-step.ts";
import { provingByNewPasskey } from "../../../src/core/flows/second-step-passkey.ts";
import type { AttestationRefusal } from "../../../src/core/flows/take-attestation.ts";
import type { SessionId } from "../../../src/core/values.ts";
import { adaEmail, registerAda, signInAda } from "../../support/ada.ts";
import { createFlowWorld, type FlowWorld } from "../../support/flow-context.ts";
import { acceptedValue, codeOf } from "../../support/outcome.ts";
import {
	adaWithPasskey,
	bindPasskey,
	createPasskeyWorld,
	passkeyPolicy,
	reloaded,
} from "../../support/passkeys.ts";
import {
	type Making,
	SoftAuthenticator,
} from "../../support/soft-authenticator.ts";

const uses = ["sign-in"] as const;

async function adaBegins(world: FlowWorld) {
	await registerAda(world);
	const { session } = await signInAda(world);
	const command = { sessionId: session.id, uses };
	const begun = await beginPasskeyBinding(world.context(), command);
	return { sessionId: session.id, ...acceptedValue(begun) };
}

type Begun = Awaited<ReturnType<typeof adaBegins>>;

function confirm(
	world: FlowWorld,
	{ sessionId, challenge, user }: Begun,
	special: Partial<Making> = {},
	device = new SoftAuthenticator(),
) {
	const making = { challenge: challenge.secret, ...special };
	const credential = device.make(making, user.handle);
	return confirmPasskeyBinding(world.context(), { sessionId, credential });
}

describe("to begin", () => {
	it("gives what a browser needs", async () => {
		const world = createPasskeyWorld();
		const { sessionId, ...begun } = await adaBegins(world);
		const { now } = world.context();
		expect(begun).toEqual({
			challenge: expect.objectContaining({
				purpose: "passkey",
				channel: "in-band",
				form: "assertion",
				sessionId,
				secret: expect.stringMatching(/^[\w-]{43}$/),
				expiresAt: now + 60_000,
			}),
			relyingParty: { id: "localhost", name: "Demo" },
			user: {
				handle: expect.stringMatching(/^[\w-]{22}$/),
				name: adaEmail.value,
			},
			algorithms: [-7, -8, -257],
			timeoutSeconds: 60,
			userVerification: "preferred",
			exclude: [],
		});
		expect(await world.outbox()).toEqual([]);
	});

	it("repeats in a world of the same seed", async () => {
		const [one, two] = [createPasskeyWorld(), createPasskeyWorld()];
		const secrets = [await adaBegins(one), await adaBegins(two)];
		expect(secrets[0]?.challenge.secret).toBe(secrets[1]?.challenge.secret);
	});

	it("takes names and a time of the API's own", async () => {
		const world = createPasskeyWorld();
		await registerAda(world);
		const { session } = await signInAda(world);
		const own = { userName: "Ada", userHandle: "YWRh", timeoutSeconds: 30 };
		const begun = acceptedValue(
			await beginPasskeyBinding(world.context(), {
				sessionId: session.id,
				uses,
				...own,
			}),
		);
		expect(begun.user).toEqual({ name: "Ada", handle: "YWRh" });
		expect(begun.timeoutSeconds).toBe(30);
		expect(begun.challenge.expiresAt).toBe(world.context().now + 30_000);
	});

	it("excludes what serves the same uses, under the same handle", async () => {
		const world = createPasskeyWorld();
		const { passkey, device } = await adaWithPasskey(world);
		const { session } = await signInAda(world);
		const begin = (use: "sign-in" | "second-factor") =>
			beginPasskeyBinding(world.context(), {
				sessionId: session.id,
				uses: [use],
			});
		const again = acceptedValue(await begin("sign-in"));
		expect(again.exclude).toEqual([{ credentialId: device.id }]);
		expect(again.user.handle).toBe(passkey.userHandle);
		expect(acceptedValue(await begin("second-factor")).exclude).toEqual([]);
	});

	it("is refused without passkeys, without a session, or by the API", async () => {
		const world = createPasskeyWorld();
		await registerAda(world);
		const { session } = await signInAda(world);
		const command = { sessionId: session.id, uses };
		const { policy } = createFlowWorld().context();
		const none = await beginPasskeyBinding(world.context({ policy }), command);
		expect(codeOf(none)).toBe("sign-in-method-unavailable");
		const sessionId = "s-9" as SessionId; // some id that no session has
		const stranger = { sessionId, uses };
		const unknown = await beginPasskeyBinding(world.context(), stranger);
		expect(codeOf(unknown)).toBe("token-invalid");
		const admit = () => refuse("identifier-missing", { identifier: "email" });
		const barred = { ...command, admit };
		const refused = await beginPasskeyBinding(world.context(), barred);
		expect(codeOf(refused)).toBe("identifier-missing");
	});
});

describe("to confirm", () => {
	it("binds the passkey", async () => {
		const world = createPasskeyWorld();
		const begun = await adaBegins(world);
		world.advance(5);
		const device = new SoftAuthenticator();
		const bound = acceptedValue(await confirm(world, begun, {}, device));
		const { now } = world.context();
		expect(bound.passkey).toEqual({
			kind: "passkey",
			id: expect.stringMatching(/^[\da-f]{32}$/),
			credentialId: device.id,
			publicKey: expect.any(String),
			algorithm: -7,
			signCount: 1,
			backedUp: false,
			label: adaEmail.value,
			userHandle: begun.user.handle,
			issuedAt: now - 5000,
			boundAt: now,
			uses: ["sign-in"],
		});
		const kept = await reloaded(world, bound.account);
		expect(kept.authenticators).toEqual([bound.passkey]);
	});

	it.each([
		{ seconds: 59, code: "ok" },
		{ seconds: 60, code: "code-expired" },
		{ seconds: 61, code: "code-expired" },
	])("after $seconds s is $code", async ({ seconds, code }) => {
		const world = createPasskeyWorld();
		const begun = await adaBegins(world);
		world.advance(seconds);
		expect(codeOf(await confirm(world, begun))).toBe(code);
	});

	it.each([
		["origin", { origin: "http://localhost:3001" }],
		["relying-party", { rpId: "example.test" }],
		["user-presence", { isPresent: false }],
		["ceremony", { type: "webauthn.get" }],
		["attestation", { format: "packed" }],
	] as const)(
		"is refused for %s, and uses the try up",
		async (reason, special) => {
			const world = createPasskeyWorld();
			const begun = await adaBegins(world);
			const outcome = await confirm(world, begun, special);
			expect(outcome).toMatchObject({ data: { reason } });
			const account = await signInAda(world);
			expect(account.account?.authenticators).toEqual([]);
			expect(await confirm(world, begun)).toMatchObject({
				code: "challenge-unknown",
				data: { consumedAt: world.context().now },
			});
		},
	);

	it("is refused when nobody was known and the policy asks for that", async () => {
		const passkey = { ...passkeyPolicy, userVerification: "required" } as const;
		const world = createPasskeyWorld({ passkey });
		const begun = await adaBegins(world);
		expect(await confirm(world, begun, { isVerified: false })).toMatchObject({
			data: { reason: "user-verification" },
		});
	});

	it("is refused twice for one challenge", async () => {
		const world = createPasskeyWorld();
		const begun = await adaBegins(world);
		expect(codeOf(await confirm(world, begun))).toBe("ok");
		expect(codeOf(await confirm(world, begun))).toBe("challenge-unknown");
	});

	it("is refused in another session, for another challenge, for none", async () => {
		const world = createPasskeyWorld();
		const begun = await adaBegins(world);
		const { session } = await signInAda(world);
		const elsewhere = { ...begun, sessionId: session.id };
		expect(codeOf(await confirm(world, elsewhere))).toBe("challenge-unknown");
		const madeUp = { challenge: "A".repeat(43) };
		expect(codeOf(await confirm(world, begun, madeUp))).toBe(
			"challenge-unknown",
		);
		const credential = new SoftAuthenticator().make({ challenge: "" });
		const response = { ...credential.response, clientDataJSON: "AAAA" };
		expect(
			await confirmPasskeyBinding(world.context(), {
				sessionId: begun.sessionId,
				credential: { ...credential, response },
			}),
		).toMatchObject({ data: { reason: "malformed" } });
		expect(codeOf(await confirm(world, begun))).toBe("ok");
	});

	it("is refused for a credential that is bound already", async () => {
		const world = createPasskeyWorld();
		const { device } = await adaWithPasskey(world);
		const { session } = await signInAda(world);
		const command = { sessionId: session.id, uses };
		const begun = acceptedValue(
			await beginPasskeyBinding(world.context(), command),
		);
		const again = { sessionId: session.id, ...begun };
		expect(await confirm(world, again, {}, device)).toMatchObject({
			data: { reason: "already-bound" },
		});
	});

	it("is refused for what was asked for to another use", async () => {
		const world = createPasskeyWorld();
		const { sessionId, challenge, user } = await adaBegins(world);
		const making = { challenge: challenge.secret };
		const credential = new SoftAuthenticator().make(making, user.handle);
		const use = "second-factor";
		const command = { sessionId, credential, use } as const;
		const outcome = await confirmPasskeyBinding(world.context(), command);
		expect(outcome).toMatchObject({ data: { reason: "not-asked-for" } });
	});

	it("leaves a session that waits for a second factor to its second step", async () => {
		const world = createPasskeyWorld({ totp: { secondFactor: "mandatory" } });
		await registerAda(world);
		const { session } = await signInAda(world);
		expect(session.secondFactor).toBe("enrolment-pending");
		await bindPasskey(world, { session }, ["second-factor"]);
		const { store } = world.context();
		const waiting = await store.get("session", session.id);
		expect(waiting?.secondFactor).toBe("enrolment-pending");
	});
});

describe("in a second step", () => {
	async function bindInStep(use: "sign-in" | "second-factor") {
		const world = createPasskeyWorld({ totp: { secondFactor: "mandatory" } });
		await registerAda(world);
		const { session } = await signInAda(world);
		const context = world.context();
		const sessionId = session.id;
		const begun = await beginPasskeyBinding(context, {
			sessionId,
			uses: [use],
		});
		const { challenge, user } = acceptedValue(begun);
		const making = { challenge: challenge.secret };
		const credential = new SoftAuthenticator().make(making, user.handle);
		const outcome = await takeSecondStep<Refusal<AttestationRefusal>>(context, {
			sessionId,
			prove: await provingByNewPasskey(context, passkeyPolicy, credential),
			goOn: (transaction, signIn) =>
				passGates(context, transaction, signIn, []),
		});
		return { world, outcome };
	}

	it("a new passkey completes the sign-in", async () => {
		const { world, outcome } = await bindInStep("second-factor");
		const { session, account } = acceptedValue(outcome);
		expect(session).toMatchObject({
			secondFactor: "done",
			methods: ["pwd", "pop", "user", "mfa"],
		});
		expect(account).toMatchObject({
			firstSignInAt: world.context().now,
			authenticators: [{ uses: ["second-factor"] }],
		});
	});

	it("one that is to sign in does not", async () => {
		const { outcome } = await bindInStep("sign-in");
		expect(outcome).toMatchObject({ data: { reason: "not-asked-for" } });
	});
});
