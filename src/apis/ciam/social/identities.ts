import { externalValue } from "../../../core/identifiers.ts";
import type { Account } from "../../../core/records.ts";

/** A person at a social provider; both parts as an identifier holds them. */
export interface SocialIdentity {
	/** Lower case. */
	readonly provider: string;
	readonly subject: string;
}

/** The social identities of an account, in the order they were bound. */
export function identitiesOf(
	{ identifiers }: Pick<Account, "identifiers">,
	providers: readonly string[],
): readonly SocialIdentity[] {
	const found: SocialIdentity[] = [];
	for (const { type, value } of identifiers) {
		if (type !== "external") continue;
		const provider = providers.find((name) =>
			value.startsWith(externalValue(name, "")),
		);
		if (provider === undefined) continue;
		const subject = value.slice(externalValue(provider, "").length);
		// As externalValue wrote it.
		found.push({ provider, subject: decodeURIComponent(subject) });
	}
	return found;
}
