import { bodyOf } from "./answers.ts";
import type { Connection, Schemas } from "./connection.ts";

/** A moment, as a date or as RFC 3339 text. */
export type Moment = Date | string;

/** A length of time: seconds, `1d2h3m4s500ms`, or ISO 8601 such as `PT5M`. */
export type Duration = string | number;

/** The clock of a world. Each verb answers with the clock as it stands then. */
export interface ClockClient {
	read(): Promise<Schemas["Clock"]>;
	/** Stands still, at the moment given or at the one it shows. */
	freeze(at?: Moment): Promise<Schemas["Clock"]>;
	set(at: Moment): Promise<Schemas["Clock"]>;
	advance(by: Duration): Promise<Schemas["Clock"]>;
	rewind(by: Duration): Promise<Schemas["Clock"]>;
	/** Runs on from the moment it shows; with `speed: 60`, a minute in each second. */
	run(how?: Schemas["RunClockRequest"]): Promise<Schemas["Clock"]>;
	/**
	 * Lets the issuer of signed tokens be so many seconds ahead of the clock they are judged by; below 0:
	 * behind.
	 */
	skew(seconds: number): Promise<Schemas["Clock"]>;
	/** Back to the time of the machine. */
	reset(): Promise<Schemas["Clock"]>;
}

/** The verbs of one world's clock. */
export function clockClient(
	connection: Connection,
	world: string,
): ClockClient {
	const params = { path: { world } };
	const path = "/worlds/{world}/clock";
	return {
		read: () => bodyOf(connection.GET(path, { params })),
		freeze: (at) =>
			bodyOf(
				connection.POST(`${path}/freeze`, {
					params,
					body: at === undefined ? {} : { at: written(at) },
				}),
			),
		set: (at) =>
			bodyOf(
				connection.POST(`${path}/set`, { params, body: { at: written(at) } }),
			),
		advance: (by) =>
			bodyOf(connection.POST(`${path}/advance`, { params, body: { by } })),
		rewind: (by) =>
			bodyOf(connection.POST(`${path}/rewind`, { params, body: { by } })),
		run: (body = {}) =>
			bodyOf(connection.POST(`${path}/run`, { params, body })),
		skew: (seconds) =>
			bodyOf(connection.POST(`${path}/skew`, { params, body: { seconds } })),
		reset: () => bodyOf(connection.POST(`${path}/reset`, { params })),
	};
}

function written(at: Moment): string {
	return typeof at === "string" ? at : at.toISOString();
}
