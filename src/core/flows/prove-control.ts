import { withVerified } from "../account.ts";
import type { ProofRefusal } from "../challenge.ts";
import { identifierTypeOf } from "../channel.ts";
import { accept, type Channel, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Challenge } from "../records.ts";
import type { FlowContext } from "./context.ts";
import { findAccount, loadAccount } from "./find-account.ts";
import { takeCode, takeLink, takeOwnCode } from "./take-code.ts";

/** By what the challenge of a code is found. */
export type CodeOf =
	| { readonly challengeId: string }
	| {
			readonly channel: "sms" | "email";
			/** In normal form. */
			readonly recipient: string;
	  };

/** Control of an address or number, proved. */
export interface ProvedControl {
	readonly channel: Channel;
	readonly recipient: string;
	/** The living account that the proof was asked for or that has the address, if there is one. */
	readonly account?: Account;
}

type Proved = Outcome<ProvedControl, ProofRefusal>;

/**
 * Proves control of an address or number by the code that was sent there, and opens no session. An
 * account that has it has it verified from now on.
 *
 * @returns what was proved, or `code-mismatch`, `code-expired`, `attempts-exhausted`,
 *   `challenge-unknown`
 * @see NIST SP 800-63B-4, out-of-band authenticators
 */
export function proveByCode(
	context: FlowContext,
	command: { readonly of: CodeOf; readonly code: string },
): Promise<Proved> {
	const { of, code: secret } = command;
	return context.store.transact(async (transaction) => {
		const purpose = "sign-in";
		const taken =
			"challengeId" in of
				? await takeOwnCode(context, transaction, { purpose, secret, ...of })
				: await takeCode(context, transaction, { purpose, secret, ...of });
		return taken.ok ? proved(context, transaction, taken.value) : taken;
	});
}

/**
 * Proves control of an address by the secret of the link that was sent there, and opens no session.
 *
 * @returns what was proved, or `code-expired`, `attempts-exhausted`, `challenge-unknown`
 */
export function proveByLink(
	context: FlowContext,
	command: { readonly token: string },
): Promise<Proved> {
	return context.store.transact(async (transaction) => {
		const proof = { purpose: "sign-in", secret: command.token } as const;
		const taken = await takeLink(context, transaction, proof);
		return taken.ok ? proved(context, transaction, taken.value) : taken;
	});
}

async function proved(
	context: FlowContext,
	transaction: Transaction,
	challenge: Challenge,
): Promise<Proved> {
	const { channel, recipient } = challenge;
	if (channel === "push" || channel === "in-band")
		return refuse("challenge-unknown", { purpose: challenge.purpose, channel });
	const type = identifierTypeOf(channel);
	const holder =
		(await askedOf(context, transaction, challenge)) ??
		(await findAccount(context, transaction, { type, value: recipient }));
	if (holder === undefined) return accept({ channel, recipient });
	const isHeld = holder.identifiers.some(
		(held) => held.type === type && held.value === recipient,
	);
	const account = isHeld ? withVerified(holder, type, context.now) : holder;
	if (account !== holder) await transaction.put("account", account);
	return accept({ channel, recipient, account });
}

async function askedOf(
	context: FlowContext,
	transaction: Transaction,
	{ accountId }: Challenge,
): Promise<Account | undefined> {
	if (accountId === undefined) return undefined;
	const account = await loadAccount(context, transaction, accountId);
	return account?.deletedAt === undefined ? account : undefined;
}
