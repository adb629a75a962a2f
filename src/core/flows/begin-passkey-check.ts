import { accountStanding } from "../account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../errors.ts";
import {
	descriptorsOf,
	type PasskeyDescriptor,
	passkeysOf,
} from "../passkeys.ts";
import type { PasskeyPolicy } from "../policy.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Challenge, Identifier } from "../records.ts";
import type { SessionRefusal } from "../session.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { findAccount } from "./find-account.ts";
import { loadPerson } from "./load-person.ts";
import {
	openPasskeyChallenge,
	type PasskeyChallengeOrder,
	passkeyPolicy,
} from "./passkey-challenge.ts";

/** What a browser needs to use a passkey (WebAuthn Level 3, PublicKeyCredentialRequestOptions). */
export interface PasskeyRequest {
	/** Its `secret` is the challenge, base64url. */
	readonly challenge: Challenge;
	readonly rpId: string;
	readonly timeoutSeconds: number;
	readonly userVerification: PasskeyPolicy["userVerification"];
	/** Passkeys that will do; absent: the device offers what it has. */
	readonly allow?: readonly PasskeyDescriptor[];
}

/** Who wants to sign in by a passkey. */
export interface BeginPasskeyCheck<Refused extends AnyRefusal = never> {
	/** In its normal form; absent: the account follows from the passkey. */
	readonly identifier?: Pick<Identifier, "type" | "value">;
	/** Whether this person may come in by a passkey (default: yes). */
	readonly admit?: (account: Account) => Accepted<void> | Refused;
	/** How long the device has to answer (default: the policy's). */
	readonly timeoutSeconds?: number;
}

/**
 * Begins a sign-in by passkey: gives what the browser needs to use one.
 *
 * @returns what the browser needs, or (in this order) `sign-in-method-unavailable`, `account-unknown`,
 *   `account-deleted`, `account-blocked`, what `admit` refuses with, `passkey-missing`
 * @see W3C WebAuthn Level 3 section 7.2
 */
export async function beginPasskeyCheck<Refused extends AnyRefusal = never>(
	context: FlowContext,
	command: BeginPasskeyCheck<Refused>,
): Promise<
	| Outcome<
			PasskeyRequest,
			| "sign-in-method-unavailable"
			| "account-unknown"
			| "account-blocked"
			| "account-deleted"
			| "passkey-missing"
	  >
	| Refused
> {
	const policy = passkeyPolicy(context);
	if (!policy.ok) return policy;
	const { identifier, timeoutSeconds } = command;
	const order = { act: "sign-in", timeoutSeconds } as const;
	return context.store.transact(async (transaction) => {
		const ask = (whose: Asked) =>
			askForUse(context, transaction, policy.value, { ...order, ...whose });
		if (identifier === undefined) return accept(await ask({ recipient: "" }));
		const account = await findAccount(context, transaction, identifier);
		if (account === undefined) return refuse("account-unknown", {});
		const standing = accountStanding(account, context.now);
		if (!standing.ok) return standing;
		const admitted = command.admit?.(account);
		if (admitted?.ok === false) return admitted;
		const allow = descriptorsOf(passkeysOf(account, "sign-in"));
		if (allow.length === 0) return refuse("passkey-missing", {});
		const { id } = account;
		return accept(await ask({ recipient: id, accountId: id, allow }));
	});
}

/**
 * Begins to prove a person once more, in their session: as its second factor, or to step it up.
 *
 * @returns what the browser needs, or (in this order) `sign-in-method-unavailable`, why the session
 *   cannot go on, `passkey-missing` (for a step-up any passkey will do)
 * @see W3C WebAuthn Level 3 section 7.2
 */
export async function beginPasskeyCheckInSession(
	context: FlowContext,
	command: {
		readonly sessionId: SessionId;
		readonly act: "second-factor" | "step-up";
		/** How long the device has to answer (default: the policy's). */
		readonly timeoutSeconds?: number;
	},
): Promise<
	Outcome<
		PasskeyRequest,
		SessionRefusal | "sign-in-method-unavailable" | "passkey-missing"
	>
> {
	const policy = passkeyPolicy(context);
	if (!policy.ok) return policy;
	const { sessionId, act, timeoutSeconds } = command;
	return context.store.transact(async (transaction) => {
		const live = await loadPerson(context, transaction, sessionId);
		if (!live.ok) return live;
		const { account } = live.value;
		const use = act === "second-factor" ? act : undefined;
		const allow = descriptorsOf(passkeysOf(account, use));
		if (allow.length === 0) return refuse("passkey-missing", {});
		const order = {
			act,
			recipient: account.id,
			accountId: account.id,
			sessionId,
			allow,
			timeoutSeconds,
		};
		return accept(await askForUse(context, transaction, policy.value, order));
	});
}

interface UseOrder extends PasskeyChallengeOrder {
	readonly allow?: readonly PasskeyDescriptor[];
}

type Asked = Pick<UseOrder, "recipient" | "accountId" | "allow">;

async function askForUse(
	context: FlowContext,
	transaction: Transaction,
	policy: PasskeyPolicy,
	{ allow, ...order }: UseOrder,
): Promise<PasskeyRequest> {
	return {
		challenge: await openPasskeyChallenge(context, transaction, policy, order),
		rpId: policy.rpId,
		timeoutSeconds: order.timeoutSeconds ?? policy.timeoutSeconds,
		userVerification: policy.userVerification,
		...(allow !== undefined && { allow }),
	};
}
