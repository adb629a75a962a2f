import type { TermsDocument } from "../../core/records.ts";
import { momentMember } from "../accounts/account-wire.ts";
import { writeMoment } from "../moment.ts";
import type { components } from "../spec.generated.ts";

/** One version of terms as the control plane shows it. */
export function termsWire(
	document: TermsDocument,
): components["schemas"]["TermsDocument"] {
	const { id, scope, version, texts, validFrom, supersededAt } = document;
	return {
		id,
		scope,
		version,
		texts: Object.fromEntries(
			Object.entries(texts).map(([locale, text]) => [locale, { ...text }]),
		),
		validFrom: writeMoment(validFrom),
		...momentMember("supersededAt", supersededAt),
	};
}
