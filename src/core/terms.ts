import { accept, type Outcome, refuse } from "./errors.ts";
import type { Account, TermsAcceptance, TermsDocument } from "./records.ts";
import type { Instant } from "./values.ts";

/** How an account stands to one version of some terms. */
export interface AcceptanceOf {
	/** `outdated`: only an older version of the same scope was accepted. */
	readonly state: "not-accepted" | "outdated" | "accepted";
	/** The acceptance that says so: of this version, else of the newest older one. */
	readonly accepted?: TermsAcceptance;
}

/**
 * The documents in force: of each scope the newest version that is valid and not superseded yet.
 * Scopes stand in the order in which they first occur.
 */
export function currentTerms(
	documents: readonly TermsDocument[],
	now: Instant,
): readonly TermsDocument[] {
	const newest = new Map<string, TermsDocument>();
	for (const document of documents) {
		const other = newest.get(document.scope);
		const isNewer = other === undefined || document.version > other.version;
		if (isValid(document, now) && isNewer) newest.set(document.scope, document);
	}
	return [...newest.values()];
}

/**
 * The document, if it is the one of its scope to be accepted now.
 *
 * @param documents all versions of its scope
 * @param version what the person was shown (default: the document's own)
 * @returns the document, or `terms-outdated` with the one in force, or `terms-unknown` when none is
 *   in force, or this one is not yet
 */
export function acceptable(
	document: TermsDocument,
	documents: readonly TermsDocument[],
	now: Instant,
	version: number = document.version,
): Outcome<TermsDocument, "terms-outdated" | "terms-unknown"> {
	const [current] = currentTerms(
		documents.filter(({ scope }) => scope === document.scope),
		now,
	);
	if (current === undefined || document.version > current.version) {
		return refuse("terms-unknown", {});
	}
	if (current.id === document.id && version === document.version)
		return accept(document);
	return refuse("terms-outdated", {
		currentId: current.id,
		currentVersion: current.version,
	});
}

/** How an account stands to a document: exactly this version of this scope, an older one, or none. */
export function acceptanceOf(
	account: Pick<Account, "acceptances">,
	document: Pick<TermsDocument, "scope" | "version">,
): AcceptanceOf {
	const [latest] = account.acceptances
		.filter(
			({ scope, version }) =>
				scope === document.scope && version <= document.version,
		)
		.sort((left, right) => right.version - left.version);
	if (latest === undefined) return { state: "not-accepted" };
	const state = latest.version === document.version ? "accepted" : "outdated";
	return { state, accepted: latest };
}

/** The acceptance of a document at a moment, in the language in which it was shown. */
export function acceptanceFor(
	document: TermsDocument,
	acceptedAt: Instant,
	locale: string,
): TermsAcceptance {
	const { id: termsId, scope, version } = document;
	return { termsId, scope, version, acceptedAt, locale };
}

/** The account with a document accepted; the first acceptance of a version stands. */
export function withAcceptance(
	account: Account,
	document: TermsDocument,
	now: Instant,
	locale: string,
): Account {
	if (acceptanceOf(account, document).state === "accepted") return account;
	const acceptances = [
		...account.acceptances,
		acceptanceFor(document, now, locale),
	];
	return { ...account, updatedAt: now, acceptances };
}

function isValid(document: TermsDocument, now: Instant): boolean {
	const isSuperseded =
		document.supersededAt !== undefined && now >= document.supersededAt;
	return now >= document.validFrom && !isSuperseded;
}
