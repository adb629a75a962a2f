/**
 * An address or phone number as someone typed it into a filter: trimmed, lower case. In a query a
 * bare `+` means a blank, so digits after a blank are a phone number that lost its plus sign.
 */
export function readAddress(text: string): string {
	const trimmed = text.trim().toLowerCase();
	return text.startsWith(" ") && /^\d+$/.test(trimmed)
		? `+${trimmed}`
		: trimmed;
}
