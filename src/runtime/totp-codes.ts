import { Secret, TOTP } from "otpauth/slim";
import type { TotpCodes } from "../core/ports/crypto.ts";
import { equalText } from "./constant-time.ts";

/**
 * Makes the codes of authenticator apps: HMAC-SHA-1, as every app understands them. Secrets are
 * base32 of any length, in either case, with or without padding.
 *
 * @see RFC 6238, RFC 4226
 */
export function createTotpCodes(): TotpCodes {
	return {
		makeSecret: (bytes) =>
			new Secret({ buffer: new Uint8Array(bytes).buffer }).base32,

		code: (secret, at, digits, stepSeconds) =>
			TOTP.generate({
				secret: Secret.fromBase32(secret),
				timestamp: at,
				digits,
				period: stepSeconds,
			}),

		matchingStep(secret, code, at, { digits, stepSeconds, driftSteps }) {
			const key = Secret.fromBase32(secret);
			const present = Math.floor(at / (stepSeconds * 1000));
			let match: number | undefined;
			// All steps are tried whatever the code is, so that the time tells nothing. When two steps
			// have the same code the later one counts: the code is then used up for both.
			for (
				let step = Math.max(0, present - driftSteps);
				step <= present + driftSteps;
				step += 1
			) {
				const timestamp = step * stepSeconds * 1000;
				const period = stepSeconds;
				const right = TOTP.generate({ secret: key, timestamp, digits, period });
				if (equalText(right, code)) match = step;
			}
			return match;
		},

		address: ({ secret, issuer, label, digits, stepSeconds }) =>
			new TOTP({
				issuer,
				label,
				secret,
				digits,
				period: stepSeconds,
			}).toString(),
	};
}
