import { editTerms as edit } from "../../../core/flows/replace-terms.ts";
import { termsWire } from "../../configuration/terms-wire.ts";
import { operation } from "../../operation.ts";
import { openRealm } from "../../target.ts";

/** Corrects the texts of a version of terms. `PATCH .../terms/{terms}`. */
export const editTerms = operation("editTerms", async (request) => {
	const target = await openRealm(request);
	if (!target.ok) return target;
	const edited = await edit(target.value.flow, {
		termsId: request.path.terms,
		texts: request.body.texts,
	});
	if (!edited.ok) return edited;
	return { status: 200, body: termsWire(edited.value) };
});
