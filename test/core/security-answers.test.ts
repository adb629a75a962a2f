// Answers are compared trimmed and without case; all questions on record have to be answered where all
// are asked for.
import { describe, expect, it } from "vitest";
import {
	checkNewAnswers,
	compareAnswers,
	hashAnswers,
} from "../../src/core/security-answers.ts";
import { createFlowWorld } from "../support/flow-context.ts";
import { codeOf } from "../support/outcome.ts";

const questions = ["pet", "town", "book"];
const { hasher } = createFlowWorld().context();
const recorded = { pet: "Rex", town: " Graz" };

describe("answers", () => {
	it.each([
		{ given: { pet: "Rex", town: "Graz" }, needed: "all", code: "ok" },
		{ given: { pet: " rEX ", town: "GRAZ" }, needed: "all", code: "ok" },
		{ given: { pet: "Rex" }, needed: "all", code: "answer-mismatch" },
		{ given: { pet: "Rex" }, needed: "any", code: "ok" },
		{ given: {}, needed: "any", code: "answer-mismatch" },
		{
			given: { pet: "Rex", town: "Lyon" },
			needed: "any",
			code: "answer-mismatch",
		},
		{
			given: { pet: "Rex", car: "red" },
			needed: "all",
			code: "question-unknown",
		},
		{
			given: { pet: "Rex", book: "Ulysses" },
			needed: "all",
			code: "question-not-answered",
		},
	] as const)("$given, where $needed are asked for, are $code", async (row) => {
		const held = await hashAnswers(recorded, hasher, 1);
		const { given, needed, code } = row;
		const told = await compareAnswers(held, given, questions, needed, hasher);
		expect(codeOf(told)).toBe(code);
	});

	it.each([undefined, {}])(
		"are missing where %j is on record",
		async (held) => {
			const given = { pet: "Rex" };
			const told = await compareAnswers(held, given, questions, "any", hasher);
			expect(codeOf(told)).toBe("answers-missing");
		},
	);

	it("are not kept in clear", async () => {
		const held = await hashAnswers(recorded, hasher, 1);
		expect(JSON.stringify(held).toLowerCase()).not.toContain("graz");
	});
});

describe("new answers", () => {
	it.each([
		{ given: { pet: "Rex" }, needed: 1, code: "ok" },
		{ given: { pet: "Rex" }, needed: 2, code: "answers-too-few" },
		{ given: { car: "red" }, needed: 1, code: "question-unknown" },
		{ given: {}, needed: 1, code: "answers-too-few" },
	])("$given, $needed needed, are $code", ({ given, needed, code }) => {
		expect(codeOf(checkNewAnswers(given, questions, needed))).toBe(code);
	});
});
