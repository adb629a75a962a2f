import type { ProofRefusal } from "../challenge.ts";
import type { AnyRefusal, Outcome } from "../errors.ts";
import type { FlowContext } from "./context.ts";
import {
	type EntryByProof,
	type EntryRefusal,
	enterByProof,
} from "./enter-by-proof.ts";
import type { SignedIn } from "./open-session.ts";
import { takeLink } from "./take-code.ts";

/** The token of a sign-in link as it came back. */
export interface SignInWithLink<Refused extends AnyRefusal = never>
	extends EntryByProof<Refused> {
	readonly token: string;
}

/**
 * Signs in by a link that was sent out of band; all that follows from the proof is as with a code.
 *
 * @returns the sign-in, or (in this order) `challenge-unknown`, `code-expired`, `attempts-exhausted`,
 *   `account-unknown`, `account-deleted`, `account-blocked`, `identifier-taken`, or what `complete`
 *   refuses with
 * @see NIST SP 800-63B-4, out-of-band authenticators
 */
export function signInWithLink<Refused extends AnyRefusal = never>(
	context: FlowContext,
	command: SignInWithLink<Refused>,
): Promise<Outcome<SignedIn, ProofRefusal | EntryRefusal> | Refused> {
	const proof = { purpose: "sign-in", secret: command.token } as const;
	return context.store.transact(async (transaction) => {
		const taken = await takeLink(context, transaction, proof);
		return taken.ok
			? enterByProof(context, transaction, taken.value, command)
			: taken;
	});
}
