import { identifierOf } from "../../../core/account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { Account } from "../../../core/records.ts";
import { refuseHere } from "../refusals.ts";
import { maskedEmail } from "./masked.ts";

type Holder = Pick<Account, "identifiers">;

/** Finds an address of the account by itself, else by its masked form (1340). */
export function ownAddress(
	{ identifiers }: Holder,
	text: string,
): Accepted<string> | AnyRefusal {
	const sought = text.trim().toLowerCase();
	const emails = identifiers.filter(({ type }) => type === "email");
	const held =
		emails.find(({ value }) => value === sought) ??
		emails.find(({ value }) => maskedEmail(value) === sought);
	return held === undefined
		? refuseHere("email-not-own", {})
		: accept(held.value);
}

/** The same, or the account's first address, if it has any, when none is named. */
export function ownOrFirstAddress(
	account: Holder,
	text: string | undefined,
): Accepted<string | undefined> | AnyRefusal {
	return text === undefined
		? accept(identifierOf(account, "email")?.value)
		: ownAddress(account, text);
}
