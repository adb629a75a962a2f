import { getTokenInfo } from "./get-token-info.ts";
import { invalidateToken } from "./invalidate-token.ts";
import { invalidateTokenByBackend } from "./invalidate-token-by-backend.ts";
import { listActiveSessions } from "./list-active-sessions.ts";
import { refreshByAccessToken } from "./refresh-by-access-token.ts";
import { slideToken } from "./slide-token.ts";
import { validateToken } from "./validate-token.ts";
import { validateTokenByBackend } from "./validate-token-by-backend.ts";

/** Access tokens and sessions. */
export const sessionOperations = {
	getTokenInfo,
	invalidateToken,
	invalidateTokenByBackend,
	listActiveSessions,
	refreshByAccessToken,
	slideToken,
	validateToken,
	validateTokenByBackend,
};
