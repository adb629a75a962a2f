import { changed } from "./account.ts";
import { accept, type Outcome, refuse } from "./errors.ts";
import type { Account, Identifier, IdentifierType } from "./records.ts";
import type { Instant } from "./values.ts";

/** An identifier as it is looked for. */
export type Sought = Pick<Identifier, "type" | "value">;

/** The account's identifier of this very value, if it has it. */
export function heldBy(
	account: Pick<Account, "identifiers">,
	sought: Sought,
): Identifier | undefined {
	return account.identifiers.find((held) => isSame(held, sought));
}

/** The account with one more identifier, behind those it has; one that it has stays as it is. */
export function withFurther(
	account: Account,
	identifier: Identifier,
	now: Instant,
): Account {
	if (heldBy(account, identifier) !== undefined) return account;
	return {
		...changed(account, now),
		identifiers: [...account.identifiers, identifier],
	};
}

/** The account with this identifier proved now; an earlier proof keeps its moment. */
export function withProved(
	account: Account,
	sought: Sought,
	now: Instant,
): Account {
	const held = heldBy(account, sought);
	if (held === undefined || held.verifiedAt !== undefined) return account;
	const identifiers = account.identifiers.map((identifier) =>
		identifier === held ? { ...held, verifiedAt: now } : identifier,
	);
	return { ...changed(account, now), identifiers };
}

/** The account without this one identifier; the others of its type stay. */
export function withoutValue(
	account: Account,
	sought: Sought,
	now: Instant,
): Account {
	if (heldBy(account, sought) === undefined) return account;
	return {
		...changed(account, now),
		identifiers: account.identifiers.filter((held) => !isSame(held, sought)),
	};
}

/**
 * The account with these identifiers in place of all it had of their type. One that it had keeps its
 * proof.
 */
export function withAll(
	account: Account,
	type: IdentifierType,
	given: readonly Identifier[],
	now: Instant,
): Account {
	const placed = given.map((identifier) => ({
		...heldBy(account, identifier),
		...identifier,
	}));
	const others = account.identifiers.filter((held) => held.type !== type);
	return { ...changed(account, now), identifiers: [...placed, ...others] };
}

/** The account with all its identifiers of a type counted as proved, or as not proved. */
export function withProofsOf(
	account: Account,
	type: IdentifierType,
	areProved: boolean,
	now: Instant,
): Account {
	const identifiers = account.identifiers.map((held) => {
		if (held.type !== type || areProved === (held.verifiedAt !== undefined))
			return held;
		const { verifiedAt: _, ...unproved } = held;
		return areProved ? { ...held, verifiedAt: now } : unproved;
	});
	return { ...changed(account, now), identifiers };
}

/**
 * Whether an account may lose one of its identifiers.
 *
 * @param oneOf types of which it must keep one
 * @returns the account without it, or `identifier-last`
 */
export function keepingOne(
	without: Account,
	lost: "email" | "phone",
	oneOf: readonly IdentifierType[],
): Outcome<Account, "identifier-last"> {
	return without.identifiers.some(({ type }) => oneOf.includes(type))
		? accept(without)
		: refuse("identifier-last", { identifier: lost });
}

function isSame(left: Sought, right: Sought): boolean {
	return left.type === right.type && left.value === right.value;
}
