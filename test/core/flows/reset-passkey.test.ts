// Whoever lost their passkeys makes a new one over a link; the link is used up only when it is made.
import { describe, expect, it } from "vitest";
import { refuse } from "../../../src/core/errors.ts";
import { blockAccount } from "../../../src/core/flows/operator-acts.ts";
import {
	beginPasskeyReset,
	requestPasskeyReset,
	resetPasskey,
} from "../../../src/core/flows/reset-passkey.ts";
import { passkeysOf } from "../../../src/core/passkeys.ts";
import { adaEmail, registerAda, signInAda } from "../../support/ada.ts";
import type { FlowWorld } from "../../support/flow-context.ts";
import { acceptedValue, codeOf } from "../../support/outcome.ts";
import {
	adaWithPasskey,
	bindPasskey,
	createPasskeyWorld,
	reloaded,
} from "../../support/passkeys.ts";
import {
	type Making,
	SoftAuthenticator,
} from "../../support/soft-authenticator.ts";

const email = adaEmail.value;

async function link(world: FlowWorld): Promise<string> {
	acceptedValue(await requestPasskeyReset(world.context(), { email }));
	const sent = await world.outbox();
	expect(sent.at(-1)).toMatchObject({ purpose: "recover-passkey" });
	return sent.at(-1)?.link?.split("/").at(-1) ?? "";
}

async function reset(
	world: FlowWorld,
	token: string,
	special: Partial<Making> = {},
) {
	const begun = await beginPasskeyReset(world.context(), { token });
	const { challenge, user } = acceptedValue(begun);
	const making = { challenge: challenge.secret, ...special };
	const credential = new SoftAuthenticator().make(making, user.handle);
	return resetPasskey(world.context(), { token, credential });
}

describe("to ask for a link", () => {
	it("is refused for whoever has nothing to lose", async () => {
		const world = createPasskeyWorld();
		const ask = async () =>
			codeOf(await requestPasskeyReset(world.context(), { email }));
		expect(await ask()).toBe("account-unknown");
		const { id: accountId } = await registerAda(world);
		expect(await ask()).toBe("passkey-missing");
		const admit = () => refuse("profile-incomplete", { field: "name" });
		const barred = await requestPasskeyReset(world.context(), { email, admit });
		expect(codeOf(barred)).toBe("profile-incomplete");
		acceptedValue(await blockAccount(world.context(), { accountId }));
		expect(await ask()).toBe("account-blocked");
	});
});

describe("a new passkey", () => {
	it("takes the place of those that signed in before", async () => {
		const world = createPasskeyWorld();
		const ada = await adaWithPasskey(world);
		const second = await bindPasskey(world, await signInAda(world), [
			"second-factor",
		]);
		const token = await link(world);
		const { account, passkey } = acceptedValue(await reset(world, token));
		expect(passkeysOf(account).map(({ id }) => id)).toEqual([
			second.passkey.id,
			passkey.id,
		]);
		expect(passkey.uses).toEqual(["sign-in"]);
		expect(account.identifiers[0]?.verifiedAt).toBe(world.context().now);
		expect(await reloaded(world, ada.account)).toEqual(account);
		const again = await beginPasskeyReset(world.context(), { token });
		expect(again).toMatchObject({
			code: "challenge-unknown",
			data: { purpose: "recover-passkey", consumedAt: world.context().now },
		});
	});

	it("that is refused changes nothing, and leaves the link", async () => {
		const world = createPasskeyWorld();
		const ada = await adaWithPasskey(world);
		const token = await link(world);
		const origin = "https://evil.example.test";
		expect(await reset(world, token, { origin })).toMatchObject({
			code: "passkey-refused",
			data: { reason: "origin" },
		});
		expect(await reloaded(world, ada.account)).toEqual(ada.account);
		expect(codeOf(await reset(world, token))).toBe("ok");
	});

	it.each([
		{ seconds: 59, code: "ok" },
		{ seconds: 60, code: "code-expired" },
		{ seconds: 61, code: "code-expired" },
	])("made after $seconds s is $code", async ({ seconds, code }) => {
		const world = createPasskeyWorld();
		await adaWithPasskey(world);
		const token = await link(world);
		const begun = await beginPasskeyReset(world.context(), { token });
		const { secret: challenge } = acceptedValue(begun).challenge;
		world.advance(seconds);
		const credential = new SoftAuthenticator().make({ challenge });
		const outcome = await resetPasskey(world.context(), { token, credential });
		expect(codeOf(outcome)).toBe(code);
	});

	it.each([
		{ seconds: 3599, code: "ok" },
		{ seconds: 3600, code: "code-expired" },
		{ seconds: 3601, code: "code-expired" },
	])("begun $seconds s after the link is $code", async ({ seconds, code }) => {
		const world = createPasskeyWorld();
		await adaWithPasskey(world);
		const token = await link(world);
		world.advance(seconds);
		const begun = await beginPasskeyReset(world.context(), { token });
		expect(codeOf(begun)).toBe(code);
	});

	it("is for the link it was begun with", async () => {
		const world = createPasskeyWorld();
		await adaWithPasskey(world);
		const first = await link(world);
		const begun = await beginPasskeyReset(world.context(), { token: first });
		const { secret: challenge } = acceptedValue(begun).challenge;
		world.advance(30);
		const token = await link(world);
		const credential = new SoftAuthenticator().make({ challenge });
		const outcome = await resetPasskey(world.context(), { token, credential });
		expect(outcome).toMatchObject({ data: { reason: "not-asked-for" } });
	});

	it("needs a link", async () => {
		const world = createPasskeyWorld();
		await adaWithPasskey(world);
		const token = "made-up";
		const begun = await beginPasskeyReset(world.context(), { token });
		expect(codeOf(begun)).toBe("challenge-unknown");
	});
});
