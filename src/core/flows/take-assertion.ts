import { accept, type Outcome, refuse } from "../errors.ts";
import { passkeyOf, usePasskey, withPasskeyUsed } from "../passkeys.ts";
import type { PasskeyPolicy } from "../policy.ts";
import type {
	PasskeyAssertion,
	PasskeyFacts,
} from "../ports/passkey-verifier.ts";
import type { Transaction } from "../ports/store.ts";
import { passkeyKey } from "../record-keys.ts";
import type { Account, PasskeyAuthenticator, PasskeyUse } from "../records.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadAccount } from "./find-account.ts";
import {
	type PasskeyAct,
	type PasskeyChallengeRefusal,
	takePasskeyChallenge,
} from "./passkey-challenge.ts";

/** A signature by a passkey, judged, and not yet held against a challenge. */
export interface JudgedAssertion {
	/** The challenge that was signed; absent: nothing that could be read. */
	readonly secret?: string | undefined;
	readonly credentialId: string;
	readonly userHandle?: string | undefined;
	/** The key by which it was judged; absent: nobody has such a passkey. */
	readonly publicKey?: string | undefined;
	readonly verdict: Outcome<PasskeyFacts, "passkey-refused">;
}

/** What a passkey proved. */
export interface ProvedPasskey {
	/** As it is now. */
	readonly account: Account;
	readonly passkey: PasskeyAuthenticator;
	readonly facts: PasskeyFacts;
}

/** Why what an authenticator signed was not accepted. */
export type AssertionRefusal =
	| PasskeyChallengeRefusal
	| "passkey-refused"
	| "passkey-unknown";

/** Judges a signature. It takes time, so it is done before a transaction opens. */
export async function judgeAssertion(
	context: FlowContext,
	policy: PasskeyPolicy,
	assertion: PasskeyAssertion,
): Promise<JudgedAssertion> {
	const { id: credentialId, response } = assertion;
	const challenge = context.passkeys.challengeOf(response.clientDataJSON);
	const key = passkeyKey(context.realm, credentialId);
	const holder = await context.store.findUnique("account", key);
	const publicKey = holder && passkeyOf(holder, credentialId)?.publicKey;
	const isReadable = challenge !== undefined && publicKey !== undefined;
	return {
		secret: challenge,
		credentialId,
		userHandle: response.userHandle ?? undefined,
		publicKey,
		verdict: isReadable
			? await context.passkeys.verifyUse(assertion, publicKey, {
					...policy,
					challenge,
				})
			: refuse("passkey-refused", { reason: "malformed" }),
	};
}

/**
 * Takes a judged signature inside another flow's transaction: uses up its challenge, and notes on the
 * account that its passkey was used. When it is refused, nothing else changes.
 *
 * @returns what was proved, or (in this order) `challenge-unknown`, `code-expired`, `passkey-unknown`,
 *   `passkey-refused` with its reason
 * @see W3C WebAuthn Level 3 section 7.2
 */
export async function takeAssertion(
	context: FlowContext,
	transaction: Transaction,
	judged: JudgedAssertion,
	sought: {
		readonly act: PasskeyAct;
		readonly use?: PasskeyUse;
		readonly sessionId?: SessionId;
	},
): Promise<Outcome<ProvedPasskey, AssertionRefusal>> {
	const { secret, credentialId, userHandle, verdict } = judged;
	if (secret === undefined)
		return refuse("passkey-refused", { reason: "malformed" });
	const { act, sessionId, use } = sought;
	const signed = { secret, act, sessionId };
	const taken = await takePasskeyChallenge(context, transaction, signed);
	if (!taken.ok) return taken;
	const { accountId } = taken.value;
	const found = await findHeld(context, transaction, credentialId);
	if (found === undefined || found.held.publicKey !== judged.publicKey)
		return refuse("passkey-unknown", {});
	const { account, held } = found;
	if (accountId !== undefined && account.id !== accountId)
		return refuse("passkey-refused", { reason: "not-asked-for" });
	if (!verdict.ok) return verdict;
	const isDiscovered = accountId === undefined;
	const fit = { isDiscovered, ...(use !== undefined && { use }) };
	const facts = verdict.value;
	const used = usePasskey(held, facts, userHandle, fit, context.now);
	if (!used.ok) return used;
	const after = withPasskeyUsed(account, used.value);
	await transaction.put("account", after);
	return accept({ account: after, passkey: used.value, facts });
}

async function findHeld(
	context: FlowContext,
	transaction: Transaction,
	credentialId: string,
): Promise<
	{ readonly account: Account; readonly held: PasskeyAuthenticator } | undefined
> {
	const key = passkeyKey(context.realm, credentialId);
	const holder = await transaction.findUnique("account", key);
	// Loaded once more by its id, which carries out a deletion that is due.
	const account =
		holder && (await loadAccount(context, transaction, holder.id));
	const held = account && passkeyOf(account, credentialId);
	return account && held && { account, held };
}
