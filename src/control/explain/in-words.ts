import type { components } from "../spec.generated.ts";
import { inWords } from "./fill.ts";

type Explanation = components["schemas"]["Explanation"];

/** An explanation as one paragraph of plain English. */
export function paragraph(
	explained: Omit<Explanation, "text">,
	request: { readonly method: string; readonly path: string },
): string {
	const { at, status, operationId, rule, counter, clock, policy } = explained;
	const operation = operationId === undefined ? "" : ` (${operationId})`;
	const sentences = [
		`${request.method} ${request.path}${operation} was answered with ${status} at ${at} on the clock of the world, where it is ${clock.now} now.`,
		rule === undefined
			? "No rule said no."
			: `The rule that decided is ${rule.code}: ${rule.says}`,
		...explained.issues.map(issueSentence),
		counter && counterSentence(counter),
		...clock.moments.map(
			({ what, at: moment, isPast }) =>
				`${capital(what)}: ${moment}${isPast ? ", which has passed" : ""}.`,
		),
		policy.length > 0 && policySentence(policy),
		explained.hint,
	];
	return sentences.filter((sentence) => Boolean(sentence)).join(" ");
}

function issueSentence({
	place,
	field,
	problem,
}: Explanation["issues"][number]): string {
	const where = field === "" ? `The ${place}` : `In the ${place}, ${field}`;
	return `${where} ${problem}.`;
}

function counterSentence({
	what,
	asOf,
	used,
	left,
	limit,
}: NonNullable<Explanation["counter"]>): string {
	const parts = [
		used !== undefined && `${used} counted`,
		left !== undefined && `${left} left`,
		limit !== undefined && (limit === 0 ? "no limit" : `limit ${limit}`),
	].filter((part) => part !== false);
	const known = parts.length === 0 ? "not known" : parts.join(", ");
	return `${capital(what)}${asOf === "now" ? ", as of now" : ""}: ${known}.`;
}

function policySentence(policy: Explanation["policy"]): string {
	const values = policy.map(
		({ path, value, isChanged }) =>
			`${path} = ${inWords(value)} (${isChanged ? "changed here" : "default"})`,
	);
	return `The policy here: ${values.join("; ")}.`;
}

function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
