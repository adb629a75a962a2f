import { beginPasskeyCheck } from "../../src/core/flows/begin-passkey-check.ts";
import {
	beginPasskeyBinding,
	confirmPasskeyBinding,
} from "../../src/core/flows/bind-passkey.ts";
import type { SignedIn } from "../../src/core/flows/open-session.ts";
import type { Overrides, Policy } from "../../src/core/policy.ts";
import type {
	Account,
	PasskeyAuthenticator,
	PasskeyUse,
} from "../../src/core/records.ts";
import { adaEmail, registerAda, signInAda } from "./ada.ts";
import { createFlowWorld, type FlowWorld } from "./flow-context.ts";
import { acceptedValue } from "./outcome.ts";
import { type Ceremony, SoftAuthenticator } from "./soft-authenticator.ts";

/** Passkeys of a page on this machine. */
export const passkeyPolicy = {
	rpId: "localhost",
	rpName: "Demo",
	origins: ["http://localhost:3000"],
	timeoutSeconds: 60,
	userVerification: "preferred",
} as const;

/** A flow world with passkeys. */
export function createPasskeyWorld(
	overrides: Overrides<Policy> = {},
): FlowWorld {
	return createFlowWorld({ passkey: passkeyPolicy, ...overrides });
}

/** Ada, with a passkey of her own. */
export interface PasskeyAda {
	readonly account: Account;
	readonly device: SoftAuthenticator;
	readonly passkey: PasskeyAuthenticator;
}

/** Registers Ada and binds a passkey to her account. */
export async function adaWithPasskey(
	world: FlowWorld,
	uses: readonly PasskeyUse[] = ["sign-in"],
): Promise<PasskeyAda> {
	await registerAda(world);
	return bindPasskey(world, await signInAda(world), uses);
}

/** Binds a passkey to the account of a session. */
export async function bindPasskey(
	world: FlowWorld,
	{ session: { id: sessionId } }: Pick<SignedIn, "session">,
	uses: readonly PasskeyUse[] = ["sign-in"],
): Promise<PasskeyAda> {
	const device = new SoftAuthenticator();
	const command = { sessionId, uses };
	const begun = await beginPasskeyBinding(world.context(), command);
	const { challenge, user } = acceptedValue(begun);
	const { secret } = challenge;
	const credential = device.make({ challenge: secret }, user.handle);
	const bound = acceptedValue(
		await confirmPasskeyBinding(world.context(), { sessionId, credential }),
	);
	return { account: bound.account, device, passkey: bound.passkey };
}

/** What Ada's device signs for a sign-in by her address. */
export async function signedByAda(
	world: FlowWorld,
	{ device }: Pick<PasskeyAda, "device">,
	special: Partial<Ceremony> = {},
) {
	const command = { identifier: adaEmail };
	const begun = await beginPasskeyCheck(world.context(), command);
	const { secret } = acceptedValue(begun).challenge;
	return device.use({ challenge: secret, ...special });
}

/** An account as it is kept now. */
export async function reloaded(
	world: FlowWorld,
	{ id }: Pick<Account, "id">,
): Promise<Account> {
	const account = await world.context().store.get("account", id);
	if (account !== undefined) return account;
	throw new Error(`There is no account "${id}".`);
}
