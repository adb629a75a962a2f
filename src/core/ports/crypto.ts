/** Hashes passwords with a salt and a cost, and verifies them. */
export interface PasswordHasher {
	/** Hashes a password. @param iterations cost of PBKDF2-SHA-256 */
	hash(password: string, iterations: number): Promise<string>;
	/** Whether the password belongs to the hash; false for a hash of unknown form. */
	verify(password: string, hash: string): Promise<boolean>;
	/** Does the work of a `verify` for an account that does not exist, so that timing tells nothing. */
	verifyNothing(password: string, iterations: number): Promise<false>;
}

/** Digests that the rules need at once, without a promise. */
export interface Digest {
	/** Lower-case hex SHA-256 of text (as UTF-8) or bytes. */
	sha256(input: string | Uint8Array): string;
	/** Lower-case hex HMAC-SHA-256. */
	hmacSha256(key: string, message: string | Uint8Array): string;
	/** Compares two secrets in a time that depends on neither. */
	equal(left: string, right: string): boolean;
}

/** Codes of authenticator apps. */
export interface TotpCodes {
	/** Makes a secret, base32. */
	makeSecret(bytes: Uint8Array): string;
	/** The code at a moment. */
	code(secret: string, at: number, digits: number, stepSeconds: number): string;
	/** The time step whose code this is, within the drift; undefined when none fits. */
	matchingStep(
		secret: string,
		code: string,
		at: number,
		options: {
			readonly digits: number;
			readonly stepSeconds: number;
			readonly driftSteps: number;
		},
	): number | undefined;
	/** The `otpauth://` address that authenticator apps read. */
	address(options: {
		readonly secret: string;
		readonly issuer: string;
		readonly label: string;
		readonly digits: number;
		readonly stepSeconds: number;
	}): string;
}
