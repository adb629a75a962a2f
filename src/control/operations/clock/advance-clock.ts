import { moveClock } from "../../clock/move-clock.ts";
import { operation } from "../../operation.ts";

/** Moves the clock of a world forward. `POST /worlds/{world}/clock/advance`. */
export const advanceClock = operation("advanceClock", (request) =>
	moveClock(request, 1),
);
