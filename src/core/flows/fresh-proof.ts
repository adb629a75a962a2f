import { factorAddress } from "../authenticators.ts";
import type { ProofRefusal } from "../challenge.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Challenge } from "../records.ts";
import { knowledgeOf } from "../second-factor.ts";
import {
	type AnswerRefusal,
	type AnswersGiven,
	compareAnswers,
} from "../security-answers.ts";
import type { SessionRefusal } from "../session.ts";
import { recordFailure, recordSuccess } from "../throttling.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadPerson } from "./load-person.ts";
import type { LockProof } from "./lock-proof.ts";
import { takeRecoveryCode } from "./recovery-codes.ts";
import { type SendRefusal, sendSecretInSession } from "./send-code.ts";
import { takeCode } from "./take-code.ts";
import { type TotpRefusal, takeTotp } from "./take-totp.ts";

const purpose = "step-up";

/** By what a person who is signed in proves themselves once more. */
export type FreshProof =
	| {
			readonly by: "password";
			/** In clear. */
			readonly password: string;
			/** What releases a lock that asks for more than time (default: nothing). */
			readonly lockProof?: LockProof;
	  }
	/** @param pin in clear */
	| { readonly by: "pin"; readonly pin: string }
	| { readonly by: "totp"; readonly code: string }
	| { readonly by: "recovery-code"; readonly code: string }
	/** What {@link sendFreshCode} sent in the session. */
	| {
			readonly by: "code";
			readonly channel: "sms" | "email";
			/** Where it went, in normal form (default: where the bound factor's codes go). */
			readonly address?: string;
			readonly code: string;
	  }
	/** Answers that are bound as second factor; one is enough. */
	| {
			readonly by: "answers";
			readonly answers: AnswersGiven;
			/** Ids of the questions there are. */
			readonly questions: readonly string[];
	  };

/** What slow comparing came to. */
export type Compared = Outcome<
	void,
	| "secret-mismatch"
	| "pin-not-set"
	| "pin-mismatch"
	| "authenticator-not-bound"
	| AnswerRefusal
>;

/** Why a fresh proof was not accepted. */
export type FreshProofRefusal =
	| Extract<Compared, { readonly ok: false }>["code"]
	| TotpRefusal
	| "recovery-code-mismatch"
	| ProofRefusal;

/** Where a code is to go that proves the person of a session once more. */
export interface SendFreshCode {
	readonly sessionId: SessionId;
	readonly channel: "sms" | "email";
	/** In normal form (default: where the bound factor's codes go). */
	readonly address?: string;
}

/**
 * Sends a code by which the person of a session proves themselves once more, in that session only.
 *
 * @returns the open challenge, or (in this order) why the session cannot go on,
 *   `authenticator-not-bound` (no address is given, and none is bound), `send-limit-reached`,
 *   `resend-too-soon`
 */
export function sendFreshCode(
	context: FlowContext,
	{ sessionId, channel, address }: SendFreshCode,
): Promise<
	Outcome<Challenge, SessionRefusal | "authenticator-not-bound" | SendRefusal>
> {
	return context.store.transact(async (transaction) => {
		const live = await loadPerson(context, transaction, sessionId);
		if (!live.ok) return live;
		const { account } = live.value;
		const recipient = address ?? factorAddress(account, channel);
		return recipient === undefined
			? refuse("authenticator-not-bound", { factor: channel })
			: sendSecretInSession(context, transaction, {
					purpose,
					channel,
					recipient,
					accountId: account.id,
					sessionId,
					locale: account.locale,
				});
	});
}

/** Compares what is slow to compare. A flow does it before its transaction. */
export async function compareProof(
	{ hasher }: FlowContext,
	account: Account | undefined,
	proof: FreshProof,
): Promise<Compared> {
	switch (proof.by) {
		case "password": {
			const hash = account?.password?.hash;
			return hash !== undefined && (await hasher.verify(proof.password, hash))
				? accept(undefined)
				: refuse("secret-mismatch", { hasPassword: hash !== undefined });
		}
		case "pin": {
			const hash = account?.pin?.hash;
			if (hash === undefined) return refuse("pin-not-set", {});
			return (await hasher.verify(proof.pin, hash))
				? accept(undefined)
				: refuse("pin-mismatch", {});
		}
		case "answers": {
			const hashes = account && knowledgeOf(account)?.hashes;
			if (hashes === undefined)
				return refuse("authenticator-not-bound", { factor: "knowledge" });
			const { answers, questions } = proof;
			return compareAnswers(hashes, answers, questions, "any", hasher);
		}
		default:
			return accept(undefined);
	}
}

/** All secrets that {@link compareProof} compares: as long as they are the same, its result holds. */
export function secretsOf(account: Account | undefined): string {
	const hashes = account && knowledgeOf(account)?.hashes;
	const answers = hashes === undefined ? "" : JSON.stringify(hashes);
	return `${account?.password?.hash}|${account?.pin?.hash}|${answers}`;
}

/**
 * Takes a fresh proof inside another flow's transaction: uses up what counts once, and counts a
 * password as a sign-in does.
 *
 * @param compared what {@link compareProof} came to
 */
export async function takeProof(
	context: FlowContext,
	transaction: Transaction,
	{
		session,
		account,
	}: {
		readonly session: { readonly id: SessionId };
		readonly account: Account;
	},
	proof: FreshProof,
	compared: Compared,
): Promise<Outcome<Account, FreshProofRefusal>> {
	switch (proof.by) {
		case "password": {
			const counted = countPassword(context, account, compared.ok);
			await transaction.put("account", counted);
			return compared.ok ? accept(counted) : compared;
		}
		case "pin":
		case "answers":
			return compared.ok ? accept(account) : compared;
		case "totp":
			return takeTotp(context, transaction, account, proof.code);
		case "recovery-code":
			return takeRecoveryCode(context, transaction, account, proof.code);
		case "code": {
			const { channel, code, address } = proof;
			const recipient = address ?? factorAddress(account, channel);
			if (recipient === undefined)
				return refuse("challenge-unknown", { purpose, channel });
			const taken = await takeCode(context, transaction, {
				purpose,
				channel,
				recipient,
				accountId: account.id,
				sessionId: session.id,
				secret: code,
			});
			return taken.ok ? accept(account) : taken;
		}
		default:
			return proof satisfies never;
	}
}

function countPassword(
	{ now, policy }: FlowContext,
	account: Account,
	isRight: boolean,
): Account {
	const lockout = isRight
		? recordSuccess()
		: recordFailure(account.lockout, now, policy.lockout);
	return { ...account, lockout };
}
