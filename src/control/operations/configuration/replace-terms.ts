import { replaceTerms as replace } from "../../../core/flows/replace-terms.ts";
import { termsWire } from "../../configuration/terms-wire.ts";
import { noMoment, parseMoment } from "../../moment.ts";
import { operation } from "../../operation.ts";
import { openRealm } from "../../target.ts";

/** Puts a new version of terms in place. `POST .../terms/{terms}/replace`. */
export const replaceTerms = operation("replaceTerms", async (request) => {
	const { texts, validFrom: text } = request.body ?? {};
	const validFrom = text === undefined ? undefined : parseMoment(text);
	if (text !== undefined && validFrom === undefined) {
		return noMoment("validFrom");
	}
	const target = await openRealm(request);
	if (!target.ok) return target;
	const replaced = await replace(target.value.flow, {
		termsId: request.path.terms,
		...(texts !== undefined && { texts }),
		...(validFrom !== undefined && { validFrom }),
	});
	if (!replaced.ok) return replaced;
	return { status: 201, body: termsWire(replaced.value) };
});
