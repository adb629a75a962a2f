import { accountStanding } from "../account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Outcome,
} from "../errors.ts";
import { methodsOf } from "../passkeys.ts";
import type { PasskeyAssertion } from "../ports/passkey-verifier.ts";
import type { Account } from "../records.ts";
import type { CompleteSignIn } from "./complete-sign-in.ts";
import type { FlowContext } from "./context.ts";
import { openSession, type ReachOf, type SignedIn } from "./open-session.ts";
import { passkeyPolicy } from "./passkey-challenge.ts";
import {
	type AssertionRefusal,
	judgeAssertion,
	takeAssertion,
} from "./take-assertion.ts";

/** What a device signed, to sign somebody in. */
export interface SignInWithPasskey<Refused extends AnyRefusal = never> {
	readonly credential: PasskeyAssertion;
	/** Whether the person may come in here; asked once the passkey was right (default: yes). */
	readonly admit?: (account: Account) => Accepted<void> | Refused;
	/** How far the session reaches (default: everywhere). */
	readonly session?: ReachOf;
	/** Opens the session (default: at once). */
	readonly complete?: CompleteSignIn<Refused>;
}

/**
 * Signs in by a passkey. It is as good as two factors, so none is asked for; a lock on the password
 * does not bear on it. Where the challenge was for nobody in particular, the device has to name the
 * account.
 *
 * @returns the sign-in, or (in this order) `sign-in-method-unavailable`, `challenge-unknown`,
 *   `code-expired`, `passkey-unknown`, `passkey-refused` with its reason, `account-deleted`,
 *   `account-blocked`, or what `admit` or `complete` refuses with
 * @see W3C WebAuthn Level 3 section 7.2; NIST SP 800-63B-4 appendix B (syncable authenticators)
 */
export async function signInWithPasskey<Refused extends AnyRefusal = never>(
	context: FlowContext,
	command: SignInWithPasskey<Refused>,
): Promise<
	| Outcome<
			SignedIn,
			| AssertionRefusal
			| "sign-in-method-unavailable"
			| "account-blocked"
			| "account-deleted"
	  >
	| Refused
> {
	const policy = passkeyPolicy(context);
	if (!policy.ok) return policy;
	const { credential } = command;
	const judged = await judgeAssertion(context, policy.value, credential);
	return context.store.transact(async (transaction) => {
		const sought = { act: "sign-in", use: "sign-in" } as const;
		const proved = await takeAssertion(context, transaction, judged, sought);
		if (!proved.ok) return proved;
		const { account, facts } = proved.value;
		const standing = accountStanding(account, context.now);
		if (!standing.ok) return standing;
		const admitted = command.admit?.(account);
		if (admitted?.ok === false) return admitted;
		const order = {
			...command.session?.(account),
			methods: methodsOf(facts),
			secondFactor: "not-needed",
		} as const;
		if (command.complete !== undefined)
			return command.complete(transaction, { ...order, account });
		const owner = { kind: "account", account } as const;
		return accept(await openSession(context, transaction, { ...order, owner }));
	});
}
