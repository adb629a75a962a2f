// An API is whole: every operation has a handler, every security scheme a check, and its spec and its
// error table name the same refusals.
import { describe, expect, test } from "vitest";
import { apis } from "../../src/apis/registry.generated.ts";
import type { ApiDefinition } from "../../src/pipeline/api-definition.ts";
import { anonymous, type Principal } from "../../src/pipeline/principal.ts";
import { aSession } from "../support/a-session.ts";
import { books } from "./book.ts";
import { wireOf } from "./general-ways.ts";
import { refusalSamples } from "./refusal-samples.ts";

/** A row may look at who is asking. */
const principals: readonly Principal[] = [
	anonymous,
	{ kind: "client", clientId: "a-client", session: aSession() },
];

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

describe.each(Object.entries(books))("%s", async (name, book) => {
	const definition: ApiDefinition = apis[name as keyof typeof apis]; // books has the keys of apis
	const { routes, operations, schemes, errors } = definition;
	const validators = await definition.loadValidators();
	const samples: typeof book.ownRefusals = {
		...refusalSamples,
		...book.ownRefusals,
	};

	/** What the table can answer at an operation, as in `400 U190`. */
	function answersAt(operationId: string | undefined): readonly string[] {
		return Object.entries(samples).flatMap(([code, data]) =>
			data.flatMap((each) =>
				principals.flatMap(
					(principal) =>
						wireOf(definition, code, each, operationId, principal) ?? [],
				),
			),
		);
	}

	const declared = routes.flatMap(({ operationId, responses }) =>
		Object.entries(responses).flatMap(([status, { errorCodes }]) =>
			errorCodes.map((code) => ({ operationId, wire: `${status} ${code}` })),
		),
	);

	test("every operation has a handler and validators, and nothing else has", () => {
		const ids = sorted(routes.map(({ operationId }) => operationId));
		expect(ids).toHaveLength(routes.length);
		expect(sorted(Object.keys(operations))).toEqual(ids);
		expect(sorted(Object.keys(validators))).toEqual(ids);
	});

	test("every security scheme has a check, and nothing else has", () => {
		const named = routes.flatMap(({ security }) =>
			security.flatMap((alternative) => Object.keys(alternative)),
		);
		expect(sorted(Object.keys(schemes))).toEqual(sorted(named));
	});

	test("every row of the error table has a sample", () => {
		expect(sorted(Object.keys(samples))).toEqual(sorted(Object.keys(errors)));
	});

	test("every row of the error table is declared by an operation, or excused by name", () => {
		const sites = [undefined, ...routes.map((route) => route.operationId)];
		const known = new Set(declared.map(({ wire }) => wire));
		const never = sites
			.flatMap(answersAt)
			.filter((wire) => !known.has(wire))
			.map((wire) => wire.split(" ")[1] ?? "");
		expect(sorted(never)).toEqual(sorted(Object.keys(book.undeclared)));
	});

	test("every declared error code has a row that gives it there", () => {
		const unfounded = routes.flatMap(({ operationId }) => {
			const given = new Set(answersAt(operationId));
			return declared
				.filter((each) => each.operationId === operationId)
				.filter(({ wire }) => !given.has(wire))
				.map(({ wire }) => `${operationId} ${wire}`);
		});
		expect(unfounded).toEqual([]);
	});
});
