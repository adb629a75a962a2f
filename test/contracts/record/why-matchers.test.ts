// A reader of a recorded contract learns why each place is compared as it is.
import { expect, test } from "vitest";
import { whyMatchers } from "../../../src/contracts/record/why-matchers.ts";

test("one line for each reason, with its places", () => {
	expect(
		whyMatchers({
			headerRules: { "content-type": { match: "regex", regex: "^a$" } },
			bodyRules: {
				"$.id": { match: "type" },
				"$.name": { match: "type" },
				"$.kind": { match: "regex", regex: "^(A|B)$" },
				"$.list": { match: "type", min: 1 },
				"$.count": { match: "integer" },
			},
			code: "LOCKED",
		}),
	).toEqual([
		"by regex: the media type counts, what follows it does not (header content-type)",
		"by type: the value is another one for each person and run (body $.id, body $.name)",
		"by regex: the spec closes the list of values (body $.kind)",
		"by type, at least one item: the recorded list had some (body $.list)",
		"by integer: the spec leaves the value open (body $.count)",
		"equal to LOCKED: clients branch on the error code (body)",
	]);
});

test("nothing to compare needs no reason", () => {
	expect(whyMatchers({ headerRules: {}, bodyRules: {} })).toEqual([]);
});
