import type { operations } from "../control/spec.generated.ts";
import { bodyOf, done } from "./answers.ts";
import type { Connection, Schemas } from "./connection.ts";
import { clientError } from "./control-error.ts";

/** Which requests are wanted; what is not given does not matter. */
export type JournalQuery = NonNullable<
	operations["listExchanges"]["parameters"]["query"]
>;

/** Requests as an HTTP Archive (HAR 1.2). */
export type HttpArchive = Schemas["HttpArchive"];

/** The requests that a world has seen. */
export interface JournalClient {
	/** The requests that fit, newest first. */
	where(query?: JournalQuery): Promise<Schemas["JournalEntry"][]>;
	/** How many requests fit. */
	count(query?: JournalQuery): Promise<number>;
	/** Whether requests were made as expected; if not, which came nearest. */
	judge(
		expected?: Schemas["JournalAssertion"],
	): Promise<Schemas["JournalVerdict"]>;
	/**
	 * Makes sure that requests were made as expected: once at least, unless a number is given.
	 *
	 * @throws ControlError `journal-not-as-expected`, which says what came nearest
	 */
	expect(expected?: Schemas["JournalAssertion"]): Promise<void>;
	/** The request whose answer carried this trace id. */
	find(traceId: string): Promise<Schemas["JournalEntry"]>;
	/** Why the request whose answer carried this trace id was answered as it was. */
	explain(traceId: string): Promise<Schemas["Explanation"]>;
	/**
	 * The requests that fit as an HTTP Archive (HAR 1.2), oldest first, secrets redacted; at most the
	 * latest 1000.
	 */
	har(query?: JournalQuery): Promise<HttpArchive>;
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
	const judge = (body: Schemas["JournalAssertion"] = {}) =>
		bodyOf(
			connection.POST("/worlds/{world}/journal-assertions", {
				params: { path: { world } },
				body,
			}),
		);
	return {
		judge,
		async expect(expected) {
			const { holds, told, nearest } = await judge(expected);
			if (holds) return;
			throw clientError(
				"journal-not-as-expected",
				"The requests are not as expected",
				[told, ...nearest.map(inWords)].join("\n"),
			);
		},
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
		har: (query = {}) =>
			bodyOf(
				connection.GET(`${journal}.har`, {
					params: { path: { world }, query },
				}),
			),
		clear: () =>
			done(connection.DELETE(journal, { params: { path: { world } } })),
	};
}

/** `Nearest: 7. POST /sign-in-email 401, but request.body.email was "bea@example.test".` */
function inWords({
	sequence,
	method,
	path,
	status,
	differences,
}: Schemas["JournalNote"]): string {
	const apart = differences.map(({ at, found }) =>
		found === undefined
			? `${at} was not there`
			: `${at} was ${JSON.stringify(found)}`,
	);
	return `Nearest: ${sequence}. ${method} ${path} ${status}, but ${apart.join(", ")}.`;
}
