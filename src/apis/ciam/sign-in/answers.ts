import { InvariantError } from "../../../core/errors.ts";
import type { SignedIn } from "../../../core/flows/open-session.ts";
import type { AccessToken } from "../../../core/records.ts";
import { toMoment } from "../moments.ts";
import type { CiamContext } from "../operation.ts";
import { toProfile } from "../profile/profile-wire.ts";
import type { components } from "../spec.generated.ts";

type Schemas = components["schemas"];

/** The tokens of a session (fact sheet 2, TOK). */
export function toTokens(
	token: AccessToken,
	refreshToken = "",
): Schemas["AccessToken"] {
	return {
		access_token: token.id,
		expires_in: toMoment(token.expiresAt),
		...(refreshToken !== "" && { refresh_token: refreshToken }),
	};
}

/** The tokens of a completed sign-in, alone. */
export function toTokensOf({
	accessToken,
	refreshToken,
}: SignedIn): Schemas["AccessToken"] {
	if (accessToken === undefined)
		throw new InvariantError(
			"Failed to answer with tokens: the session has none. Only a completed sign-in is answered so.",
		);
	return toTokens(accessToken, refreshToken);
}

/** A session and whose it is (fact sheet 2, LOGIN). */
export function toLogin(
	request: Pick<CiamContext, "flow" | "world">,
	{ account, accessToken, refreshToken, pinSession }: SignedIn,
): Schemas["LoginAnswer"] {
	if (account === undefined || accessToken === undefined)
		throw new InvariantError(
			"Failed to answer a login: the session has no account or no access token. Only a completed sign-in of a person is answered so.",
		);
	return {
		Profile: toProfile(request, account),
		...toTokens(accessToken, refreshToken),
		...(pinSession?.expiresAt !== undefined && {
			session_token: pinSession.id,
			session_expires_in: toMoment(pinSession.expiresAt),
		}),
	};
}
