import type { SessionScope } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type {
	AccessToken,
	Account,
	SecondFactorState,
	Session,
} from "../records.ts";
import { issueRefreshToken } from "../refresh-token.ts";
import { isComplete, secondFactorAtSignIn } from "../second-factor.ts";
import { makeUuid } from "../secrets.ts";
import { beginSession, type SessionDraft } from "../session.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { putAccessToken } from "./issue-access-token.ts";
import { makeRoom } from "./make-room.ts";

/** What a sign-in or a renewal comes to. */
export interface SignedIn {
	readonly session: Session;
	/** The person; absent: an API client signed in. */
	readonly account?: Account;
	/**
	 * The renewal key in clear; it is shown this once. Empty where sessions are not renewed
	 * (`policy.token.refreshSeconds` is 0).
	 */
	readonly refreshToken: string;
	/** Absent: access tokens are signed, or the sign-in is not complete. */
	readonly accessToken?: AccessToken;
	/** Whether the account had never completed a sign-in before. */
	readonly firstSignIn: boolean;
	/** The session in which a PIN alone signs in from now on; absent: none was opened. */
	readonly pinSession?: Session;
}

/** Whose session to open, and how they proved themselves. */
export interface SessionOrder {
	/** A person's account as it stands in the transaction, or the id of an API client. */
	readonly owner:
		| { readonly kind: "account"; readonly account: Account }
		| { readonly kind: "client"; readonly clientId: string };
	/** RFC 8176 `amr` words. */
	readonly methods: readonly string[];
	/** What its token opens (default: everything). */
	readonly scope?: SessionScope;
	/** The sign-in it comes from (default: it stands for itself). */
	readonly signInId?: string;
	/** In which of the person's capacities it acts (default: none in particular). */
	readonly actsFor?: string;
	/** How far the second factor has come (default: what a fresh sign-in needs). */
	readonly secondFactor?: SecondFactorState;
	/** Whether the person has proved themselves once more already (default: no). */
	readonly steppedUp?: boolean;
}

/** How far a session reaches: what it opens, and in which capacity of the person. */
export type SessionReach = Pick<SessionOrder, "scope" | "actsFor">;

/** Decides, by the account, how far its session reaches. */
export type ReachOf = (account: Account) => SessionReach;

/**
 * Opens a session inside another flow's transaction and issues its first refresh token. A person who
 * has bound an authenticator app, or must bind one, gets a session that waits for it; any other
 * sign-in is complete at once.
 */
export async function openSession(
	context: FlowContext,
	transaction: Transaction,
	order: SessionOrder,
): Promise<SignedIn> {
	const session = await putSession(context, transaction, order);
	return handOut(
		context,
		transaction,
		session,
		order.owner.kind === "account" ? order.owner.account : undefined,
	);
}

/** As {@link openSession}, for a session that is no sign-in: nothing is handed out with it. */
export async function putSession(
	context: FlowContext,
	transaction: Transaction,
	order: SessionOrder,
): Promise<Session> {
	const draft = draftOf(context, order);
	const session = beginSession(draft, context.policy.session, context.now);
	await transaction.put("session", session);
	return session;
}

/**
 * Issues a refresh token for a session as it stands in the transaction, makes room for it where the
 * policy limits sessions, and notes the account's first completed sign-in.
 */
export async function handOut(
	context: FlowContext,
	transaction: Transaction,
	session: Session,
	account: Account | undefined,
): Promise<SignedIn> {
	const tokens = await addTokens(context, transaction, session);
	if (account === undefined) return { session, ...tokens, firstSignIn: false };
	await makeRoom(context, transaction, session, account);
	return {
		session,
		account: await noteSignIn(context, transaction, session, account),
		...tokens,
		firstSignIn: account.firstSignInAt === undefined,
	};
}

/**
 * Issues the tokens of a session inside another flow's transaction. Opaque ones are handed out once
 * its sign-in is complete; until then the session's own id tells it apart.
 */
export async function addTokens(
	context: FlowContext,
	transaction: Transaction,
	session: Session,
): Promise<Pick<SignedIn, "refreshToken" | "accessToken">> {
	if (context.policy.token.form !== "opaque")
		return {
			refreshToken: await addRefreshToken(context, transaction, session),
		};
	if (!isComplete(session)) return { refreshToken: "" };
	const refreshToken = await addRefreshToken(context, transaction, session);
	const accessToken = await putAccessToken(context, transaction, session);
	return { refreshToken, accessToken };
}

/**
 * Issues a refresh token inside another flow's transaction, and returns its text; an empty one where
 * the policy renews no session.
 */
export async function addRefreshToken(
	context: FlowContext,
	transaction: Transaction,
	session: Session,
): Promise<string> {
	const { policy, now } = context;
	if (policy.token.refreshSeconds === 0) return "";
	const issued = issueRefreshToken(session, policy.token, now, context);
	await transaction.put("refresh-token", issued.record);
	return issued.text;
}

/** Notes when an account first completed a sign-in; a session that still waits notes nothing. */
export async function noteSignIn(
	context: FlowContext,
	transaction: Transaction,
	session: Session,
	account: Account,
): Promise<Account> {
	if (account.firstSignInAt !== undefined || !isComplete(session))
		return account;
	const noted = { ...account, firstSignInAt: context.now };
	await transaction.put("account", noted);
	return noted;
}

function draftOf(context: FlowContext, order: SessionOrder): SessionDraft {
	const { owner, steppedUp = false, ...facts } = order;
	const id = makeUuid(context.random) as SessionId; // becomes a session's id by being put
	const draft = {
		id,
		realm: context.realm,
		...facts,
		...(steppedUp ? { steppedUpAt: context.now } : {}),
		...(context.origin === undefined ? {} : { origin: context.origin }),
	};
	if (owner.kind === "client")
		return { ...draft, owner, secondFactor: "not-needed" };
	return {
		...draft,
		owner: { kind: "account", accountId: owner.account.id },
		secondFactor:
			order.secondFactor ??
			secondFactorAtSignIn(owner.account, context.policy.totp),
	};
}
