import { isJsonObject } from "../../core/json-object.ts";
/**
 * What an answer of the simulator has in common with the one that was recorded: the members that both
 * have, with the simulator's values. Nothing personal of a recording gets into a contract that way, and
 * no member that only some persons have.
 */
export function common(answer: unknown, recorded: unknown): unknown {
	if (Array.isArray(answer)) {
		if (!Array.isArray(recorded)) return answer;
		const [first] = answer;
		const isKnown = first !== undefined && recorded.length > 0;
		return isKnown ? [common(first, recorded[0])] : [];
	}
	if (!isJsonObject(answer) || !isJsonObject(recorded)) return answer;
	return Object.fromEntries(
		Object.entries(answer)
			.filter(([name]) => recorded[name] !== undefined)
			.map(([name, value]) => [name, common(value, recorded[name])]),
	);
}
