import { decide } from "../../factors/decide.ts";
import { operation } from "../../operation.ts";

/** Approves a challenge: POST /factors/{credentials_id}/challenges/{challenge_id}/verify_success, 7.1 (SIM; rest C). */
export const approveChallenge = operation(
	"approveChallenge",
	async ({ flow, path }) => {
		const body = await decide(flow, path, "approved");
		return { status: 200, body };
	},
);
