import { moveClock } from "../../clock/move-clock.ts";
import { operation } from "../../operation.ts";

/** Moves the clock of a world back. `POST /worlds/{world}/clock/rewind`. */
export const rewindClock = operation("rewindClock", (request) =>
	moveClock(request, -1),
);
