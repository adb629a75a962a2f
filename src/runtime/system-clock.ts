import type { AdjustableClock, ClockState } from "../core/ports/clock.ts";
import type { Instant } from "../core/values.ts";

const earliest = Date.parse("0000-01-01T00:00:00.000Z");
const latest = Date.parse("9999-12-31T23:59:59.999Z");

/** The time of the machine, in milliseconds since 1970. */
export function systemTime(): number {
	return Date.now();
}

/**
 * Makes a clock that shows the time of the machine until it is frozen, set or moved. A clock that
 * stands still goes on standing still when it is set or advanced, and shows the new moment; `run`
 * lets it go on from there. Moments outside the years 0 to 9999 are refused with a `RangeError`,
 * because no date format of an API can write them.
 *
 * @param readMachineTime where the time comes from, in milliseconds since 1970
 */
export function createAdjustableClock(
	readMachineTime: () => number,
): AdjustableClock {
	let offsetMs = 0;
	let frozenAt: Instant | undefined;
	const machineTime = () => Math.floor(readMachineTime());
	const now = () => frozenAt ?? machineTime() + offsetMs;

	const listeners = new Set<() => void>();

	function change(offset: number, frozen: Instant | undefined): void {
		offsetMs = offset;
		frozenAt = frozen;
		for (const listener of [...listeners]) listener();
	}

	return {
		now,
		state: () =>
			frozenAt === undefined ? { offsetMs } : { offsetMs, frozenAt },
		restore(state: ClockState) {
			checkMoment(state.frozenAt ?? machineTime() + state.offsetMs);
			change(state.offsetMs, state.frozenAt);
		},
		freeze(at = now()) {
			checkMoment(at);
			change(offsetMs, at);
		},
		set(at) {
			checkMoment(at);
			if (frozenAt === undefined) change(at - machineTime(), undefined);
			else change(offsetMs, at);
		},
		advance(milliseconds) {
			checkMoment(now() + milliseconds);
			// Not by `set`: the machine's clock may tick between two looks at it.
			if (frozenAt === undefined) change(offsetMs + milliseconds, undefined);
			else change(offsetMs, frozenAt + milliseconds);
		},
		run() {
			if (frozenAt !== undefined) change(frozenAt - machineTime(), undefined);
		},
		reset: () => change(0, undefined),
		watch(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
	};
}

function checkMoment(at: number): void {
	if (Number.isInteger(at) && at >= earliest && at <= latest) return;
	throw new RangeError(
		`Failed to move the clock: ${at} is no moment in whole milliseconds of the years 0 to 9999. Give a number such as ${Date.parse("2030-01-01T00:00:00Z")}.`,
	);
}
