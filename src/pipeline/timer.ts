/** Real time, for those who wait; never the time of a world. */
export interface Timer {
	/** Calls back once, after so many milliseconds. Returns the way to call it off. */
	after(milliseconds: number, callBack: () => void): () => void;
}

/** The timer of the machine. */
export const machineTimer: Timer = {
	after(milliseconds, callBack) {
		const timer = setTimeout(callBack, milliseconds);
		return () => clearTimeout(timer);
	},
};
