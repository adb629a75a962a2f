import {
	type Accepted,
	type AnyRefusal,
	InvariantError,
	refuse,
} from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import {
	type ResumedSession,
	resumeByAccessToken,
} from "../../../core/flows/resume-by-access-token.ts";
import type { AccessToken } from "../../../core/records.ts";
import {
	accountPrincipal,
	type Principal,
} from "../../../pipeline/principal.ts";

/** The access token by which a request came in, where its operation demands one. */
export function accessTokenOf(principal: Principal): AccessToken {
	const { accessToken } = accountPrincipal(principal);
	if (accessToken !== undefined) return accessToken;
	throw new InvariantError(
		"Failed to read the access token of a request: it has none. Give the operation the security scheme accessToken.",
	);
}

/** The session behind an access token that is a parameter of an older path. */
export async function resumeNamed(
	flow: FlowContext,
	accessToken: string | undefined,
): Promise<Accepted<ResumedSession> | AnyRefusal> {
	if (accessToken === undefined) return refuse("token-missing", {});
	return resumeByAccessToken(flow, { accessToken });
}
