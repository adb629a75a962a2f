import { InvariantError } from "../../../core/errors.ts";
import type { SessionId } from "../../../core/values.ts";
import type { RequestContext } from "../../../pipeline/operation.ts";
import type { BankingPolicy } from "../policy.ts";
import { signToken } from "../tokens.ts";

/** The token of a session that a flow opened without handing it out. */
export async function tokenOfSession(
	{ world, policy }: Pick<RequestContext<BankingPolicy>, "world" | "policy">,
	sessionId: SessionId,
): Promise<string> {
	const session = await world.store.get("session", sessionId);
	if (session !== undefined) return signToken(world, policy, session);
	throw new InvariantError(
		`Failed to sign the token of session "${sessionId}": there is no such session. Pass the id that the flow returned.`,
	);
}
