import { partsOf } from "../pact/json-path.ts";
import { memberOf, pointerTo, valueAt } from "../pact/json-pointer.ts";
import type { PactInteraction } from "../pact/pact.ts";
import { matchingRule, type RulePart } from "./matching-rule.ts";
import type { Problem } from "./verified.ts";

/**
 * Reads the problems out of the report of the core of Pact on a pact with one interaction.
 *
 * @param report JSON text
 * @throws SyntaxError when it is no report
 */
export function readCoreResult(
	report: string,
	interaction: PactInteraction,
): readonly Problem[] {
	const result: unknown = JSON.parse(report);
	const errors = ["errors", "pendingErrors"].flatMap((name) =>
		listOf(memberOf(result, name)),
	);
	const failures = errors.map((error) => memberOf(error, "mismatch"));
	const messages = failures.flatMap((failure) => {
		const message = memberOf(failure, "message");
		return typeof message === "string" ? [message] : [];
	});
	return [
		...failures.flatMap((failure) =>
			listOf(memberOf(failure, "mismatches")).flatMap((mismatch) =>
				problemsOf(mismatch, interaction),
			),
		),
		...messages.map(
			(message): Problem => ({
				field: isOfState(message) ? "state" : "request",
				rule: isOfState(message) ? "provider state" : "an answer",
				message,
			}),
		),
	];
}

function isOfState(message: string): boolean {
	return message.includes("state change");
}

function problemsOf(
	mismatch: unknown,
	interaction: PactInteraction,
): readonly Problem[] {
	const type = String(memberOf(mismatch, "type"));
	const message = String(memberOf(mismatch, "mismatch"));
	const values = {
		...valueNamed("expected", memberOf(mismatch, "expected")),
		...valueNamed("actual", memberOf(mismatch, "actual")),
	};
	const about = (part: RulePart, place: string) => ({
		field: ["response", part, place].filter((one) => one !== "").join("."),
		rule: matchingRule(interaction, part, place),
		message,
	});
	if (type === "StatusMismatch") return [{ ...about("status", ""), ...values }];
	if (type === "HeaderMismatch") {
		const name = String(memberOf(mismatch, "key"));
		return [{ ...about("header", name), ...values }];
	}
	const path = memberOf(mismatch, "path");
	const place = typeof path === "string" ? path : "$";
	const missing = /missing the following keys: (.+)$/.exec(message)?.[1];
	if (missing !== undefined)
		return missing.split(", ").map((name) => ({
			...about("body", `${place}.${name}`),
			expected: JSON.stringify(bodyAt(interaction.response.body, place, name)),
			actual: "nothing",
			message: `The answer has no member "${name}" at ${place}.`,
		}));
	return [{ ...about("body", place), ...values }];
}

/** The member of the body that a pact counts on; null where the path cannot be followed. */
function bodyAt(body: unknown, place: string, name: string): unknown {
	return valueAt(body, pointerTo(...partsOf(place), name)) ?? null;
}

function valueNamed(
	name: "expected" | "actual",
	value: unknown,
): { [name in "expected" | "actual"]?: string } {
	if (value === undefined || value === null) return {};
	// Bodies come as lists of bytes where they are no JSON.
	if (Array.isArray(value) && value.every(Number.isInteger))
		return { [name]: new TextDecoder().decode(Uint8Array.from(value)) };
	if (value === "") return { [name]: "nothing" };
	return { [name]: typeof value === "string" ? value : JSON.stringify(value) };
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}
