import { operation } from "../../operation.ts";
import { resumeNamed } from "../../sessions/token-of.ts";
import { toTokens } from "../../sign-in/answers.ts";

/** Says when an access token ends: GET /api/v2/access_token/validate, 3.9 (T, D). */
export const validateTokenByBackend = operation(
	"validateTokenByBackend",
	async ({ flow, query }) => {
		const live = await resumeNamed(flow, query.access_token);
		return live.ok ? { status: 200, body: toTokens(live.value.token) } : live;
	},
);
