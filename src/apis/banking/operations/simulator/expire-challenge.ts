import { decide } from "../../factors/decide.ts";
import { operation } from "../../operation.ts";

/** Ends a challenge: POST /factors/{credentials_id}/challenges/{challenge_id}/verify_expired, 7.1 (SIM; rest C). */
export const expireChallenge = operation(
	"expireChallenge",
	async ({ flow, path }) => {
		const body = await decide(flow, path, "expired");
		return { status: 200, body };
	},
);
