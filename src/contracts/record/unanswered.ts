import { isJsonObject } from "../../core/json-object.ts";
import { step } from "../pact/json-path.ts";
import type { SchemaView } from "./schema.ts";

/** A member of a recorded answer that the answer of the simulator does not have. */
export interface Unanswered {
	/** Path of the member: `$.user.nickname`. */
	readonly path: string;
	/** Whether the spec has it. If not, the recorded API is not the one that the spec describes. */
	readonly isDeclared: boolean;
}

/**
 * What gets lost of a recorded answer, since a contract holds only what the simulator answers too:
 * names, no values. Of a list the first item counts.
 *
 * @param schema of the body, as the spec has it
 */
export function unanswered(
	answer: unknown,
	recorded: unknown,
	schema: SchemaView | undefined,
	path = "$",
): readonly Unanswered[] {
	if (Array.isArray(answer) && Array.isArray(recorded)) {
		if (answer.length === 0 || recorded.length === 0) return [];
		const items = schema?.items;
		return unanswered(answer[0], recorded[0], items, `${path}[*]`);
	}
	if (!isJsonObject(answer) || !isJsonObject(recorded)) return [];
	return Object.entries(recorded).flatMap(
		([name, value]): readonly Unanswered[] => {
			if (value === undefined || value === null) return [];
			const place = `${path}${step(name)}`;
			const member = schema?.member(name);
			if (Object.hasOwn(answer, name))
				return unanswered(answer[name], value, member, place);
			const isDeclared = member !== undefined || (schema?.isFree ?? true);
			return [{ path: place, isDeclared }];
		},
	);
}
