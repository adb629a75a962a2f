import type { Json } from "../../core/values.ts";
import type {
	RefusalBody,
	RefusalView,
} from "../../pipeline/api-definition.ts";
import type { RequestContext } from "../../pipeline/operation.ts";
import { isFieldIssue } from "./errors/rows.ts";
import { defaultLocale } from "./locale.ts";
import { errorMessage, fieldMessage, wordsIn } from "./messages/index.ts";
import type { SuccessKind } from "./messages/words.ts";

/** The vendor's success envelope around nothing (S; `message` C). */
export function done(
	{ acceptedLocale }: Pick<RequestContext, "acceptedLocale">,
	kind: SuccessKind,
) {
	const { successes } = wordsIn(acceptedLocale ?? defaultLocale);
	return { success: true, status: 200, message: successes[kind] } as const;
}

/** The vendor's success envelope around some data (S; `message` and most places of `data` C). */
export function enveloped<Data>(
	request: Pick<RequestContext, "acceptedLocale">,
	kind: SuccessKind,
	data: Data,
) {
	return { ...done(request, kind), data };
}

/** The error envelope (C, in the family style of S). */
export function refusalBody({ row, locale, hint }: RefusalView): RefusalBody {
	const { fields } = row.details ?? {};
	const issues = Array.isArray(fields) ? fields.filter(isFieldIssue) : [];
	const errors = issues.map(({ field, rule }) => ({
		field,
		message: fieldMessage(rule, locale),
	}));
	const body: Json = {
		success: false,
		status: row.status,
		message: errorMessage(row.code, locale),
		code: row.code,
		...(errors.length > 0 && { errors }),
		...(hint !== undefined && { hint: hint.slice(0, 600) }),
	};
	return { body, mediaType: "application/json" };
}
