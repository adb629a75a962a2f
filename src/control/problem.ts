import type { Json } from "../core/values.ts";
import type { RefusalBody, RefusalView } from "../pipeline/api-definition.ts";
import type { ErrorRow } from "../pipeline/error-table.ts";

/** What a row of the error table says in words. */
export interface ProblemWords {
	/** The problem in general; always the same for one code. */
	readonly title: string;
	/** What happened this time. */
	readonly detail: string;
	/** The way out. */
	readonly hint?: string;
	/** Further members of the body. */
	readonly members?: { readonly [member: string]: Json };
}

/** Makes a row of the control plane's error table. */
export function problemRow(
	status: number,
	code: string,
	{ title, detail, hint, members }: ProblemWords,
): ErrorRow {
	return {
		status,
		code,
		details: { title, detail, ...members },
		...(hint !== undefined && { hint }),
	};
}

/** Puts a refusal on the wire. @see RFC 9457 */
export function problemBody({
	row,
	traceId,
	hint,
	path,
}: RefusalView): RefusalBody {
	const { title = row.code, detail = "", ...members } = row.details ?? {};
	const body: Json = {
		type: `https://stagedoor.test/problems/${row.code}`,
		title,
		status: row.status,
		detail,
		instance: path,
		traceId,
		...(hint !== undefined && { hint }),
		...members,
	};
	return { body, mediaType: "application/problem+json" };
}
