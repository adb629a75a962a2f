import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../core/errors.ts";
import { readAccount } from "../../core/flows/find-account.ts";
import type { Account } from "../../core/records.ts";
import type { AccountId } from "../../core/values.ts";
import type { ControlRequest } from "../operation.ts";
import { openRealm, type RealmTarget } from "../target.ts";

/** The account a path names, whether or not there is one. */
export function accountIdOf(path: { readonly account: string }): AccountId {
	// An id is looked up before anything is done with it; one that was made up finds nothing.
	return path.account as AccountId;
}

/**
 * The account that a path names, and its realm.
 *
 * @returns or `world-unknown`, `api-unknown`, `tenant-unknown`, `account-unknown`
 */
export async function openAccount(
	request: ControlRequest<
		| "getAccount"
		| "getTotp"
		| "issueBadToken"
		| "listAccountSessions"
		| "listChallenges"
	>,
): Promise<Accepted<RealmTarget & { readonly account: Account }> | AnyRefusal> {
	const target = await openRealm(request);
	if (!target.ok) return target;
	const id = accountIdOf(request.path);
	const account = await readAccount(target.value.flow, id);
	return account === undefined
		? refuse("account-unknown", {})
		: accept({ ...target.value, account });
}
