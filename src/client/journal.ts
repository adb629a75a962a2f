import type { operations } from "../control/spec.generated.ts";
import { bodyOf, done } from "./answers.ts";
import type { Connection, Schemas } from "./connection.ts";

/** Which requests are wanted; what is not given does not matter. */
export type JournalQuery = NonNullable<
	operations["listExchanges"]["parameters"]["query"]
>;

/** The requests that a world has seen. */
export interface JournalClient {
	/** The requests that fit, newest first. */
	where(query?: JournalQuery): Promise<Schemas["JournalEntry"][]>;
	/** How many requests fit. */
	count(query?: JournalQuery): Promise<number>;
	/** The request whose answer carried this trace id. */
	find(traceId: string): Promise<Schemas["JournalEntry"]>;
	/** Why the request whose answer carried this trace id was answered as it was. */
	explain(traceId: string): Promise<Schemas["Explanation"]>;
	clear(): Promise<void>;
}

/** The verbs of one world's journal. */
export function journalClient(
	connection: Connection,
	world: string,
): JournalClient {
	const journal = "/worlds/{world}/journal";
	const page = (query: JournalQuery) =>
		bodyOf(connection.GET(journal, { params: { path: { world }, query } }));
	return {
		where: async (query = {}) => (await page(query)).entries,
		count: async (query = {}) => (await page({ ...query, limit: 1 })).total,
		find: (traceId) =>
			bodyOf(
				connection.GET(`${journal}/{traceId}`, {
					params: { path: { world, traceId } },
				}),
			),
		explain: (traceId) =>
			bodyOf(
				connection.GET("/worlds/{world}/explain/{traceId}", {
					params: { path: { world, traceId } },
				}),
			),
		clear: () =>
			done(connection.DELETE(journal, { params: { path: { world } } })),
	};
}
