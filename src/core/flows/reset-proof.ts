import { identifierOf } from "../account.ts";
import { heldBy, withProved } from "../addresses.ts";
import type { ProofRefusal } from "../challenge.ts";
import { identifierTypeOf } from "../channel.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Identifier } from "../records.ts";
import {
	type AnswerRefusal,
	type AnswersGiven,
	compareAnswers,
} from "../security-answers.ts";
import type { FlowContext } from "./context.ts";
import {
	findAccount,
	loadAccount,
	readAccount,
	readAccountBy,
} from "./find-account.ts";
import {
	type CodeProof,
	peekCode,
	peekLink,
	takeCode,
	takeLink,
} from "./take-code.ts";

/** What shows that a person may replace a secret they forgot. */
export type ResetProof =
	| { readonly by: "link"; readonly token: string }
	| {
			readonly by: "code";
			/** Whose; a user name stands for the first address of its account. */
			readonly identifier: Pick<Identifier, "type" | "value">;
			readonly channel: "sms" | "email";
			readonly code: string;
	  }
	| {
			readonly by: "answers";
			readonly identifier: Pick<Identifier, "type" | "value">;
			/** In clear; every question on record has to be answered. */
			readonly answers: AnswersGiven;
			/** Ids of the questions there are. */
			readonly questions: readonly string[];
	  };

/** Which secret was forgotten. */
export type Forgotten = "password" | "pin";

/** Whose secret it is, and where the proof was sent, if it was. */
export interface Holder {
	readonly account: Account;
	readonly address?: {
		readonly channel: "sms" | "email";
		readonly recipient: string;
	};
}

/** What the answers came to, where answers are the proof. */
export type Answered = Outcome<void, AnswerRefusal> | undefined;

/** Why a proof was not accepted. */
export type ResetProofRefusal =
	| "account-unknown"
	| ProofRefusal
	| AnswerRefusal;

/** Who the proof is about, as far as can be seen without a transaction. */
export async function readHolder(
	context: FlowContext,
	forgotten: Forgotten,
	proof: ResetProof,
): Promise<Account | undefined> {
	if (proof.by !== "link") return readAccountBy(context, proof.identifier);
	const open = await peekLink(context, context.store, linkOf(forgotten, proof));
	const accountId = open.ok ? open.value.accountId : undefined;
	return accountId === undefined ? undefined : readAccount(context, accountId);
}

/** Compares answers. Slow, so it is done before a transaction. */
export async function compareGiven(
	{ hasher }: FlowContext,
	account: Account | undefined,
	proof: ResetProof,
): Promise<Answered> {
	if (proof.by !== "answers") return undefined;
	const held = account?.securityAnswers?.hashes;
	const { answers, questions } = proof;
	return compareAnswers(held, answers, questions, "all", hasher);
}

/** Finds who the proof is about. @returns or `account-unknown`, or why there is no such link */
export async function findHolder(
	context: FlowContext,
	transaction: Transaction,
	forgotten: Forgotten,
	proof: ResetProof,
): Promise<Outcome<Holder, "account-unknown" | ProofRefusal>> {
	if (proof.by === "link")
		return holderOfLink(context, transaction, linkOf(forgotten, proof));
	const account = await findAccount(context, transaction, proof.identifier);
	if (account === undefined) return refuse("account-unknown", {});
	if (proof.by === "answers") return accept({ account });
	const { channel, identifier } = proof;
	const recipient =
		identifier.type === "username"
			? identifierOf(account, "email")?.value
			: identifier.value;
	return recipient === undefined
		? refuse("challenge-unknown", { purpose: purposeOf(forgotten), channel })
		: accept({ account, address: { channel, recipient } });
}

/** Looks at a proof and leaves it as it is; a wrong code counts an attempt. */
export async function showProof(
	context: FlowContext,
	transaction: Transaction,
	forgotten: Forgotten,
	proof: ResetProof,
	{
		holder,
		answered,
	}: { readonly holder: Holder; readonly answered: Answered },
): Promise<Outcome<unknown, ProofRefusal | AnswerRefusal>> {
	if (proof.by === "answers") return answered ?? accept(undefined);
	if (proof.by === "link" || holder.address === undefined)
		return accept(undefined);
	const code = codeOf(forgotten, proof.code, holder, holder.address);
	return peekCode(context, transaction, code);
}

/** Uses a proof up. @returns the account, with what it proves noted, or why it was not accepted */
export async function takeProof(
	context: FlowContext,
	transaction: Transaction,
	forgotten: Forgotten,
	proof: ResetProof,
	holder: Holder,
): Promise<Outcome<Account, ProofRefusal>> {
	const { account, address } = holder;
	if (proof.by === "answers" || address === undefined) {
		const { securityAnswers } = account;
		return accept(
			securityAnswers === undefined
				? account
				: { ...account, securityAnswers: { ...securityAnswers, failures: 0 } },
		);
	}
	const taken =
		proof.by === "link"
			? await takeLink(context, transaction, linkOf(forgotten, proof))
			: await takeCode(
					context,
					transaction,
					codeOf(forgotten, proof.code, holder, address),
				);
	if (!taken.ok) return taken;
	const type = identifierTypeOf(address.channel);
	const proved = { type, value: address.recipient };
	return accept(withProved(account, proved, context.now));
}

async function holderOfLink(
	context: FlowContext,
	transaction: Transaction,
	link: ReturnType<typeof linkOf>,
): Promise<Outcome<Holder, ProofRefusal>> {
	const open = await peekLink(context, transaction, link);
	if (!open.ok) return open;
	const { accountId, channel, recipient } = open.value;
	const account =
		accountId && (await loadAccount(context, transaction, accountId));
	const isMail = channel === "sms" || channel === "email";
	// Whoever reads the mail of an address given up long ago must not get in.
	if (!account || !isMail || !holdsAddress(account, channel, recipient))
		return refuse("challenge-unknown", { purpose: link.purpose, channel });
	return accept({ account, address: { channel, recipient } });
}

function holdsAddress(
	account: Account,
	channel: "sms" | "email",
	value: string,
): boolean {
	const sought = { type: identifierTypeOf(channel), value };
	return heldBy(account, sought) !== undefined;
}

/** What the challenges of a reset prove. */
export function purposeOf(forgotten: Forgotten) {
	return forgotten === "password" ? "reset-password" : "reset-pin";
}

function linkOf(forgotten: Forgotten, { token }: { readonly token: string }) {
	return { purpose: purposeOf(forgotten), secret: token } as const;
}

function codeOf(
	forgotten: Forgotten,
	secret: string,
	{ account }: Holder,
	address: NonNullable<Holder["address"]>,
): CodeProof {
	const purpose = purposeOf(forgotten);
	return { purpose, secret, accountId: account.id, ...address };
}
