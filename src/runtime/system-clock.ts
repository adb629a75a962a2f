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
 * lets it go on from there, at the speed of the machine or another one. Moments outside the years 0 to
 * 9999 are refused with a `RangeError`, because no date format of an API can write them; a clock that
 * runs into the end of that time stays there.
 *
 * @param readMachineTime where the time comes from, in milliseconds since 1970
 */
export function createAdjustableClock(
	readMachineTime: () => number,
): AdjustableClock {
	let state: ClockState = { offsetMs: 0 };
	const machineTime = () => Math.floor(readMachineTime());
	const now = () => shownBy(state, machineTime());

	const listeners = new Set<() => void>();

	function change(next: ClockState): void {
		state = next;
		for (const listener of [...listeners]) listener();
	}

	/** Shows a moment from now on, as fast as before. */
	function showFrom(at: Instant, speed: number | undefined): void {
		const since = machineTime();
		const offsetMs = at - since;
		change(
			speed === undefined || speed === 1
				? { offsetMs }
				: { offsetMs, pace: { speed, since } },
		);
	}

	return {
		now,
		state: () => state,
		restore({ offsetMs, frozenAt, pace }, shown) {
			if (pace !== undefined) checkSpeed(pace.speed);
			if (frozenAt !== undefined) {
				checkMoment(frozenAt);
				change({ offsetMs, frozenAt });
			} else if (shown !== undefined) {
				checkMoment(shown);
				showFrom(shown, pace?.speed);
			} else {
				const next = { offsetMs, ...(pace && { pace }) };
				checkMoment(shownBy(next, machineTime()));
				change(next);
			}
		},
		freeze(at = now()) {
			checkMoment(at);
			change({ offsetMs: state.offsetMs, frozenAt: at });
		},
		set(at) {
			checkMoment(at);
			const { offsetMs, frozenAt, pace } = state;
			if (frozenAt === undefined) showFrom(at, pace?.speed);
			else change({ offsetMs, frozenAt: at });
		},
		advance(milliseconds) {
			checkMoment(now() + milliseconds);
			const { offsetMs, frozenAt } = state;
			// Not by `set`: the machine's clock may tick between two looks at it.
			if (frozenAt === undefined)
				change({ ...state, offsetMs: offsetMs + milliseconds });
			else change({ offsetMs, frozenAt: frozenAt + milliseconds });
		},
		run(speed = 1) {
			checkSpeed(speed);
			showFrom(now(), speed);
		},
		reset: () => change({ offsetMs: 0 }),
		watch(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
	};
}

/** What a clock shows when the machine's shows a moment. */
function shownBy(
	{ offsetMs, frozenAt, pace }: ClockState,
	machine: Instant,
): Instant {
	if (frozenAt !== undefined) return frozenAt;
	const evenly = machine + offsetMs;
	if (pace === undefined) return evenly;
	const ahead = (pace.speed - 1) * (machine - pace.since);
	return Math.min(latest, Math.floor(evenly + ahead));
}

function checkSpeed(speed: number): void {
	if (Number.isFinite(speed) && speed > 0) return;
	throw new RangeError(
		`Failed to run the clock: ${speed} is no speed. Give a number above 0, such as 60 for a minute in each second.`,
	);
}

function checkMoment(at: number): void {
	if (Number.isInteger(at) && at >= earliest && at <= latest) return;
	throw new RangeError(
		`Failed to move the clock: ${at} is no moment in whole milliseconds of the years 0 to 9999. Give a number such as ${Date.parse("2030-01-01T00:00:00Z")}.`,
	);
}
