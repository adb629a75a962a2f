import { accept, type Outcome, refuse } from "./errors.ts";

/**
 * Checks a new PIN: decimal digits, neither more nor fewer than asked for.
 *
 * @param digits how many there must be
 * @returns the PIN as given, or `pin-unacceptable`
 * @see NIST SP 800-63B-4 section 3.1.1 (memorised secrets)
 */
export function checkPin(
	pin: string,
	digits: number,
): Outcome<string, "pin-unacceptable"> {
	return pin.length === digits && /^[0-9]+$/.test(pin)
		? accept(pin)
		: refuse("pin-unacceptable", { digits });
}
