import { InvariantError } from "../../../core/errors.ts";
import type { SignedIn } from "../../../core/flows/open-session.ts";
import { toTokens } from "../sign-in/answers.ts";

/** Both tokens of a session on the wire. */
export function toTokenPair({ accessToken, refreshToken }: SignedIn) {
	if (accessToken !== undefined) return toTokens(accessToken, refreshToken);
	throw new InvariantError(
		"Failed to answer with an access token: the session has none. It still waits for a second factor.",
	);
}
