import type { Instant } from "../values.ts";

/** Tells the time of a world. */
export interface Clock {
	now(): Instant;
}

/** How a world's clock stands; enough to make the same clock again. */
export interface ClockState {
	/** Added to the time of the machine while the clock runs. */
	readonly offsetMs: number;
	/** The moment at which the clock stands still; absent: it runs. */
	readonly frozenAt?: Instant;
}

/** A clock that can be stopped, set and moved; the only time a world knows. */
export interface AdjustableClock extends Clock {
	state(): ClockState;
	restore(state: ClockState): void;
	/** Stands still at the moment given (default: now). */
	freeze(at?: Instant): void;
	/** Shows this moment; goes on running if it ran. */
	set(at: Instant): void;
	/** Moves forward (or, with a negative number, back). */
	advance(milliseconds: number): void;
	/** Runs again from the moment it shows. */
	run(): void;
	/** Back to the time of the machine, running. */
	reset(): void;
	/** Calls the listener after each of these acts. Returns the way to stop. */
	watch(listener: () => void): () => void;
}
