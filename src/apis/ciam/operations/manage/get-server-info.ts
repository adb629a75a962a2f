import { addSeconds, type Instant } from "../../../../core/values.ts";
import { operation } from "../../operation.ts";
import { defaultMinutes } from "../../sott/one-time-token.ts";

/** Tells the clock of the world: GET /identity/v2/serverinfo, 3.11 (T, D). */
export const getServerInfo = operation(
	"getServerInfo",
	async ({ flow: { now }, query }) => {
		const { timeDifference: minutes = defaultMinutes } = query;
		return {
			status: 200,
			body: {
				ServerLocation: "Simulator",
				ServerName: "stagedoor",
				CurrentTime: toClock(now),
				Sott: {
					StartTime: toClock(now),
					EndTime: toClock(addSeconds(now, minutes * 60)),
					TimeDifference: `${minutes} Minutes`,
				},
			},
		};
	},
);

/** `2026-01-05 09:00:00`, UTC. */
function toClock(at: Instant): string {
	return new Date(at).toISOString().slice(0, 19).replace("T", " ");
}
