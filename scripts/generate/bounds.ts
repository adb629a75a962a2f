import { _, type KeywordErrorDefinition, stringify } from "ajv";
import type { Ajv2020 } from "ajv/dist/2020.js";

/** Keywords that bound one thing from below and above. */
const PAIRS = [
	{ lower: ["minLength"], upper: ["maxLength"], least: 0 },
	{ lower: ["minItems"], upper: ["maxItems"], least: 0 },
	{ lower: ["minProperties"], upper: ["maxProperties"], least: 0 },
	{
		lower: ["minimum", "exclusiveMinimum"],
		upper: ["maximum", "exclusiveMaximum"],
	},
] as const;

/**
 * Makes an issue of a length or a number say both bounds (`params.bounds`: the ones that are set, the
 * lower one first), where Ajv says only the one that was broken. A length without a lower bound
 * begins at 0.
 */
export function reportBothBounds(ajv: Ajv2020): void {
	for (const { lower, upper, ...pair } of PAIRS) {
		const least = "least" in pair ? pair.least : undefined;
		const params: KeywordErrorDefinition["params"] = ({
			parentSchema = {},
		}) => {
			const bounds = [
				boundOf(parentSchema, lower) ?? least,
				boundOf(parentSchema, upper),
			];
			const set = bounds.filter((bound) => bound !== undefined);
			return _`{bounds: ${stringify(set)}}`;
		};
		for (const keyword of [...lower, ...upper]) {
			const rule = ajv.RULES.all[keyword];
			if (typeof rule !== "object") continue;
			const { definition } = rule;
			if (definition.error === undefined) continue;
			const error = { ...definition.error, params };
			rule.definition = { ...definition, error };
		}
	}
}

function boundOf(
	schema: { readonly [keyword: string]: unknown },
	keywords: readonly string[],
): unknown {
	const keyword = keywords.find((one) => schema[one] !== undefined);
	return keyword && schema[keyword];
}
