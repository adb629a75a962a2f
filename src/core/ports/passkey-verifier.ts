import type { Outcome } from "../errors.ts";
import type { PasskeyPolicy } from "../policy.ts";

/**
 * What `navigator.credentials.create` gave, binary values in base64url.
 *
 * @see W3C WebAuthn Level 3, RegistrationResponseJSON
 */
export interface PasskeyAttestation {
	readonly id: string;
	readonly rawId: string;
	readonly type: string;
	readonly response: {
		readonly attestationObject: string;
		readonly clientDataJSON: string;
		readonly transports?: readonly string[];
	};
}

/**
 * What `navigator.credentials.get` gave, binary values in base64url.
 *
 * @see W3C WebAuthn Level 3, AuthenticationResponseJSON
 */
export interface PasskeyAssertion {
	readonly id: string;
	readonly rawId: string;
	readonly type: string;
	readonly response: {
		readonly authenticatorData: string;
		readonly clientDataJSON: string;
		readonly signature: string;
		/** What the device calls the account, where it keeps that. */
		readonly userHandle?: string | null;
	};
}

/** What must be true of it. */
export interface PasskeyExpectation
	extends Pick<PasskeyPolicy, "rpId" | "origins" | "userVerification"> {
	/** The challenge that had to be signed, base64url. */
	readonly challenge: string;
}

/** What a device told when it signed. */
export interface PasskeyFacts {
	/** Signatures made so far; 0 where the device does not count. */
	readonly signCount: number;
	/** Whether the device knew the person, by a PIN or a finger. */
	readonly userVerified: boolean;
	/** Whether the key is kept on more than the device. */
	readonly backedUp: boolean;
}

/** What a device told of a new key. */
export interface NewPasskeyFacts extends PasskeyFacts {
	/** Base64url. */
	readonly credentialId: string;
	/** COSE key, base64url. */
	readonly publicKey: string;
	/** COSE number of its signature. */
	readonly algorithm: number;
}

/**
 * Judges what authenticators sign. It says nothing of whose a passkey is, whether a challenge is still
 * open or whether a counter went back: those are rules of the core.
 */
export interface PasskeyVerifier {
	/** The challenge that was signed, base64url; undefined when the text cannot be read. */
	challengeOf(clientDataJSON: string): string | undefined;
	/** Judges a new key. No attestation but `none` is accepted. */
	verifyNew(
		answer: PasskeyAttestation,
		expected: PasskeyExpectation,
	): Promise<Outcome<NewPasskeyFacts, "passkey-refused">>;
	/** Judges a signature. @param publicKey COSE key, base64url */
	verifyUse(
		answer: PasskeyAssertion,
		publicKey: string,
		expected: PasskeyExpectation,
	): Promise<Outcome<PasskeyFacts, "passkey-refused">>;
}
