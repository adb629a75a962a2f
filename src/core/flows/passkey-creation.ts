import {
	descriptorsOf,
	type PasskeyDescriptor,
	passkeyAlgorithms,
} from "../passkeys.ts";
import type { PasskeyPolicy } from "../policy.ts";
import type { Transaction } from "../ports/store.ts";
import type {
	Challenge,
	PasskeyAuthenticator,
	PasskeyUse,
} from "../records.ts";
import { makeBase64Url } from "../secrets.ts";
import type { FlowContext } from "./context.ts";
import {
	openPasskeyChallenge,
	type PasskeyChallengeOrder,
} from "./passkey-challenge.ts";

/** Length of what a device calls an account, where the API has no name for that. */
const handleBytes = 16;

/** What a browser needs to make a passkey (WebAuthn Level 3, PublicKeyCredentialCreationOptions). */
export interface PasskeyCreation {
	/** Its `secret` is the challenge, base64url. */
	readonly challenge: Challenge;
	readonly relyingParty: { readonly id: string; readonly name: string };
	readonly user: {
		/** What the device calls the account, base64url. */
		readonly handle: string;
		/** How a person tells it from others. */
		readonly name: string;
	};
	/** COSE numbers, the one wanted most first. */
	readonly algorithms: readonly number[];
	readonly timeoutSeconds: number;
	readonly userVerification: PasskeyPolicy["userVerification"];
	/** Passkeys that must not be made once more. */
	readonly exclude: readonly PasskeyDescriptor[];
}

/** A passkey to be made. */
export interface PasskeyCreationOrder extends PasskeyChallengeOrder {
	readonly uses: readonly PasskeyUse[];
	readonly userName: string;
	/** Base64url (default: random). */
	readonly userHandle?: string | undefined;
	readonly exclude: readonly PasskeyAuthenticator[];
}

/** Asks for a new passkey, inside another flow's transaction. */
export async function askForPasskey(
	context: FlowContext,
	transaction: Transaction,
	policy: PasskeyPolicy,
	order: PasskeyCreationOrder,
): Promise<PasskeyCreation> {
	const { uses, userName, exclude, intent, ...asked } = order;
	const { userHandle = makeBase64Url(context.random, handleBytes), ...whose } =
		asked;
	const challenge = await openPasskeyChallenge(context, transaction, policy, {
		...whose,
		intent: { ...intent, uses, userName, userHandle },
	});
	return {
		challenge,
		relyingParty: { id: policy.rpId, name: policy.rpName },
		user: { handle: userHandle, name: userName },
		algorithms: passkeyAlgorithms,
		timeoutSeconds: order.timeoutSeconds ?? policy.timeoutSeconds,
		userVerification: policy.userVerification,
		exclude: descriptorsOf(exclude),
	};
}
