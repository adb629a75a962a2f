/** What the exit code of the command says. */
export const exitCodes = {
	ok: 0,
	/** A contract does not hold, or a goal was missed. */
	failed: 1,
	/** A mistake in options, environment or a scenario file. */
	usage: 2,
	/** A pact, a spec or a recording that cannot be read. */
	unreadable: 3,
	/** The machine did not let us: port taken, address not ours, nobody there. */
	environment: 4,
	/** Stopped with Ctrl-C. */
	interrupted: 130,
	/** Stopped by SIGTERM before it was done. */
	terminated: 143,
} as const;
