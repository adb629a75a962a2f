import type { World } from "../../pipeline/world.ts";
import { writeMoment } from "../moment.ts";
import type { components } from "../spec.generated.ts";

/** The clock of a world as the control plane shows it. */
export function clockWire({
	clock,
	tokenSkewSeconds: skewSeconds,
}: Pick<World, "clock" | "tokenSkewSeconds">): components["schemas"]["Clock"] {
	const { offsetMs, frozenAt, pace } = clock.state();
	return {
		now: writeMoment(clock.now()),
		frozen: frozenAt !== undefined,
		speed: pace?.speed ?? 1,
		offsetSeconds: offsetMs / 1000,
		skewSeconds,
	};
}
