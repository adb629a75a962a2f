import type { Json } from "../../core/values.ts";
import type {
	RefusalBody,
	RefusalView,
} from "../../pipeline/api-definition.ts";
import { wordIssues } from "./messages/index.ts";
import type { FieldIssue } from "./messages/words.ts";

/** The problem of a refusal (RFC 9457, T-oas), with our hint unless the policy wants it strict. */
export function refusalBody(view: RefusalView): RefusalBody {
	const { row, locale, traceId } = view;
	const { title = row.code, detail = row.code, issues } = row.details ?? {};
	const hint = isStrict(view) ? undefined : view.hint?.slice(0, 600);
	const body: Json = {
		type: `urn:sim:tenant:${row.code}`,
		title,
		status: row.status,
		detail: String(detail).slice(0, 1_000),
		instance: view.path,
		traceId,
		...(hint !== undefined && { hint }),
		...(issues !== undefined && {
			// The rows of this API put issues there and nothing else.
			errors: wordIssues(issues as unknown as readonly FieldIssue[], locale),
		}),
	};
	return {
		body,
		mediaType: "application/problem+json",
		...(issues !== undefined && { headers: [["content-language", locale]] }),
	};
}

function isStrict({ policy }: RefusalView): boolean {
	// The pipeline hands an API its own policy; the switch is only read where it is there.
	return "strictProblem" in policy && policy.strictProblem === true;
}
