import { operation } from "../../operation.ts";
import { findTerms } from "../../terms/terms-documents.ts";
import { oneTermsReply, viewOf } from "../../terms/terms-wire.ts";

/** Returns one version of terms, replaced ones too: GET /termsandconditions/{id}, M31 (S; rest C). */
export const getTermsAndConditions = operation(
	"getTermsAndConditions",
	async (request) => {
		const found = await findTerms(request.flow, request.path.id);
		if (!found.ok) return found;
		const { document, branch } = found.value;
		return { status: 200, ...oneTermsReply(document, viewOf(request, branch)) };
	},
);
