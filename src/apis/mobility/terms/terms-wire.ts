import type { Account, TermsDocument } from "../../../core/records.ts";
import { acceptanceOf } from "../../../core/terms.ts";
import type { Instant } from "../../../core/values.ts";
import type { Header } from "../../../pipeline/exchange.ts";
import type { RequestContext } from "../../../pipeline/operation.ts";
import { type Branch, textIn } from "../branches/branches.ts";
import { chooseLocale, defaultLocale, localeOf } from "../locale.ts";
import { toDateTime } from "../moments.ts";
import type { components } from "../spec.generated.ts";
import { ownerOf } from "./terms-scopes.ts";

type TermsAndConditions = components["schemas"]["TermsAndConditions"];

/** For whom and where terms are shown. */
export interface TermsView {
	/** The branch they are asked for, or that the vehicle belongs to. */
	readonly branch: Branch;
	readonly locale: string;
	readonly now: Instant;
	/** The person asking, if signed in. */
	readonly account: Account | undefined;
}

/** For whom and where a request shows terms of a branch. */
export function viewOf(
	{ flow, acceptedLocale, principal }: RequestContext,
	branch: Branch,
): TermsView {
	const account = principal.kind === "account" ? principal.account : undefined;
	const locale = chooseLocale({
		accepted: acceptedLocale,
		stored: account?.locale,
		branch: branch.defaultLanguage,
	});
	return { branch, locale, now: flow.now, account };
}

/** Terms with the header that tells their language: that of the first, where they differ. */
export function termsReply(
	documents: readonly TermsDocument[],
	view: TermsView,
) {
	const body = documents.map((document) =>
		toTermsAndConditions(document, view),
	);
	return { headers: languageHeader(body[0], view), body };
}

/** As {@link termsReply}, for one version. */
export function oneTermsReply(document: TermsDocument, view: TermsView) {
	const body = toTermsAndConditions(document, view);
	return { headers: languageHeader(body, view), body };
}

function languageHeader(
	first: TermsAndConditions | undefined,
	{ locale }: TermsView,
): readonly Header[] {
	return [["content-language", first?.language ?? locale]];
}

/** One version of terms on the wire (G-tnc; branch, vehicle, version S; rest C). */
export function toTermsAndConditions(
	document: TermsDocument,
	view: TermsView,
): TermsAndConditions {
	const owner = ownerOf(document.scope);
	const shown = textIn(document.texts, view.locale, view.branch);
	const { title = "", ...texts } = shown?.text ?? {};
	const isInherited = owner.kind === "branch" && owner.id !== view.branch.id;
	const { supersededAt } = document;
	return {
		id: document.id,
		branchId: view.branch.id,
		...(owner.kind === "vehicle" && { vehicleId: owner.id }),
		version: document.version,
		language: localeOf(shown?.locale) ?? defaultLocale,
		title,
		...texts,
		validFrom: toDateTime(document.validFrom),
		...(isInherited && { inheritedFromBranchId: owner.id }),
		...(supersededAt !== undefined &&
			view.now >= supersededAt && { superseded: true }),
		...acceptedBy(view.account, document),
	};
}

function acceptedBy(
	account: Account | undefined,
	document: TermsDocument,
): Pick<TermsAndConditions, "accepted" | "acceptedVersion"> {
	if (account === undefined) return {};
	const versions = account.acceptances
		.filter(({ scope }) => scope === document.scope)
		.map(({ version }) => version);
	return {
		accepted: acceptanceOf(account, document).state === "accepted",
		...(versions.length > 0 && { acceptedVersion: Math.max(...versions) }),
	};
}
