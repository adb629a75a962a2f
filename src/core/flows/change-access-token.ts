import { endedToken } from "../access-token.ts";
import { accept, type Outcome } from "../errors.ts";
import type { SessionRefusal } from "../session.ts";
import type { FlowContext } from "./context.ts";
import { endSignIn } from "./end-sessions.ts";
import { putAccessToken } from "./issue-access-token.ts";
import {
	extendToken,
	loadByAccessToken,
	type ResumedSession,
} from "./resume-by-access-token.ts";

type Changed = Promise<Outcome<ResumedSession, SessionRefusal>>;
type OfToken = { readonly accessToken: string };

/**
 * Gives an opaque access token its whole life from now.
 *
 * @returns it with its new end, or why it cannot be used
 */
export function slideAccessToken(
	context: FlowContext,
	{ accessToken }: OfToken,
): Changed {
	return context.store.transact(async (transaction) => {
		const live = await loadByAccessToken(context, transaction, accessToken);
		if (!live.ok) return live;
		const token = await extendToken(context, transaction, live.value.token);
		return accept({ ...live.value, token });
	});
}

/**
 * Ends an opaque access token. The refresh tokens of its session live on and can renew it, unless they
 * are to end too: then the whole session is signed out.
 *
 * @returns the token as it ended, or why it could not be used any more
 */
export function invalidateAccessToken(
	context: FlowContext,
	command: OfToken & { readonly preventRefresh: boolean },
): Changed {
	return context.store.transact(async (transaction) => {
		const live = await loadByAccessToken(
			context,
			transaction,
			command.accessToken,
		);
		if (!live.ok) return live;
		const { session } = live.value;
		const token = endedToken(live.value.token, context.now);
		await transaction.put("access-token", token);
		if (command.preventRefresh)
			await endSignIn(transaction, session, context.now, "signed-out");
		return accept({ ...live.value, token });
	});
}

/**
 * Puts a new opaque access token in the place of a good one, which ends.
 *
 * @param command.seconds life of the new one (default: as the policy says)
 * @returns the new one, or why the old one cannot be used
 */
export function replaceAccessToken(
	context: FlowContext,
	command: OfToken & { readonly seconds?: number | undefined },
): Changed {
	const { accessToken, seconds } = command;
	return context.store.transact(async (transaction) => {
		const live = await loadByAccessToken(context, transaction, accessToken);
		if (!live.ok) return live;
		const old = endedToken(live.value.token, context.now);
		await transaction.put("access-token", old);
		const { session } = live.value;
		const token = await putAccessToken(context, transaction, session, seconds);
		return accept({ ...live.value, token });
	});
}
