import { identifierOf, nameOf } from "../account.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, TotpAuthenticator } from "../records.ts";
import { freshStep, totpOf, withTotp } from "../second-factor.ts";
import { makeHex, makeUuid } from "../secrets.ts";
import type { SessionRefusal } from "../session.ts";
import type { AccountId, SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";
import { loadSession } from "./load-session.ts";
import { makeRoom } from "./make-room.ts";
import { handOut, noteSignIn, type SignedIn } from "./open-session.ts";
import {
	completeSession,
	countSecondFactorFailure,
} from "./second-factor-session.ts";
import { isOpenCode } from "./take-code.ts";

/** Length of a TOTP secret: that of an HMAC-SHA-1 key (RFC 4226 section 4). */
const secretBytes = 20;

/** Who wants an authenticator app, and how it will show the account. */
export interface IssueTotp {
	readonly accountId: AccountId;
	/** Whether a secret that was issued and not yet bound gives way to a new one. */
	readonly renew: boolean;
	/** Who issues it, as the app shows it (default: `stagedoor simulator`). */
	readonly issuer?: string;
}

/** What an authenticator app is set up with. */
export interface IssuedTotp {
	/** Shared secret, base32 without padding. */
	readonly secret: string;
	/** The same as an `otpauth://` address, for a QR code. */
	readonly address: string;
}

/**
 * Issues the secret of an authenticator app. It counts for nothing until a first right code binds it.
 *
 * @returns secret and address, or `totp-already-enrolled`, or `account-unknown`
 * @see RFC 6238; the address form is the Key Uri Format of authenticator apps
 */
export function issueTotp(
	context: FlowContext,
	command: IssueTotp,
): Promise<Outcome<IssuedTotp, "totp-already-enrolled" | "account-unknown">> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, command.accountId);
		if (!loaded.ok) return loaded;
		const account = loaded.value;
		const held = totpOf(account);
		if (held?.boundAt !== undefined) return refuse("totp-already-enrolled", {});
		const totp = command.renew || !held ? freshTotp(context) : held;
		if (totp !== held)
			await transaction.put("account", withTotp(account, totp));
		return accept(asShown(context, account, totp, command.issuer));
	});
}

/** The first code of an app, and the session in which it is shown. */
export interface BindTotp {
	readonly accountId: AccountId;
	readonly sessionId: SessionId;
	readonly code: string;
}

/**
 * Binds an authenticator app by its first right code. A session that waited for this becomes
 * complete; other sessions go on as they are. Wrong codes are not counted: whoever binds holds the
 * secret.
 *
 * @returns the account, or `totp-mismatch`, `totp-not-enrolled` (no secret was issued),
 *   `totp-already-enrolled`, `account-unknown`
 * @see RFC 6238 section 5.2
 */
export function bindTotp(
	context: FlowContext,
	command: BindTotp,
): Promise<
	Outcome<
		Account,
		| "totp-mismatch"
		| "totp-already-enrolled"
		| "totp-not-enrolled"
		| "account-unknown"
	>
> {
	const { accountId, sessionId, code } = command;
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, accountId);
		if (!loaded.ok) return loaded;
		const bound = await takeFirstTotp(context, transaction, loaded.value, code);
		if (!bound.ok) return bound;
		return accept(
			await completeEnrolment(context, transaction, bound.value, sessionId),
		);
	});
}

/**
 * Binds an authenticator app by its first right code, inside another flow's transaction.
 *
 * @returns the account, or `totp-mismatch`, `totp-not-enrolled` (no secret was issued),
 *   `totp-already-enrolled`
 */
export async function takeFirstTotp(
	{ now, policy, totp: codes }: FlowContext,
	transaction: Transaction,
	account: Account,
	code: string,
): Promise<
	Outcome<
		Account,
		"totp-mismatch" | "totp-already-enrolled" | "totp-not-enrolled"
	>
