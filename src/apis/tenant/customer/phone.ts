import { parsePhone } from "../../../core/identifiers.ts";

/** Country codes of the countries whose national numbers are read (C: a small table). */
const countryCodes: { readonly [country: string]: string } = {
	AT: "43",
	BE: "32",
	CH: "41",
	DE: "49",
	ES: "34",
	FR: "33",
	GB: "44",
	IT: "39",
	JP: "81",
	NL: "31",
	US: "1",
};

/** Countries whose national numbers have no leading zero, or keep it abroad. */
const keepsDigits: readonly string[] = ["ES", "IT", "US"];

/**
 * Reads a phone number in E.164 form, or as the country of the tenant writes it.
 *
 * @returns the number in E.164 form; undefined when it is none
 */
export function readPhone(text: string, country: string): string | undefined {
	const digits = text.slice(0, 40).replaceAll(/[\s().\-/]/g, "");
	const parsed = parsePhone(inFull(digits, country));
	return parsed.ok ? parsed.value : undefined;
}

function inFull(digits: string, country: string): string {
	if (digits.startsWith("+")) return digits;
	if (digits.startsWith("00")) return `+${digits.slice(2)}`;
	const code = Object.hasOwn(countryCodes, country)
		? countryCodes[country]
		: undefined;
	if (code === undefined) return digits;
	const national = keepsDigits.includes(country)
		? digits
		: digits.replace(/^0/, "");
	return `+${code}${national}`;
}
