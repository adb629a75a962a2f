import type { Fault, FaultKind } from "../core/fault.ts";
import type { Progress } from "./progress.ts";

/** A fault that had its part in an answer. */
export interface FaultMark {
	/** Its id, or the tag of the recipient that asked for it: `+slow`. */
	readonly fault: string;
	readonly effect: FaultKind;
}

/** Notes faults that strike, for the journal and for the developer. */
export function marking({
	faults,
	hints,
}: Pick<Progress, "faults" | "hints">): (fault: Fault) => void {
	return ({ id, effect: { kind } }) => {
		faults.push({ fault: id, effect: kind });
		hints.push(
			id.startsWith("+")
				? `The recipient's ${id} asks for this fault: ${kind}.`
				: `The fault ${id} of this world struck: ${kind}.`,
		);
	};
}