> {
	const held = totpOf(account);
	if (held === undefined) return refuse("totp-not-enrolled", {});
	if (held.boundAt !== undefined) return refuse("totp-already-enrolled", {});
	const step = freshStep(held, code, now, policy.totp, codes);
	if (step === undefined)
		return refuse("totp-mismatch", { attemptsLeft: policy.totp.maxAttempts });
	const bound = withTotp(account, { ...held, boundAt: now, lastStep: step });
	await transaction.put("account", bound);
	return accept(bound);
}

/** A code of a bound app, and the session it is to complete. */
export interface VerifyTotp {
	readonly sessionId: SessionId;
	readonly code: string;
}

/**
 * Verifies the code of a bound authenticator app and completes the session. A code is accepted once.
 * The wrong code that uses up the last attempt of the session ends it.
 *
 * @returns the completed session with a new refresh token, or `totp-mismatch`, `totp-not-enrolled`,
 *   or why the session cannot go on
 * @see RFC 6238 section 5.2; NIST SP 800-63B-4 section 3.2.2 (rate limiting)
 */
export function verifyTotp(
	context: FlowContext,
	command: VerifyTotp,
): Promise<
	Outcome<SignedIn, "totp-mismatch" | "totp-not-enrolled" | SessionRefusal>
> {
	const { now, policy, totp: codes } = context;
	return context.store.transact(async (transaction) => {
		const live = await loadSession(context, transaction, command.sessionId);
		if (!live.ok) return live;
		const { session, account } = live.value;
		const held = account && totpOf(account);
		if (!account || held?.boundAt === undefined)
			return refuse("totp-not-enrolled", {});
		const step = freshStep(held, command.code, now, policy.totp, codes);
		if (step === undefined) {
			const fitsOther = await isMailed(context, transaction, account, command);
			const counted = await countSecondFactorFailure(
				context,
				transaction,
				session,
			);
			return refuse("totp-mismatch", { ...counted, ...fitsOther });
		}
		const used = withTotp(account, { ...held, lastStep: step });
		await transaction.put("account", used);
		const done = await completeSession(context, transaction, session);
		return accept(await handOut(context, transaction, done, used));
	});
}

function freshTotp(context: FlowContext): TotpAuthenticator {
	const { random, totp, now, policy } = context;
	const bytes =
		policy.totp.secretForm === "hexadecimal-text"
			? new TextEncoder().encode(makeHex(random, 16))
			: random.bytes(secretBytes);
	const secret = totp.makeSecret(bytes);
	return { kind: "totp", id: makeUuid(random), secret, issuedAt: now };
}

function asShown(
	{ policy, totp: codes }: FlowContext,
	account: Account,
	totp: TotpAuthenticator,
	issuer = "stagedoor simulator",
): IssuedTotp {
	const { digits, stepSeconds } = policy.totp;
	const { secret } = totp;
	const label = nameOf(account);
	return {
		secret,
		address: codes.address({ secret, issuer, label, digits, stepSeconds }),
	};
}

async function completeEnrolment(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	sessionId: SessionId,
): Promise<Account> {
	const live = await loadSession(context, transaction, sessionId);
	const waits = live.ok && live.value.session.secondFactor;
	if (!live.ok || waits !== "enrolment-pending") return account;
	const done = await completeSession(context, transaction, live.value.session);
	await makeRoom(context, transaction, done, account);
	return noteSignIn(context, transaction, done, account);
}

// Only for a hint, so nothing is counted here: whoever asks uses up an attempt anyway.
async function isMailed(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	{ code }: VerifyTotp,
): Promise<{ readonly fitsOther?: true }> {
	const email = identifierOf(account, "email");
	if (email === undefined) return {};
	const isOpen = await isOpenCode(context, transaction, {
		purpose: "second-factor",
		channel: "email",
		recipient: email.value,
		accountId: account.id,
		secret: code,
	});
	return isOpen ? { fitsOther: true } : {};
}
