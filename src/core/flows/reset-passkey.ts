import { accountStanding, nameOf, withVerified } from "../account.ts";
import { withAuthenticator } from "../authenticators.ts";
import type { ProofRefusal } from "../challenge.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../errors.ts";
import { passkeysOf, withoutPasskeyUse } from "../passkeys.ts";
import type { PasskeyAttestation } from "../ports/passkey-verifier.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Challenge, PasskeyAuthenticator } from "../records.ts";
import type { FlowContext } from "./context.ts";
import { findAccount } from "./find-account.ts";
import { passkeyPolicy } from "./passkey-challenge.ts";
import { askForPasskey, type PasskeyCreation } from "./passkey-creation.ts";
import { holderOf } from "./reset-password.ts";
import { type SendRefusal, sendSecret } from "./send-code.ts";
import {
	type AttestationRefusal,
	judgeAttestation,
	takeAttestation,
} from "./take-attestation.ts";
import { peekLink, takeLink } from "./take-code.ts";

const act = "reset";
const purpose = "recover-passkey";

type Standing = "account-blocked" | "account-deleted";

/** Who has lost their passkeys. */
export interface PasskeyReset<Refused extends AnyRefusal = never> {
	/** In its normal form. */
	readonly email: string;
	/** Language the person asked for (default: the account's). */
	readonly locale?: string;
	/** Whether this person may make a new one here (default: yes). */
	readonly admit?: (account: Account) => Accepted<void> | Refused;
}

/**
 * Sends a link that lets whoever reads the mail make a new passkey. Whether the refusal that tells of
 * an account's existence is shown is for the API to decide.
 *
 * @returns nothing, or (in this order) `sign-in-method-unavailable`, `account-unknown`,
 *   `account-deleted`, `account-blocked`, what `admit` refuses with, `passkey-missing`,
 *   `resend-too-soon`, `send-limit-reached`
 */
export async function requestPasskeyReset<Refused extends AnyRefusal = never>(
	context: FlowContext,
	{ email, locale, admit }: PasskeyReset<Refused>,
): Promise<
	| Outcome<
			void,
			| Standing
			| SendRefusal
			| "sign-in-method-unavailable"
			| "account-unknown"
			| "passkey-missing"
	  >
	| Refused
> {
	const policy = passkeyPolicy(context);
	if (!policy.ok) return policy;
	const identifier = { type: "email", value: email } as const;
	return context.store.transact(async (transaction) => {
		const account = await findAccount(context, transaction, identifier);
		if (account === undefined) return refuse("account-unknown", {});
		const standing = accountStanding(account, context.now);
		if (!standing.ok) return standing;
		const admitted = admit?.(account);
		if (admitted?.ok === false) return admitted;
		if (passkeysOf(account, "sign-in").length === 0)
			return refuse("passkey-missing", {});
		const sent = await sendSecret(context, transaction, {
			purpose,
			channel: "email",
			recipient: email,
			accountId: account.id,
			form: "link",
			locale: locale ?? account.locale,
		});
		return sent.ok ? accept(undefined) : sent;
	});
}

/**
 * Begins to make a new passkey, for whoever followed the link; the link stays as it is.
 *
 * @param command.userHandle what the device calls the account, base64url (default: random)
 * @param command.timeoutSeconds how long the device has to answer (default: the policy's)
 * @returns what the browser needs, or (in this order) `sign-in-method-unavailable`, `challenge-unknown`
 *   (used, void, or sent to an address the account no longer has), `code-expired`, `account-deleted`,
 *   `account-blocked`
 */
export async function beginPasskeyReset(
	context: FlowContext,
	command: {
		readonly token: string;
		readonly userHandle?: string;
		readonly timeoutSeconds?: number;
	},
): Promise<
	Outcome<
		PasskeyCreation,
		ProofRefusal | Standing | "sign-in-method-unavailable"
	>
> {
	const policy = passkeyPolicy(context);
	if (!policy.ok) return policy;
	const { token, userHandle, timeoutSeconds } = command;
	return context.store.transact(async (transaction) => {
		const followed = await followLink(context, transaction, token);
		if (!followed.ok) return followed;
		const { account, link } = followed.value;
		const creation = await askForPasskey(context, transaction, policy.value, {
			act,
			recipient: account.id,
			accountId: account.id,
			uses: ["sign-in"],
			userName: nameOf(account),
			userHandle,
			exclude: [],
			intent: { link: link.id },
			timeoutSeconds,
		});
		return accept(creation);
	});
}

/** An account whose passkeys gave way to a new one. */
export interface ResetPasskey {
	readonly account: Account;
	readonly passkey: PasskeyAuthenticator;
}

/**
 * Binds the passkey that a device made, in place of all that signed in before; those that are second
 * factors only stay. The link is used up, the address it went to counts as verified, sessions go on. A
 * passkey that is refused does not use up the link.
 *
 * @returns account and passkey, or (in this order) `sign-in-method-unavailable`, why the link or the
 *   account will not do, `challenge-unknown` or `code-expired` (with purpose `passkey`),
 *   `passkey-refused` with its reason
 */
export async function resetPasskey(
	context: FlowContext,
	command: { readonly token: string; readonly credential: PasskeyAttestation },
): Promise<
	Outcome<
		ResetPasskey,
		ProofRefusal | AttestationRefusal | Standing | "sign-in-method-unavailable"
	>
> {
	const policy = passkeyPolicy(context);
	if (!policy.ok) return policy;
	const { token, credential } = command;
	const judged = await judgeAttestation(context, policy.value, credential);
	return context.store.transact(async (transaction) => {
		const followed = await followLink(context, transaction, token);
		if (!followed.ok) return followed;
		const made = await takeAttestation(context, transaction, judged, { act });
		if (!made.ok) return made;
		const { account, link } = followed.value;
		const { passkey, challenge } = made.value;
		if (challenge.intent.link !== link.id)
			return refuse("passkey-refused", { reason: "not-asked-for" });
		const taken = await takeLink(context, transaction, {
			purpose,
			secret: token,
		});
		if (!taken.ok) return taken;
		const after = replaced(context, account, passkey);
		await transaction.put("account", after);
		return accept({ account: after, passkey });
	});
}

async function followLink(
	context: FlowContext,
	transaction: Transaction,
	secret: string,
): Promise<
	Outcome<
		{ readonly account: Account; readonly link: Challenge },
		ProofRefusal | Standing
	>
> {
	const open = await peekLink(context, transaction, { purpose, secret });
	if (!open.ok) return open;
	const account = await holderOf(context, transaction, open.value);
	if (account === undefined)
		return refuse("challenge-unknown", { purpose, channel: "email" });
	const standing = accountStanding(account, context.now);
	return standing.ok ? accept({ account, link: open.value }) : standing;
}

function replaced(
	{ now }: FlowContext,
	account: Account,
	passkey: PasskeyAuthenticator,
): Account {
	const without = withoutPasskeyUse(account, "sign-in", now);
	const verified = withVerified(without, "email", now);
	return withAuthenticator(verified, passkey, now);
}
