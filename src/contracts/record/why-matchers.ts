import type { Matcher, RecordedResponse, Rules } from "./recorded.ts";

/**
 * Says why the places of an answer are compared as they are: one line for each reason, with the places
 * that it holds for.
 */
export function whyMatchers({
	headerRules,
	bodyRules,
	code,
}: Pick<
	RecordedResponse,
	"headerRules" | "bodyRules" | "code"
>): readonly string[] {
	const places = new Map<string, string[]>();
	const add = (part: string, rules: Rules) => {
		for (const [place, matcher] of Object.entries(rules)) {
			const why = reasonOf(part, matcher);
			places.set(why, [...(places.get(why) ?? []), `${part} ${place}`]);
		}
	};
	add("header", headerRules);
	add("body", bodyRules);
	if (code !== undefined)
		places.set(`equal to ${code}: clients branch on the error code`, ["body"]);
	return [...places].map(([why, all]) => `${why} (${all.join(", ")})`);
}

function reasonOf(part: string, { match, min }: Matcher): string {
	if (match === "regex" && part === "header")
		return "by regex: the media type counts, what follows it does not";
	if (match === "regex") return "by regex: the spec closes the list of values";
	if (min !== undefined)
		return "by type, at least one item: the recorded list had some";
	if (match === "type")
		return "by type: the value is another one for each person and run";
	return `by ${match}: the spec leaves the value open`;
}
