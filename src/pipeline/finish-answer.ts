import type { ApiDefinition } from "./api-definition.ts";
import type { Answer, Header } from "./exchange.ts";
import { answerLocale, type Progress } from "./progress.ts";
import { hintHeader, hintValue, type Rendered } from "./render.ts";

/** Adds the headers that all answers of an API carry. */
export function finishAnswer(
	api: ApiDefinition,
	progress: Progress,
	rendered: Rendered,
	showHints: boolean,
): Answer {
	const headers: Header[] = [
		...rendered.headers,
		["x-trace-id", progress.traceId],
	];
	const own = api.answerHeaders?.({
		locale: answerLocale(api, progress),
		acceptedLocale: progress.acceptedLocale,
		refused: progress.refusal !== undefined,
	});
	// What the handler itself said of its answer stands.
	addMissing(headers, [...(own ?? []), ["cache-control", "no-store"]]);
	if (showHints && progress.hints.length > 0)
		headers.push([hintHeader, hintValue(progress.hints)]);
	const { status, body } = rendered;
	return body === undefined ? { status, headers } : { status, headers, body };
}

function addMissing(headers: Header[], further: readonly Header[]): void {
	for (const header of further) {
		const [name] = header;
		if (!headers.some(([sent]) => sent.toLowerCase() === name))
			headers.push(header);
	}
}
