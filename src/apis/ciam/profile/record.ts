import { externalValue } from "../../../core/identifiers.ts";
import type { Account, Identifier, SendWindow } from "../../../core/records.ts";
import type { AccountId, Instant, Json } from "../../../core/values.ts";
import type { ConsentLogEntry } from "../consent/consent-record.ts";

/** One acceptance of the privacy policy. */
export type PolicyAcceptance = {
	readonly version: string;
	readonly source: string;
	readonly at: Instant;
};

/** One consent form that was answered. */
export type FormAnswer = {
	readonly event: string;
	readonly version: number;
	readonly isCustom: boolean;
	readonly at: Instant;
	/** Ids of the options that were agreed to. */
	readonly options: readonly string[];
	/** When single ones of them were agreed to later. */
	readonly since?: { readonly [option: string]: Instant };
};

/**
 * What only this API keeps of a person: the profile of their account. An alias, so that it counts as
 * plain data.
 */
export type CiamRecord = {
	/** Fields as they stand on the wire; none but declared ones. */
	readonly fields: { readonly [name: string]: Json };
	/** `yyyy-mm-dd`, as the rules of the core read it. */
	readonly birthDate?: string;
	/** `Email`, or the social provider of the first login. */
	readonly provider?: string;
	readonly source?: string;
	readonly roles?: readonly string[];
	/** Whether the account may not log in. */
	readonly loginDisabled?: boolean;
	readonly logins?: number;
	readonly lastLoginAt?: Instant;
	/** When the person last changed the profile. */
	readonly editedAt?: Instant;
	readonly acceptances?: readonly PolicyAcceptance[];
	readonly consents?: readonly FormAnswer[];
	/** Latest first. */
	readonly consentLog?: readonly ConsentLogEntry[];
	/** Welcome mails that the person asked for. */
	readonly welcomes?: Pick<SendWindow, keyof SendWindow>;
	/** The person did not want a PIN yet. */
	readonly pinSkippedAt?: Instant;
	/** Traits of completed logins. */
	readonly knownTraits?: { readonly [trait: string]: readonly string[] };
};

/** What this API keeps of a person. */
export function recordOf({ profile }: Pick<Account, "profile">): CiamRecord {
	// Only this API writes the profiles of its accounts; one made elsewhere has no fields yet.
	return { fields: {}, ...profile } as CiamRecord;
}

/** The account with parts of that record changed. */
export function withRecord(
	account: Account,
	changes: Partial<CiamRecord>,
): Account {
	return { ...account, profile: { ...recordOf(account), ...changes } };
}

/** Prefix of the identifiers that hold ids chosen by a tenant. */
const uidProvider = "uid";

/** An id that a tenant chose, as an identifier. */
export function uidIdentifier(uid: string): Identifier {
	return { type: "external", value: externalValue(uidProvider, uid) };
}

/** The id of an account on the wire: the one the tenant chose, else its own without dashes. */
export function uidOf(account: Pick<Account, "id" | "identifiers">): string {
	return customUidOf(account) ?? account.id.replaceAll("-", "");
}

/** The id that the tenant chose, if it did. */
export function customUidOf({
	identifiers,
}: Pick<Account, "identifiers">): string | undefined {
	const prefix = externalValue(uidProvider, "");
	const held = identifiers.find(
		({ type, value }) => type === "external" && value.startsWith(prefix),
	);
	return held?.value.slice(prefix.length);
}

/** The account id that an id on the wire may stand for; undefined for one that a tenant chose. */
export function accountIdOf(uid: string): AccountId | undefined {
	const [, a, b, c, d, e] =
		/^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(
			uid.toLowerCase(),
		) ?? [];
	if (a === undefined) return undefined;
	return [a, b, c, d, e].join("-") as AccountId; // one only if there is such an account
}
