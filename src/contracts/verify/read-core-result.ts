import { memberOf } from "../pact/json-pointer.ts";
import type { PactInteraction } from "../pact/pact.ts";
import { matchingRule, type RulePart } from "./matching-rule.ts";
import type { Problem } from "./verified.ts";

/** What the core of Pact says of one interaction. */
export interface CoreResult {
	readonly problems: readonly Problem[];
	/** Whether a provider state could not be set up. */
	readonly stateFailed: boolean;
}

/**
 * Reads the report of the core of Pact on a pact with one interaction.
 *
 * @param report JSON text
 * @throws SyntaxError when it is no report
 */
export function readCoreResult(
	report: string,
	interaction: PactInteraction,
): CoreResult {
	const result: unknown = JSON.parse(report);
	const errors = ["errors", "pendingErrors"].flatMap((name) =>
		listOf(memberOf(result, name)),
	);
	const failures = errors.map((error) => memberOf(error, "mismatch"));
	const messages = failures.flatMap((failure) => {
		const message = memberOf(failure, "message");
		return typeof message === "string" ? [message] : [];
	});
	return {
		problems: [
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
		],
		stateFailed: messages.some(isOfState),
	};
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
	const parts = place
		.replaceAll(/\[['"]?([^\]'"]*)['"]?\]/g, ".$1")
		.split(".")
		.filter((one) => one !== "" && one !== "$");
	let value = body;
	for (const part of [...parts, name]) value = memberOf(value, part);
	return value ?? null;
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
