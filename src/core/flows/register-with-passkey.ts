import type { NewAccountDraft } from "../account.ts";
import { checkAge } from "../age.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { PasskeyAttestation } from "../ports/passkey-verifier.ts";
import type { Transaction } from "../ports/store.ts";
import type {
	Account,
	Challenge,
	Identifier,
	PasskeyAuthenticator,
} from "../records.ts";
import type { Json } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { passkeyPolicy, peekPasskeyChallenge } from "./passkey-challenge.ts";
import { askForPasskey, type PasskeyCreation } from "./passkey-creation.ts";
import {
	addRegistered,
	checkFree,
	type RegisterAccount,
} from "./register-account.ts";
import {
	type AttestationRefusal,
	type JudgedAttestation,
	judgeAttestation,
	takeAttestation,
} from "./take-attestation.ts";

const act = "register";

/** Who wants an account with a passkey. */
export interface BeginPasskeyRegistration {
	/** By what the account will be found, in its normal form. */
	readonly identifier: Pick<Identifier, "type" | "value">;
	/** How the device lists the account (default: by its identifier). */
	readonly userName?: string;
	/** What the device calls the account, base64url (default: random). */
	readonly userHandle?: string;
	/** What the API wants to know again when the passkey is made (default: nothing). */
	readonly intent?: { readonly [field: string]: Json };
	/** How long the device has to answer (default: the policy's). */
	readonly timeoutSeconds?: number;
}

/**
 * Begins the registration of an account with a passkey: gives what the browser needs to make one.
 * Nothing but the challenge exists until the passkey is made.
 *
 * @returns what the browser needs, or (in this order) `sign-in-method-unavailable`, `identifier-taken`
 * @see W3C WebAuthn Level 3 section 7.1
 */
export async function beginPasskeyRegistration(
	context: FlowContext,
	command: BeginPasskeyRegistration,
): Promise<
	Outcome<PasskeyCreation, "sign-in-method-unavailable" | "identifier-taken">
> {
	const policy = passkeyPolicy(context);
	if (!policy.ok) return policy;
	const { identifier, userHandle, timeoutSeconds, intent = {} } = command;
	const { type, value } = identifier;
	return context.store.transact(async (transaction) => {
		const wanted = [identifier];
		const free = await checkFree(context, transaction, wanted);
		if (!free.ok) return free;
		const creation = await askForPasskey(context, transaction, policy.value, {
			act,
			recipient: value,
			uses: ["sign-in"],
			userName: command.userName ?? value,
			userHandle,
			exclude: [],
			intent: { asked: intent, identifier: { type, value } },
			timeoutSeconds,
		});
		return accept(creation);
	});
}

/** What was said when the passkey was asked for. */
export interface BegunRegistration {
	readonly identifier: Pick<Identifier, "type" | "value">;
	/** What the device calls the account, base64url. */
	readonly userHandle: string;
	readonly intent: { readonly [field: string]: Json };
}

/** An account to be made with the passkey that a device made. */
export interface RegisterWithPasskey
	extends Pick<RegisterAccount, "sendEmailLink" | "alongside"> {
	readonly credential: PasskeyAttestation;
	/** Describes the account; the identifier that was begun with must be one of its own. */
	readonly newAccount: (
		begun: BegunRegistration,
	) => Omit<NewAccountDraft, "password" | "authenticators">;
}

/** An account that was made with a passkey. */
export interface RegisteredWithPasskey {
	readonly account: Account;
	readonly passkey: PasskeyAuthenticator;
}

/**
 * Registers an account with a passkey in place of a password. Nobody is signed in by it. As long as the
 * account itself could not be made, the challenge stays open.
 *
 * @returns account and passkey, or (in this order) `sign-in-method-unavailable`, `challenge-unknown`,
 *   `code-expired`, `age-below-minimum` or `age-above-maximum` (from `profile.birthDate`),
 *   `identifier-taken`, `passkey-refused` with its reason
 * @see W3C WebAuthn Level 3 section 7.1
 */
export async function registerWithPasskey(
	context: FlowContext,
	command: RegisterWithPasskey,
): Promise<
	Outcome<
		RegisteredWithPasskey,
		| AttestationRefusal
		| "sign-in-method-unavailable"
		| "age-below-minimum"
		| "age-above-maximum"
		| "identifier-taken"
	>
> {
	const policy = passkeyPolicy(context);
	if (!policy.ok) return policy;
	const { credential } = command;
	const judged = await judgeAttestation(context, policy.value, credential);
	return context.store.transact(async (transaction) => {
		const begun = await begunWith(context, transaction, judged);
		if (!begun.ok) return begun;
		const draft = command.newAccount(begun.value);
		const age = checkAge(
			draft.profile.birthDate,
			context.now,
			context.policy.age,
		);
		if (!age.ok) return age;
		const free = await checkFree(context, transaction, draft.identifiers);
		if (!free.ok) return free;
		const made = await takeAttestation(context, transaction, judged, { act });
		if (!made.ok) return made;
		if (!holds(draft, begun.value.identifier))
			return refuse("passkey-refused", { reason: "not-asked-for" });
		const { passkey } = made.value;
		const whole = { ...draft, authenticators: [passkey] };
		const added = await addRegistered(context, transaction, whole, command);
		return added.ok ? accept({ account: added.value, passkey }) : added;
	});
}

async function begunWith(
	context: FlowContext,
	transaction: Transaction,
	{ secret }: JudgedAttestation,
): Promise<Outcome<BegunRegistration, AttestationRefusal>> {
	if (secret === undefined)
		return refuse("passkey-refused", { reason: "malformed" });
	const signed = { secret, act } as const;
	const open = await peekPasskeyChallenge(context, transaction, signed);
	return open.ok ? accept(asBegun(open.value)) : open;
}

function asBegun({ intent }: Challenge): BegunRegistration {
	// All three were put there by `beginPasskeyRegistration`, and by nobody else for this act.
	const { identifier, userHandle, asked } =
		intent as unknown as BegunRegistration & {
			readonly asked: BegunRegistration["intent"];
		};
	return { identifier, userHandle, intent: asked };
}

function holds(
	{ identifiers }: Pick<NewAccountDraft, "identifiers">,
	{ type, value }: Pick<Identifier, "type" | "value">,
): boolean {
	return identifiers.some((held) => held.type === type && held.value === value);
}
