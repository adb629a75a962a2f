import { partsOf } from "../pact/json-path.ts";
import { memberOf, valueAt } from "../pact/json-pointer.ts";
import type { PactInteraction } from "../pact/pact.ts";
import type { Finding } from "./finding.ts";

/** Keywords that a mere example breaks: it has the right type, and not the right form. */
const ofForm = /\/(?:format|pattern|minLength|maxLength|minimum|maximum)$/;

/** Keywords of a choice between schemas, which fails as a whole when an example breaks each branch. */
const ofChoice = /\/(?:oneOf|anyOf)(?:\/|$)/;

/**
 * Makes warnings of findings that are about an example only: a matcher stands for the value in an answer,
 * and the one in the file has its type, but not its form. A choice around such a value then fails too,
 * and nobody can tell which branch was meant.
 */
export function withoutExamples(
	findings: readonly Finding[],
	interaction: PactInteraction,
	openapi: unknown,
): readonly Finding[] {
	const matched = matchedPlaces(interaction);
	const examples = findings.filter(
		({ code, pactPointer, specPointer = "" }) =>
			code === "response.body.incompatible" &&
			ofForm.test(specPointer) &&
			matched.some((pattern) => pattern.test(pactPointer)),
	);
	const choices = findings.filter(
		({ pactPointer, specPointer = "" }) =>
			isChoice(openapi, specPointer) &&
			examples.some((one) => one.pactPointer.startsWith(`${pactPointer}/`)),
	);
	const isExample = ({ pactPointer }: Finding) =>
		examples.some((one) => one.pactPointer === pactPointer) ||
		choices.some((one) => `${pactPointer}/`.startsWith(`${one.pactPointer}/`));
	return findings.map((finding) =>
		finding.severity === "error" &&
		finding.code === "response.body.incompatible" &&
		isExample(finding)
			? {
					...finding,
					severity: "warning",
					message: `${finding.message} (an example: a matcher stands for it)`,
				}
			: finding,
	);
}

/** A pointer that ends at a schema means a choice when the schema is one. */
function isChoice(openapi: unknown, specPointer: string): boolean {
	if (ofChoice.test(specPointer)) return true;
	const schema = valueAt(openapi, specPointer);
	return (
		memberOf(schema, "oneOf") !== undefined ||
		memberOf(schema, "anyOf") !== undefined
	);
}

/** Where matchers stand for values of an answer's body, as patterns of pointers. */
function matchedPlaces({
	index,
	response,
	source,
}: PactInteraction): readonly RegExp[] {
	const rules = memberOf(memberOf(source.response, "matchingRules"), "body");
	return Object.keys(Object(rules)).map((path) => {
		const rest = partsOf(path)
			.map((part) => (part === "*" ? "/[^/]+" : `/${literal(part)}`))
			.join("");
		const start = `/interactions/${index}${response.bodyPointer}`;
		// A matcher also stands for what is below it, until another one does.
		return new RegExp(`^${literal(start)}${rest}(?:/|$)`);
	});
}

function literal(text: string): string {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
