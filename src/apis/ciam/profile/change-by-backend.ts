import { identifierOf, withIdentifier } from "../../../core/account.ts";
import { withAll, withProofsOf } from "../../../core/addresses.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import { announceRemovals } from "../../../core/flows/change-authenticator.ts";
import { endSessions } from "../../../core/flows/end-sessions.ts";
import { findAccount, loadLiving } from "../../../core/flows/find-account.ts";
import type { Transaction } from "../../../core/ports/store.ts";
import { withProfile } from "../../../core/profile.ts";
import type { Account, Identifier } from "../../../core/records.ts";
import type { AccountId } from "../../../core/values.ts";
import { hashSent, withHashes } from "../locks/sent-answers.ts";
import type { CiamContext } from "../operation.ts";
import { refuseHere } from "../refusals.ts";
import { readIdentifiers } from "../sign-up/read-identifiers.ts";
import type { components } from "../spec.generated.ts";
import { recordChange } from "./apply-fields.ts";
import { checkFilled } from "./change-profile.ts";
import { readFields } from "./read-fields.ts";

type Body = components["schemas"]["BackendUpdateRequest"];
type Changed = Promise<Accepted<Account> | AnyRefusal>;

/**
 * Changes an account as a backend says, in ways that a person cannot: the addresses that are sent take
 * the place of all that were there, what it vouches for counts as verified, and it blocks and unlocks.
 * Nothing is sent. All of it, or nothing when one part is refused.
 *
 * @param isNullKept whether null clears a field
 */
export async function changeByBackend(
	request: CiamContext,
	person: Account,
	body: Body,
	isNullKept: boolean,
): Changed {
	const { flow, policy } = request;
	const given = readFields(body, policy.settings, flow.now);
	if (!given.ok) return given;
	const named = readNames(body);
	if (!named.ok) return named;
	const filled = checkFilled(request, person, given.value, isNullKept);
	if (!filled.ok) return filled;
	const answers = await hashSent(request, body.securityquestionanswer);
	if (!answers.ok) return answers;
	return change(request, person.id, async (transaction, account) => {
		const sent = recordChange(account, given.value, isNullKept, flow.now);
		const described = withProfile(account, sent, flow.now);
		if (!described.ok) return described;
		const renamed = await withNames(
			request,
			transaction,
			described.value,
			body,
			named.value,
		);
		if (!renamed.ok) return renamed;
		const proved = withProofs(renamed.value, body, flow.now);
		const answered = withHashes(proved, answers.value);
		if (body.IsActive === false)
			await endSessions(transaction, account.id, flow.now, "account-blocked");
		return accept(withState(answered, body, flow.now));
	});
}

function change(
	{ flow }: CiamContext,
	id: AccountId,
	made: (transaction: Transaction, account: Account) => Changed,
): Changed {
	return flow.store.transact(async (transaction) => {
		const loaded = await loadLiving(flow, transaction, id);
		if (!loaded.ok) return loaded;
		const after = await made(transaction, loaded.value);
		if (!after.ok) return after;
		await transaction.put("account", after.value);
		await announceRemovals(flow, transaction, loaded.value, after.value);
		return after;
	});
}

/** The identifiers that were sent; undefined where none were. */
function readNames(body: Body): Accepted<readonly Identifier[]> | AnyRefusal {
	const { Email, PhoneId, UserName } = body;
	const isNone = !Email?.length && !PhoneId && !UserName;
	return isNone ? accept([]) : readIdentifiers(body);
}

async function withNames(
	{ flow }: CiamContext,
	transaction: Transaction,
	account: Account,
	{ Email }: Body,
	named: readonly Identifier[],
): Changed {
	for (const identifier of named) {
		const holder = await findAccount(flow, transaction, identifier);
		if (holder !== undefined && holder.id !== account.id)
			return refuse("identifier-taken", { identifier: identifier.type });
	}
	const emails = named.filter(({ type }) => type === "email");
	let renamed =
		Email === undefined ? account : withAll(account, "email", emails, flow.now);
	for (const identifier of named) {
		const isHeld =
			identifierOf(renamed, identifier.type)?.value === identifier.value;
		if (identifier.type !== "email" && !isHeld)
			renamed = withIdentifier(renamed, identifier, flow.now);
	}
	const hasName = renamed.identifiers.some(({ type }) => type !== "external");
	return hasName || renamed === account
		? accept(renamed)
		: refuseHere("no-identifier", {});
}

function withProofs(
	account: Account,
	{ EmailVerified, PhoneIdVerified }: Body,
	now: number,
): Account {
	const mailed =
		EmailVerified === undefined
			? account
			: withProofsOf(account, "email", EmailVerified, now);
	return PhoneIdVerified === undefined
		? mailed
		: withProofsOf(mailed, "phone", PhoneIdVerified, now);
}

function withState(
	account: Account,
	{ IsActive, IsLoginLocked }: Body,
	now: number,
): Account {
	const { blockedAt = now, ...open } = account;
	const standing =
		IsActive === undefined ? account : IsActive ? open : { ...open, blockedAt };
	if (IsLoginLocked === undefined) return standing;
	return {
		...standing,
		lockout: IsLoginLocked
			? { ...standing.lockout, lockedUntil: "released-by-operator" }
			: { failures: 0 },
	};
}
