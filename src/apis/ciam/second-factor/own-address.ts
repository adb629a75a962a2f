import { identifierOf } from "../../../core/account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import type { Account } from "../../../core/records.ts";
import { refuseHere } from "../refusals.ts";
import { maskedEmail } from "./masked.ts";

/** Finds an address of the account by itself or by its masked form (1340). */
export function ownAddress(
	{ identifiers }: Pick<Account, "identifiers">,
	text: string,
): Accepted<string> | AnyRefusal {
	const sought = text.trim().toLowerCase();
	const held = identifiers.find(
		({ type, value }) =>
			type === "email" && (value === sought || maskedEmail(value) === sought),
	);
	return held === undefined
		? refuseHere("email-not-own", {})
		: accept(held.value);
}

/** The same, or the account's first address when none is named (1039). */
export function ownOrFirstAddress(
	account: Account,
	text: string | undefined,
): Accepted<string> | AnyRefusal {
	if (text !== undefined) return ownAddress(account, text);
	const first = identifierOf(account, "email")?.value;
	return first === undefined
		? refuse("identifier-missing", { identifier: "email" })
		: accept(first);
}
