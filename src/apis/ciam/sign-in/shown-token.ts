import { InvariantError } from "../../../core/errors.ts";
import type { AccessToken } from "../../../core/records.ts";
import {
	accountPrincipal,
	type Principal,
} from "../../../pipeline/principal.ts";

/** The access token of a request whose operation demands one. */
export function shownToken(principal: Principal): AccessToken {
	const { accessToken } = accountPrincipal(principal);
	if (accessToken !== undefined) return accessToken;
	throw new InvariantError(
		"Failed to read the access token of a request: its principal came without one. Give the operation the security scheme accessToken.",
	);
}
