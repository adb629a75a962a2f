import type { SignedIn } from "../../../core/flows/open-session.ts";
import { toTokens } from "../sign-in/answers.ts";

/** That a password was set, and the session that came of it, if any. */
export function toReset(signedIn: SignedIn | undefined) {
	const { accessToken, refreshToken } = signedIn ?? {};
	return accessToken === undefined
		? { IsPosted: true as const }
		: { IsPosted: true as const, Data: toTokens(accessToken, refreshToken) };
}
