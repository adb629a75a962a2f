import type { Instant } from "../values.ts";

/** Tells the time of a world. */
export interface Clock {
	now(): Instant;
}

/** How a world's clock stands; enough to make the same clock again. */
export interface ClockState {
	/** Added to the time of the machine while the clock runs. */
	readonly offsetMs: number;
	/** Another speed than that of the machine; absent: the same. */
	readonly pace?: ClockPace;
	/** The moment at which the clock stands still; absent: it runs. */
	readonly frozenAt?: Instant;
}

/** How fast a clock runs. */
export interface ClockPace {
	/** How many of its seconds pass in one of the machine's; above 0. */
	readonly speed: number;
	/** Time of the machine at which only the offset lay between the two. */
	readonly since: Instant;
}

/** A clock that can be stopped, set and moved; the only time a world knows. */
export interface AdjustableClock extends Clock {
	state(): ClockState;
	/** @param shown the moment to show while it runs (default: as the offset says) */
	restore(state: ClockState, shown?: Instant): void;
	/** Stands still at the moment given (default: now). */
	freeze(at?: Instant): void;
	/** Shows this moment; goes on running if it ran. */
	set(at: Instant): void;
	/** Moves forward (or, with a negative number, back). */
	advance(milliseconds: number): void;
	/**
	 * Runs on from the moment it shows.
	 *
	 * @param speed how many seconds pass in one of the machine's, above 0 (default 1)
	 */
	run(speed?: number): void;
	/** Back to the time of the machine, running. */
	reset(): void;
	/** Calls the listener after each of these acts. Returns the way to stop. */
	watch(listener: () => void): () => void;
}
