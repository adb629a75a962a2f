import type { Account } from "../../../core/records.ts";

/** The login that people make with the tenant itself. */
export const ownProvider = "Email";

/** Who somebody is at a social provider. */
export interface SocialIdentity {
	/** As the vendor writes it, for example `Google`. */
	readonly provider: string;
	/** Of the person, as the provider gave it. */
	readonly id: string;
}

/** The social identities of an account, in the order they were bound. */
export function socialIdentitiesOf({
	identifiers,
}: Pick<Account, "identifiers">): readonly SocialIdentity[] {
	return identifiers.flatMap(({ type, value }) => {
		const [name = "", ...rest] = value.split(":");
		if (type !== "external" || name === "uid") return [];
		const provider = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
		return [{ provider, id: rest.join(":") }];
	});
}

/** All ways in that the vendor counts as providers: its own, and the social ones. */
export function providersOf(account: Account): string[] {
	return [
		ownProvider,
		...socialIdentitiesOf(account).map(({ provider }) => provider),
	];
}
