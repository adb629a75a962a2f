import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import { inRealm, termsId, termsScope } from "../record-keys.ts";
import type { TermsDocument } from "../records.ts";
import type { Instant } from "../values.ts";
import type { FlowContext } from "./context.ts";

/** Which terms give way to what. */
export interface ReplaceTerms {
	readonly termsId: number;
	/** New texts (default: those of the document replaced). */
	readonly texts?: TermsDocument["texts"];
	/** When the new version comes into force (default: now). */
	readonly validFrom?: Instant;
}

/**
 * Puts a new version in the place of the newest terms of a scope: a new id, the next version. People
 * who accepted the old version are asked again once the new one is in force; until then the old one
 * stands.
 *
 * @returns the new document, or `terms-unknown`, or `terms-outdated` when there is a newer version
 *   than the one named
 */
export function replaceTerms(
	context: FlowContext,
	command: ReplaceTerms,
): Promise<Outcome<TermsDocument, "terms-unknown" | "terms-outdated">> {
	return context.store.transact(async (transaction) => {
		const old = await transaction.get(
			"terms",
			termsId(context.realm, command.termsId),
		);
		if (old === undefined) return refuse("terms-unknown", {});
		const newest = await newestVersion(context, transaction, old);
		if (newest.id !== old.id) {
			return refuse("terms-outdated", {
				currentId: newest.id,
				currentVersion: newest.version,
			});
		}
		const next = await successorOf(context, transaction, old, command);
		await transaction.put("terms", { ...old, supersededAt: next.validFrom });
		await transaction.put("terms", next);
		return accept(next);
	});
}

/**
 * Edits the texts of terms in place: id and version stay, so nobody is asked again.
 *
 * @returns the document, or `terms-unknown`
 */
export function editTerms(
	context: FlowContext,
	command: { readonly termsId: number; readonly texts: TermsDocument["texts"] },
): Promise<Outcome<TermsDocument, "terms-unknown">> {
	return context.store.transact(async (transaction) => {
		const document = await transaction.get(
			"terms",
			termsId(context.realm, command.termsId),
		);
		if (document === undefined) return refuse("terms-unknown", {});
		const edited = { ...document, texts: command.texts };
		await transaction.put("terms", edited);
		return accept(edited);
	});
}

async function newestVersion(
	context: FlowContext,
	transaction: Transaction,
	document: TermsDocument,
): Promise<TermsDocument> {
	const versions = await transaction.list(
		"terms",
		termsScope(context.realm, document.scope),
	);
	return versions.reduce((newest, other) =>
		other.version > newest.version ? other : newest,
	);
}

async function successorOf(
	context: FlowContext,
	transaction: Transaction,
	old: TermsDocument,
	{ texts = old.texts, validFrom = context.now }: ReplaceTerms,
): Promise<TermsDocument> {
	const { realm, scope, version } = old;
	const taken = await transaction.list("terms", inRealm(realm));
	const id =
		taken.reduce((highest, document) => Math.max(highest, document.id), 0) + 1;
	return { id, realm, scope, version: version + 1, texts, validFrom };
}
