import { nameOf } from "../account.ts";
import { withAuthenticator } from "../authenticators.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../errors.ts";
import { passkeysOf } from "../passkeys.ts";
import type { PasskeyAttestation } from "../ports/passkey-verifier.ts";
import type { Account, PasskeyAuthenticator, PasskeyUse } from "../records.ts";
import type { SessionRefusal } from "../session.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadPerson, type PersonSession } from "./load-person.ts";
import { passkeyPolicy } from "./passkey-challenge.ts";
import { askForPasskey, type PasskeyCreation } from "./passkey-creation.ts";
import {
	type AttestationRefusal,
	judgeAttestation,
	takeAttestation,
} from "./take-attestation.ts";

const act = "bind";

/** Who wants a passkey, and what for. */
export interface BeginPasskeyBinding<Refused extends AnyRefusal = never> {
	/** A person's session; one that waits for the binding of a second factor will do. */
	readonly sessionId: SessionId;
	readonly uses: readonly PasskeyUse[];
	/** Whether this person may have one (default: yes). */
	readonly admit?: (account: Account) => Accepted<void> | Refused;
	/** How the device lists the account (default: by its address, number or user name). */
	readonly userName?: string;
	/** What the device calls the account, base64url (default: as the passkeys it has do). */
	readonly userHandle?: string;
	/** How long the device has to answer (default: the policy's). */
	readonly timeoutSeconds?: number;
}

/**
 * Begins to bind a passkey to the account of a session: gives what the browser needs to make it. A
 * device that holds one for the same uses already makes no second one.
 *
 * @returns what the browser needs, or (in this order) `sign-in-method-unavailable`, why the session
 *   cannot go on, or what `admit` refuses with
 * @see W3C WebAuthn Level 3 section 7.1
 */
export async function beginPasskeyBinding<Refused extends AnyRefusal = never>(
	context: FlowContext,
	command: BeginPasskeyBinding<Refused>,
): Promise<
	| Outcome<PasskeyCreation, SessionRefusal | "sign-in-method-unavailable">
	| Refused
> {
	const policy = passkeyPolicy(context);
	if (!policy.ok) return policy;
	const { sessionId, uses, timeoutSeconds } = command;
	return context.store.transact(async (transaction) => {
		const live = await loadPerson(context, transaction, sessionId);
		if (!live.ok) return live;
		const { account } = live.value;
		const admitted = command.admit?.(account);
		if (admitted?.ok === false) return admitted;
		const held = passkeysOf(account);
		const creation = await askForPasskey(context, transaction, policy.value, {
			act,
			recipient: account.id,
			accountId: account.id,
			sessionId,
			uses,
			userName: command.userName ?? nameOf(account),
			userHandle: command.userHandle ?? held[0]?.userHandle,
			exclude: held.filter((one) =>
				uses.every((use) => one.uses.includes(use)),
			),
			timeoutSeconds,
		});
		return accept(creation);
	});
}

/** A passkey that was bound in a session. */
export interface BoundPasskey extends PersonSession {
	readonly passkey: PasskeyAuthenticator;
}

/**
 * Binds the passkey that a device made. A session that waits for the binding of a second factor goes on
 * waiting: `provingByNewPasskey` completes it.
 *
 * @returns passkey, session and account, or (in this order) `sign-in-method-unavailable`, why the
 *   session cannot go on, `challenge-unknown`, `code-expired`, `passkey-refused` with its reason
 * @see W3C WebAuthn Level 3 section 7.1
 */
export async function confirmPasskeyBinding(
	context: FlowContext,
	command: {
		readonly sessionId: SessionId;
		readonly credential: PasskeyAttestation;
		/** What it must have been asked for (default: whatever it was). */
		readonly use?: PasskeyUse;
	},
): Promise<
	Outcome<
		BoundPasskey,
		SessionRefusal | AttestationRefusal | "sign-in-method-unavailable"
	>
> {
	const policy = passkeyPolicy(context);
	if (!policy.ok) return policy;
	const { sessionId, credential, use } = command;
	const judged = await judgeAttestation(context, policy.value, credential);
	return context.store.transact(async (transaction) => {
		const live = await loadPerson(context, transaction, sessionId);
		if (!live.ok) return live;
		const sought = { act, sessionId } as const;
		const made = await takeAttestation(context, transaction, judged, sought);
		if (!made.ok) return made;
		const { passkey } = made.value;
		if (use !== undefined && !passkey.uses.includes(use))
			return refuse("passkey-refused", { reason: "not-asked-for" });
		const account = withAuthenticator(live.value.account, passkey, context.now);
		await transaction.put("account", account);
		return accept({ session: live.value.session, account, passkey });
	});
}
