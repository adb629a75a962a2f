import type { AdjustableClock } from "../../core/ports/clock.ts";
import { writeMoment } from "../moment.ts";
import type { components } from "../spec.generated.ts";

/** A clock as the control plane shows it. */
export function clockWire(
	clock: AdjustableClock,
): components["schemas"]["Clock"] {
	const { offsetMs, frozenAt } = clock.state();
	return {
		now: writeMoment(clock.now()),
		frozen: frozenAt !== undefined,
		offsetSeconds: offsetMs / 1000,
	};
}
