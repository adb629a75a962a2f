import { decide } from "../../factors/decide.ts";
import { operation } from "../../operation.ts";

/** Denies a challenge: POST /factors/{credentials_id}/challenges/{challenge_id}/verify_invalid, 7.1 (SIM; rest C). */
export const denyChallenge = operation(
	"denyChallenge",
	async ({ flow, path }) => {
		const body = await decide(flow, path, "declined");
		return { status: 200, body };
	},
);
