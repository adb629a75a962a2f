/** A number of which its owner recognises the ends: five characters, stars, two digits (D, lengths C). */
export function maskedPhone(phone: string): string {
	const hidden = "*".repeat(Math.max(0, phone.length - 7));
	return `${phone.slice(0, 5)}${hidden}${phone.slice(-2)}`;
}

/** An address of which its owner recognises the first character and the domain (D, form C). */
export function maskedEmail(email: string): string {
	return `${email.slice(0, 1)}**${email.slice(email.lastIndexOf("@"))}`;
}
