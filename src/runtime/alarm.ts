/** Runs work later, in real time, without keeping a process alive for it. */
export interface Alarm {
	/** Sets it anew; what it was set to before is forgotten. */
	set(afterMs: number): void;
	clear(): void;
}

/** Longest time that timers can wait. */
const longestMs = 2 ** 31 - 1;

/** Makes an alarm that is not set. */
export function createAlarm(work: () => void): Alarm {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const clear = () => clearTimeout(timer);
	return {
		clear,
		set(afterMs) {
			clear();
			timer = setTimeout(work, Math.min(Math.max(afterMs, 0), longestMs));
			// A timer is an object where there is a process to keep alive, elsewhere a number.
			if (typeof timer === "object") timer.unref();
		},
	};
}
