import { partsOf } from "../pact/json-path.ts";
import { memberOf } from "../pact/json-pointer.ts";
import type { PactInteraction } from "../pact/pact.ts";

/** The part of an answer that a rule is about. */
export type RulePart = "status" | "header" | "body";

/**
 * The rule by which a pact compares one place of an answer, in words: the matchers that stand for it, or
 * for the nearest place around it; `equality` where there are none.
 *
 * @param place path of a body (`$.list[0].id`), name of a header, or empty for the status
 */
export function matchingRule(
	{ source }: Pick<PactInteraction, "source">,
	part: RulePart,
	place: string,
): string {
	const rules = memberOf(source.response, "matchingRules");
	const own = memberOf(rules, part) ?? oldRules(rules, part);
	if (typeof own !== "object" || own === null) return "equality";
	if (Array.isArray(memberOf(own, "matchers"))) return inWords(own);
	const [nearest] = Object.entries(own)
		.filter(([path]) => covers(path, place, part))
		.sort(([left], [right]) => partsOf(right).length - partsOf(left).length);
	return nearest === undefined ? "equality" : inWords(nearest[1]);
}

/** Versions 1 and 2 write `$.body.id` and `$.headers.Location`. */
function oldRules(rules: unknown, part: RulePart): object | undefined {
	if (typeof rules !== "object" || rules === null) return undefined;
	const start = part === "header" ? "$.headers." : `$.${part}`;
	const found = Object.entries(rules)
		.filter(([path]) => path.startsWith(start))
		.map(([path, rule]) => {
			const rest = path.slice(start.length);
			return [part === "body" ? `$${rest}` : rest, rule] as const;
		});
	return found.length === 0 ? undefined : Object.fromEntries(found);
}

function covers(path: string, place: string, part: RulePart): boolean {
	if (part === "header") return path.toLowerCase() === place.toLowerCase();
	const [pattern, wanted] = [partsOf(path), partsOf(place)];
	return (
		pattern.length <= wanted.length &&
		pattern.every((one, at) => one === "*" || one === wanted[at])
	);
}

function inWords(rule: unknown): string {
	const matchers = memberOf(rule, "matchers");
	if (!Array.isArray(matchers)) return matcherInWords(rule);
	const combine = memberOf(rule, "combine") === "OR" ? " or " : " and ";
	return matchers.map(matcherInWords).join(combine) || "equality";
}

function matcherInWords(matcher: unknown): string {
	if (typeof matcher !== "object" || matcher === null) return "equality";
	const { match = "", ...details } = matcher as Record<string, unknown>; // an object has members
	const name = match === "" ? Object.keys(details)[0] : String(match);
	const told = Object.entries(details)
		.filter(([, value]) => typeof value !== "object")
		.map(([key, value]) => (key === match ? `${value}` : `${key} ${value}`));
	return [name, ...told].join(" ");
}
