import type { RegistrationOptions } from "./register.ts";

/** What a client says of the verification mail (D). */
export function mailOptions({
	verificationUrl,
	options = "",
}: {
	readonly verificationUrl?: string | undefined;
	readonly options?: string | undefined;
}): RegistrationOptions {
	const words = options.toLowerCase().split(/[\s,;|]+/);
	return {
		url: verificationUrl,
		preventMail: words.includes("preventverificationemail"),
	};
}
