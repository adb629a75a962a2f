import type { ApiDefinition } from "./api-definition.ts";
import type { Answer, Header } from "./exchange.ts";
import { answerLocale, type Progress } from "./progress.ts";
import { hintHeader, hintValue, type Rendered } from "./render.ts";

/** Adds the trace id, and the headers that this API puts on every answer. */
export function withAnswerHeaders(
	api: ApiDefinition,
	progress: Progress,
	rendered: Rendered,
): Rendered {
	const { traceId, acceptedLocale, refusal } = progress;
	const headers: Header[] = [...rendered.headers, ["x-trace-id", traceId]];
	const own = api.answerHeaders?.({
		locale: answerLocale(api, progress),
		acceptedLocale,
		refused: refusal !== undefined,
		traceId,
	});
	// What the handler itself said of its answer stands.
	if (own !== undefined) addMissing(headers, own);
	return { ...rendered, headers };
}

/** Adds the headers that the simulator puts on every answer. */
export function finishAnswer(
	{ hints, isDropped }: Pick<Progress, "hints" | "isDropped">,
	{ status, headers: rendered, body }: Rendered,
	showHints: boolean,
): Answer {
	const headers = [...rendered];
	addMissing(headers, [["cache-control", "no-store"]]);
	if (showHints && hints.length > 0)
		headers.push([hintHeader, hintValue(hints)]);
	const answer: Answer =
		body === undefined ? { status, headers } : { status, headers, body };
	return isDropped ? { ...answer, isDropped } : answer;
}

function addMissing(headers: Header[], further: readonly Header[]): void {
	for (const header of further) {
		const [name] = header;
		if (!headers.some(([sent]) => sent.toLowerCase() === name))
			headers.push(header);
	}
}
