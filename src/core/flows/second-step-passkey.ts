import { withAuthenticator } from "../authenticators.ts";
import { accept, type Refusal, refuse } from "../errors.ts";
import { methodsOf } from "../passkeys.ts";
import type { PasskeyPolicy } from "../policy.ts";
import type {
	PasskeyAssertion,
	PasskeyAttestation,
} from "../ports/passkey-verifier.ts";
import type { FlowContext } from "./context.ts";
import type { ProveSecondFactor } from "./second-step.ts";
import {
	type AssertionRefusal,
	judgeAssertion,
	takeAssertion,
} from "./take-assertion.ts";
import {
	type AttestationRefusal,
	judgeAttestation,
	takeAttestation,
} from "./take-attestation.ts";

const use = "second-factor";

/**
 * Proves a second step by what a passkey signed in its session. It is judged before the transaction
 * opens.
 *
 * @returns the prover, which refuses with `challenge-unknown`, `code-expired`, `passkey-unknown` or
 *   `passkey-refused`
 * @see W3C WebAuthn Level 3 section 7.2
 */
export async function provingByPasskey(
	context: FlowContext,
	policy: PasskeyPolicy,
	credential: PasskeyAssertion,
): Promise<ProveSecondFactor<Refusal<AssertionRefusal>>> {
	const judged = await judgeAssertion(context, policy, credential);
	return async (transaction, { session }) => {
		const sought = { act: use, use, sessionId: session.id } as const;
		const proved = await takeAssertion(context, transaction, judged, sought);
		if (!proved.ok) return proved;
		const { account, facts } = proved.value;
		return accept({ account, methods: methodsOf(facts) });
	};
}

/**
 * Proves a second step by a passkey that was made in its session, and binds it. Who may bind one there
 * is for the caller to say.
 *
 * @returns the prover, which refuses with `challenge-unknown`, `code-expired` or `passkey-refused`
 * @see W3C WebAuthn Level 3 section 7.1
 */
export async function provingByNewPasskey(
	context: FlowContext,
	policy: PasskeyPolicy,
	credential: PasskeyAttestation,
): Promise<ProveSecondFactor<Refusal<AttestationRefusal>>> {
	const judged = await judgeAttestation(context, policy, credential);
	return async (transaction, { session, account: before }) => {
		const sought = { act: "bind", sessionId: session.id } as const;
		const made = await takeAttestation(context, transaction, judged, sought);
		if (!made.ok) return made;
		const { passkey } = made.value;
		if (!passkey.uses.includes(use))
			return refuse("passkey-refused", { reason: "not-asked-for" });
		const account = withAuthenticator(before, passkey, context.now);
		await transaction.put("account", account);
		// What a new key proves is that somebody is there: no more can be said.
		return accept({ account, methods: ["pop", "user"] });
	};
}
