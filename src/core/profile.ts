import { accept, type Outcome, refuse } from "./errors.ts";
import { proofingOf } from "./proofing.ts";
import type { Account } from "./records.ts";
import type { Instant, Json } from "./values.ts";

/** The value of a profile field, if it has one. */
export function fieldOf(
	account: Pick<Account, "profile">,
	field: string,
): Json | undefined {
	return Object.hasOwn(account.profile, field)
		? account.profile[field]
		: undefined;
}

/**
 * The account with profile fields set, or removed where null is given. What an approved outside
 * check has confirmed stays as it is: to give such a field its present value again is no change.
 *
 * @param locked which check locks which field (default: none)
 * @returns the account (the very same when nothing changes), or `field-not-editable`
 */
export function withProfile(
	account: Account,
	fields: { readonly [field: string]: Json },
	now: Instant,
	locked: { readonly [field: string]: string } = {},
): Outcome<Account, "field-not-editable"> {
	const changes = Object.entries(fields).filter(
		([field, value]) => !isSame(fieldOf(account, field), value ?? undefined),
	);
	const barred = changes.find(([field]) => isLocked(account, field, locked));
	if (barred) return refuse("field-not-editable", { field: barred[0] });
	if (changes.length === 0) return accept(account);
	return accept({
		...account,
		updatedAt: now,
		profile: merged(account.profile, changes),
	});
}

/** The account with another language in which the person is addressed. */
export function withLocale(
	account: Account,
	locale: string,
	now: Instant,
): Account {
	return locale === account.locale
		? account
		: { ...account, updatedAt: now, locale };
}

function isLocked(
	account: Account,
	field: string,
	locked: { readonly [field: string]: string },
): boolean {
	const kind = Object.hasOwn(locked, field) ? locked[field] : undefined;
	return kind !== undefined && proofingOf(account, kind) === "approved";
}

function merged(
	profile: Account["profile"],
	changes: readonly (readonly [string, Json])[],
): Account["profile"] {
	// A map keeps any field name harmless, `__proto__` included.
	const fields = new Map(Object.entries(profile));
	for (const [field, value] of changes) {
		if (value === null) fields.delete(field);
		else fields.set(field, value);
	}
	return Object.fromEntries(fields);
}

function isSame(left: Json | undefined, right: Json | undefined): boolean {
	return JSON.stringify(left) === JSON.stringify(right);
}
