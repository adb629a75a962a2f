import { operation } from "../../operation.ts";
import { visit } from "../../second-factor/duo.ts";

/** Stands in for the page behind `DuoAuthEndpoint`: GET /simulator/duo (C). */
export const visitDuo = operation("visitDuo", async ({ flow, query }) => {
	const visited = await visit(flow, query.state);
	return visited.ok ? { status: 200, body: visited.value } : visited;
});
