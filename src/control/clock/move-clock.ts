import type { AnyRefusal } from "../../core/errors.ts";
import { isMoment } from "../moment.ts";
import type { ControlRequest } from "../operation.ts";
import { refuseMember } from "../refusals.ts";
import type { components } from "../spec.generated.ts";
import { openWorld } from "../target.ts";
import { clockWire } from "./clock-wire.ts";
import { parseDuration } from "./duration.ts";

/**
 * Moves the clock of a world by the duration in the body.
 *
 * @param direction 1: forward, -1: back
 * @returns or `world-unknown`; `input-invalid` for what is no duration, or leads out of the years
 *   that a clock can show
 */
export async function moveClock(
	request: ControlRequest<"advanceClock" | "rewindClock">,
	direction: 1 | -1,
): Promise<
	| { readonly status: 200; readonly body: components["schemas"]["Clock"] }
	| AnyRefusal
> {
	const by = parseDuration(request.body.by);
	if (by === undefined) {
		return refuseMember(
			"by",
			"duration",
			"must be seconds, a duration such as 1d2h3m4s, or one of ISO 8601 such as PT5M",
		);
	}
	const world = await openWorld(request);
	if (!world.ok) return world;
	const { clock } = world.value;
	if (!isMoment(clock.now() + direction * by)) {
		return refuseMember(
			"by",
			"range",
			"must not lead out of the years 1970 to 9999",
		);
	}
	clock.advance(direction * by);
	return { status: 200, body: clockWire(world.value) };
}
