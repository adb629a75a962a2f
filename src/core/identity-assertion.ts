import { identifierTypeOf } from "./channel.ts";
import type { Channel } from "./errors.ts";
import { externalValue } from "./identifiers.ts";
import type { ProviderAssertion } from "./identity-provider.ts";
import type { Identifier } from "./records.ts";

/**
 * What is known of a person from a proof alone, before any account is looked at: a provider's word,
 * or control of an address or number.
 */
export interface IdentityAssertion extends ProviderAssertion {
	/** In normal form; only a code or link that went there tells it, so it is verified. */
	readonly phone?: string;
	/** Whether `subject` names the person at an outside provider; else it is what was proved. */
	readonly isOutside: boolean;
}

/** What a provider's word tells of a person. */
export function assertedByProvider(said: ProviderAssertion): IdentityAssertion {
	return { ...said, isOutside: true };
}

/**
 * What the control of an address or number tells of a person.
 *
 * @param provider name for this kind of proof
 */
export function assertedByControl(
	provider: string,
	proved: { readonly channel: Channel; readonly recipient: string },
): IdentityAssertion {
	const { channel, recipient } = proved;
	const type = channel === "push" ? undefined : identifierTypeOf(channel);
	return {
		provider,
		subject: recipient,
		...(type === "email" && { email: recipient }),
		...(type === "phone" && { phone: recipient }),
		emailVerified: type === "email",
		isOutside: false,
	};
}

/** Every identifier that an assertion vouches for, the best known one first. */
export function vouchedIdentifiers(
	assertion: IdentityAssertion,
): readonly Pick<Identifier, "type" | "value">[] {
	const { email, emailVerified, phone, isOutside } = assertion;
	return [
		...(email !== undefined && emailVerified
			? [{ type: "email" as const, value: email }]
			: []),
		...(phone === undefined ? [] : [{ type: "phone" as const, value: phone }]),
		...(isOutside ? [linkOf(assertion)] : []),
	];
}

/** How an account holds an identity at an outside provider. */
export function linkOf({
	provider,
	subject,
}: Pick<ProviderAssertion, "provider" | "subject">): Pick<
	Identifier,
	"type" | "value"
> {
	return { type: "external", value: externalValue(provider, subject) };
}
