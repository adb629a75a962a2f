// A generator that asks for what no state gives would send the example of the file, and pass or fail by it.
import { expect, test } from "vitest";
import { missingValues } from "../../../src/contracts/verify/missing-values.ts";

function asking(generators: { readonly [part: string]: unknown }) {
	const headers = {};
	const place = { body: undefined, bodyPointer: "" };
	return {
		request: {
			method: "GET",
			path: "/",
			query: {},
			headers,
			generators,
			...place,
		},
	};
}

const ofState = (expression: string) => ({ type: "ProviderState", expression });

test("what the states give is not missing", () => {
	const request = asking({
		path: ofState(`/users/\${userId}/x`),
		header: { Authorization: ofState(`Bearer \${token}`) },
		query: { code: ofState("code") },
		body: { "$.id": ofState(`\${userId}`), "$.at": { type: "DateTime" } },
	});
	expect(
		missingValues(request, { userId: "1", token: "t", code: "2" }),
	).toEqual([]);
});

test("what they do not give is told, with the nearest name", () => {
	const request = asking({
		header: { Authorization: ofState(`Bearer \${tokn}`) },
	});
	expect(missingValues(request, { token: "t", email: "e" })).toEqual([
		{
			field: "request.header.Authorization",
			rule: `generator Bearer \${tokn}`,
			message:
				"No provider state of the interaction gives tokn. Did you mean token? They give email, token.",
		},
	]);
});

test("without a state there is nothing to give", () => {
	const [problem] = missingValues(asking({ path: ofState("userId") }), {});
	expect(problem).toMatchObject({ field: "request.path" });
	expect(problem?.message).toContain("It has no provider state.");
});
