import { invalidateToken } from "./invalidate-token.ts";
import { validateToken } from "./validate-token.ts";

/** Access tokens and refresh tokens. */
export const sessionOperations = { validateToken, invalidateToken };
