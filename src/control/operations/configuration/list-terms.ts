import { inRealm } from "../../../core/record-keys.ts";
import { termsWire } from "../../configuration/terms-wire.ts";
import { operation } from "../../operation.ts";
import { openRealm } from "../../target.ts";

/** Lists all versions of terms. `GET .../terms`. */
export const listTerms = operation("listTerms", async (request) => {
	const target = await openRealm(request);
	if (!target.ok) return target;
	const { flow } = target.value;
	const { scope, current } = request.query;
	const all = await flow.store.list("terms", inRealm(flow.realm));
	const wanted = all.filter((terms) => {
		const isCurrent = terms.supersededAt === undefined;
		return (
			(scope === undefined || terms.scope === scope) &&
			(current === undefined || isCurrent === current)
		);
	});
	return { status: 200, body: { terms: wanted.map(termsWire) } };
});
