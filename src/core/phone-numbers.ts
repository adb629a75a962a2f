import { type Outcome, refuse } from "./errors.ts";
import { parsePhone } from "./identifiers.ts";

/** How the numbers of a country are written at home. */
interface NumberingPlan {
	/** Country calling code, without the plus sign. */
	readonly callingCode: string;
	/** Digit dialled before a national number inside the country; absent: none. */
	readonly trunkPrefix?: string;
	/** Digits of a national number without its trunk prefix: shortest and longest. */
	readonly digits: readonly [number, number];
}

/** Small on purpose: countries not listed take numbers in E.164 form only. @see ITU-T E.129 */
const plans: { readonly [country: string]: NumberingPlan } = {
	AT: { callingCode: "43", trunkPrefix: "0", digits: [7, 13] },
	BE: { callingCode: "32", trunkPrefix: "0", digits: [8, 9] },
	CH: { callingCode: "41", trunkPrefix: "0", digits: [9, 9] },
	DE: { callingCode: "49", trunkPrefix: "0", digits: [7, 11] },
	ES: { callingCode: "34", digits: [9, 9] },
	FR: { callingCode: "33", trunkPrefix: "0", digits: [9, 9] },
	GB: { callingCode: "44", trunkPrefix: "0", digits: [9, 10] },
	IT: { callingCode: "39", digits: [8, 11] },
	LU: { callingCode: "352", digits: [6, 9] },
	NL: { callingCode: "31", trunkPrefix: "0", digits: [9, 9] },
	PT: { callingCode: "351", digits: [9, 9] },
	US: { callingCode: "1", digits: [10, 10] },
};

/**
 * Reads a phone number as a person of a country writes it: national (`06 12 34 56 78`) or with plus
 * sign or double zero and country code. Blanks, dots, hyphens, slashes and brackets are passed over.
 *
 * @param country ISO 3166-1 alpha-2, upper case; the number must be one of this country
 * @returns the number in E.164 form, or `identifier-malformed`
 * @see ITU-T E.164; which countries are known is our choice (C)
 */
export function readPhone(
	text: string,
	country: string,
): Outcome<string, "identifier-malformed"> {
	// The longest number has 15 digits; four times that leaves room for any way to write it.
	const written = text.length <= 60 ? text.replaceAll(/[\s().\-/]/g, "") : "";
	const international = written.replace(/^00/, "+");
	const plan = Object.hasOwn(plans, country) ? plans[country] : undefined;
	if (plan === undefined) return parsePhone(international);
	const national = nationalPart(international, plan);
	const [shortest, longest] = plan.digits;
	return national !== undefined &&
		national.length >= shortest &&
		national.length <= longest
		? parsePhone(`+${plan.callingCode}${national}`)
		: refuse("identifier-malformed", { identifier: "phone" });
}

function nationalPart(
	number: string,
	{ callingCode, trunkPrefix }: NumberingPlan,
): string | undefined {
	const prefix = `+${callingCode}`;
	if (number.startsWith("+"))
		return number.startsWith(prefix) ? number.slice(prefix.length) : undefined;
	if (trunkPrefix === undefined) return number;
	return number.startsWith(trunkPrefix)
		? number.slice(trunkPrefix.length)
		: undefined;
}
