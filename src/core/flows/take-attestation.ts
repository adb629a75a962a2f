import { accept, type Outcome, refuse } from "../errors.ts";
import { newPasskey } from "../passkeys.ts";
import type { PasskeyPolicy } from "../policy.ts";
import type {
	NewPasskeyFacts,
	PasskeyAttestation,
} from "../ports/passkey-verifier.ts";
import type { Transaction } from "../ports/store.ts";
import { passkeyKey } from "../record-keys.ts";
import type {
	Challenge,
	PasskeyAuthenticator,
	PasskeyUse,
} from "../records.ts";
import { makeHex } from "../secrets.ts";
import type { Json, SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import {
	type PasskeyAct,
	type PasskeyChallengeRefusal,
	takePasskeyChallenge,
} from "./passkey-challenge.ts";

/** Sixteen bytes name a passkey as well as a UUID does. */
const idBytes = 16;

/** A new key, judged, and not yet held against a challenge. */
export interface JudgedAttestation {
	/** The challenge that was signed; absent: nothing that could be read. */
	readonly secret?: string | undefined;
	readonly transports?: readonly string[] | undefined;
	readonly verdict: Outcome<NewPasskeyFacts, "passkey-refused">;
}

/** A passkey that may be bound, and the challenge it answers. */
export interface MadePasskey {
	readonly passkey: PasskeyAuthenticator;
	readonly challenge: Challenge;
}

/** Why a new key was not accepted. */
export type AttestationRefusal = PasskeyChallengeRefusal | "passkey-refused";

/** Judges a new key. It takes time, so it is done before a transaction opens. */
export async function judgeAttestation(
	context: FlowContext,
	policy: PasskeyPolicy,
	attestation: PasskeyAttestation,
): Promise<JudgedAttestation> {
	const { clientDataJSON, transports } = attestation.response;
	const challenge = context.passkeys.challengeOf(clientDataJSON);
	return {
		secret: challenge,
		transports,
		verdict:
			challenge === undefined
				? refuse("passkey-refused", { reason: "malformed" })
				: await context.passkeys.verifyNew(attestation, {
						...policy,
						challenge,
					}),
	};
}

/**
 * Takes a judged new key inside another flow's transaction: uses up its challenge. To bind it is left
 * to that flow.
 *
 * @returns the passkey, or (in this order) `challenge-unknown`, `code-expired`, `passkey-refused` with
 *   its reason
 * @see W3C WebAuthn Level 3 section 7.1
 */
export async function takeAttestation(
	context: FlowContext,
	transaction: Transaction,
	{ secret, transports, verdict }: JudgedAttestation,
	sought: { readonly act: PasskeyAct; readonly sessionId?: SessionId },
): Promise<Outcome<MadePasskey, AttestationRefusal>> {
	if (secret === undefined)
		return refuse("passkey-refused", { reason: "malformed" });
	const signed = { secret, ...sought };
	const taken = await takePasskeyChallenge(context, transaction, signed);
	if (!taken.ok) return taken;
	if (!verdict.ok) return verdict;
	const facts = verdict.value;
	const key = passkeyKey(context.realm, facts.credentialId);
	if ((await transaction.findUnique("account", key)) !== undefined)
		return refuse("passkey-refused", { reason: "already-bound" });
	const challenge = taken.value;
	const draft = {
		...draftOf(challenge),
		id: makeHex(context.random, idBytes),
		...(transports !== undefined && { transports }),
	};
	return accept({ passkey: newPasskey(draft, facts, context.now), challenge });
}

function draftOf({ intent, issuedAt }: Challenge) {
	const { userName, userHandle, uses } = intent;
	return {
		issuedAt,
		uses: asUses(uses),
		...(typeof userName === "string" && { label: userName }),
		...(typeof userHandle === "string" && { userHandle }),
	};
}

function asUses(uses: Json | undefined): readonly PasskeyUse[] {
	return Array.isArray(uses) ? uses.filter(isUse) : [];
}

function isUse(use: Json): use is PasskeyUse {
	return use === "sign-in" || use === "second-factor";
}
