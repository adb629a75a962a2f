/** What the exit code of the command says. */
export const exitCodes = {
	ok: 0,
	/** A mistake in options, environment or a scenario file. */
	usage: 2,
	/** The machine did not let us: port taken, address not ours. */
	environment: 4,
	/** Stopped with Ctrl-C. */
	interrupted: 130,
} as const;
