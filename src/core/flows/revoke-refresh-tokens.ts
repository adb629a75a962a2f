import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import { ofSession, ownedBy } from "../record-keys.ts";
import type { RefreshToken } from "../records.ts";
import { refreshDefect } from "../refresh-token.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";
import { loadSession } from "./load-session.ts";
import { genuineToken } from "./refresh-session.ts";

/**
 * Ends one refresh token; its session and the access tokens of it go on.
 *
 * @returns the token, or `refresh-token-invalid` with the reason why it was dead already
 * @see RFC 7009 section 2.1
 */
export function revokeRefreshToken(
	context: FlowContext,
	command: { readonly refreshToken: string },
): Promise<Outcome<RefreshToken, "refresh-token-invalid">> {
	const { policy, now } = context;
	return context.store.transact(async (transaction) => {
		const token = await genuineToken(
			context,
			transaction,
			command.refreshToken,
		);
		if (token === undefined)
			return refuse("refresh-token-invalid", { reason: "unknown" });
		const live = await loadSession(context, transaction, token.sessionId);
		if (!live.ok && live.code !== "account-blocked")
			return refuse("refresh-token-invalid", { reason: "session-ended" });
		const reason = refreshDefect(token, policy.token, now);
		if (reason !== undefined)
			return refuse("refresh-token-invalid", { reason });
		return accept(await revoke(context, transaction, token));
	});
}

/**
 * Ends all refresh tokens of a person; sessions and access tokens go on.
 *
 * @returns how many ended now, or `account-unknown`
 */
export function revokeRefreshTokens(
	context: FlowContext,
	command: { readonly accountId: AccountId },
): Promise<Outcome<number, "account-unknown">> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, command.accountId);
		if (!loaded.ok) return loaded;
		const owned = ownedBy(command.accountId);
		let count = 0;
		for (const { id } of await transaction.list("session", owned)) {
			const tokens = await transaction.list("refresh-token", ofSession(id));
			for (const token of tokens) {
				if (token.revokedAt !== undefined) continue;
				await revoke(context, transaction, token);
				count += 1;
			}
		}
		return accept(count);
	});
}

async function revoke(
	{ now }: FlowContext,
	transaction: Transaction,
	token: RefreshToken,
): Promise<RefreshToken> {
	const revoked = { ...token, revokedAt: now };
	await transaction.put("refresh-token", revoked);
	return revoked;
}
