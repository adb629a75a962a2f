import type { ApiDefinition } from "./api-definition.ts";
import { queryValues } from "./matching.ts";
import type { Progress } from "./progress.ts";
import { parseProjection, project } from "./projection.ts";
import type { Rendered } from "./render.ts";
import type { Settled } from "./settle.ts";

type Change = (rendered: Rendered) => Rendered;

/** Changes an answer that was checked as the API does for this client alone; most stay as they are. */
export function asSent(
	api: ApiDefinition,
	progress: Progress,
	settled: Settled,
): Settled {
	const change =
		progress.refusal === undefined
			? projection(api, progress)
			: restatus(api, progress);
	if (change === undefined) return settled;
	return { plain: change(settled.plain), complete: change(settled.complete) };
}

function restatus(
	{ refusalStatus }: ApiDefinition,
	{ exchange, policy }: Progress,
): Change | undefined {
	return (
		refusalStatus &&
		((rendered) => {
			const { status } = rendered;
			const sent = refusalStatus({ status, exchange, policy });
			return sent === status ? rendered : { ...rendered, status: sent };
		})
	);
}

function projection(
	{ projectedBy, matching = {} }: ApiDefinition,
	{ exchange: { query }, match }: Progress,
): Change | undefined {
	if (projectedBy === undefined || query === "") return undefined;
	const isDeclared = match?.route.parameters.some(
		(parameter) => parameter.in === "query" && parameter.name === projectedBy,
	);
	if (!isDeclared) return undefined;
	const sent = new URLSearchParams(query);
	const [fields] = queryValues(sent, projectedBy, matching);
	if (fields === undefined) return undefined;
	const wanted = parseProjection(fields);
	return (rendered) => {
		if (rendered.value === undefined) return rendered;
		const value = project(rendered.value, wanted);
		return { ...rendered, value, body: JSON.stringify(value) };
	};
}
