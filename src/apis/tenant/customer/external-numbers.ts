import { externalValue } from "../../../core/identifiers.ts";
import type { Account, Identifier } from "../../../core/records.ts";
import type { CustomerDraft } from "./customer-draft.ts";

/**
 * Numbers of a customer in other systems are identifiers like identities at providers. A prefix that
 * no provider has keeps them apart: whoever claims a number must not become a google identity by it.
 */
const prefix = "number-in/";

type Numbers = CustomerDraft["externalIdentifiers"];

/** The identifiers that numbers in other systems stand for. */
export function numberIdentifiers(
	numbers: Numbers,
): readonly Pick<Identifier, "type" | "value">[] {
	return Object.entries(numbers).map(([system, { value }]) => ({
		type: "external",
		value: externalValue(`${prefix}${system}`, value),
	}));
}

/** The account with these numbers; another number in the same system is replaced. */
export function withNumbers(account: Account, numbers: Numbers): Account {
	const added = numberIdentifiers(numbers).filter(
		({ value }) => !account.identifiers.some((held) => held.value === value),
	);
	if (added.length === 0) return account;
	const replaced = Object.keys(numbers).map((system) =>
		externalValue(`${prefix}${system}`, ""),
	);
	const values = numberIdentifiers(numbers).map(({ value }) => value);
	const kept = account.identifiers.filter(
		({ type, value }) =>
			type !== "external" ||
			values.includes(value) ||
			!replaced.some((start) => value.startsWith(start)),
	);
	return { ...account, identifiers: [...kept, ...added] };
}

/** Names of the outside providers that an account is linked to. */
export function linkedProviders({
	identifiers,
}: Pick<Account, "identifiers">): readonly string[] {
	const names = identifiers
		.filter(
			({ type, value }) => type === "external" && !value.startsWith(prefix),
		)
		.map(({ value }) => value.slice(0, value.indexOf(":")))
		.map((name) => name.replaceAll("%3A", ":").replaceAll("%25", "%"));
	return [...new Set(names)];
}
