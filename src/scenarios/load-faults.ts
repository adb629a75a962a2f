import { type InputIssue, InvariantError } from "../core/errors.ts";
import type { Fault } from "../core/fault.ts";
import { readFaultOrder } from "../core/fault-order.ts";
import type { Scenario } from "./scenario.ts";

type NewFault = Omit<Fault, "id">;

/** Where the faults of a scenario go to. */
export interface FaultTarget {
	readonly faults: { add(fault: NewFault): unknown };
	readonly apis: { readonly [name: string]: unknown };
	/** Says why a fault cannot strike at these APIs. */
	readonly checkFault: (fault: NewFault) => InputIssue | undefined;
}

/**
 * Lets the faults of a scenario begin. Those of APIs that are not served are passed over.
 *
 * @throws InvariantError for a fault that cannot strike
 */
export function loadFaults(
	{ name, faults = [] }: Pick<Scenario, "name" | "faults">,
	target: FaultTarget,
): void {
	for (const [at, order] of faults.entries()) {
		if (order.api !== undefined && !Object.hasOwn(target.apis, order.api))
			continue;
		const read = readFaultOrder(order);
		const issue = read.ok ? target.checkFault(read.value) : read.data.issues[0];
		if (issue !== undefined)
			throw new InvariantError(
				`Failed to load the scenario "${name}": faults[${at}].${issue.field}: ${issue.problem}. Mend the fault or take it out.`,
			);
		if (read.ok) target.faults.add(read.value);
	}
}
