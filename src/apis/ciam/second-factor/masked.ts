/** An address as it is shown before its owner is known for sure: `a***@example.test` (C). */
export function maskedEmail(email: string): string {
	const at = email.lastIndexOf("@");
	return `${email.slice(0, 1)}***${email.slice(at)}`;
}

/** A phone number likewise: all but the last four digits are stars (C). */
export function maskedPhone(phone: string): string {
	return phone.slice(0, -4).replaceAll(/./g, "*") + phone.slice(-4);
}
