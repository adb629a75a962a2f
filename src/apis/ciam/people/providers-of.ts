import type { Account } from "../../../core/records.ts";

/** The login that people make with the tenant itself. */
export const ownProvider = "Email";

/** The social providers of an account as the vendor writes them, in the order they were bound. */
export function socialProvidersOf({
	identifiers,
}: Pick<Account, "identifiers">): readonly string[] {
	return identifiers.flatMap(({ type, value }) => {
		const [name = ""] = value.split(":");
		return type === "external" && name !== "uid"
			? [`${name.charAt(0).toUpperCase()}${name.slice(1)}`]
			: [];
	});
}

/** All ways in that the vendor counts as providers: its own, and the social ones. */
export function providersOf(account: Account): string[] {
	return [ownProvider, ...socialProvidersOf(account)];
}
