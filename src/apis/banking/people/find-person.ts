import { type AnyRefusal, accept, type Outcome } from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import {
	readAccount,
	readAccountBy,
} from "../../../core/flows/find-account.ts";
import type { Account } from "../../../core/records.ts";
import { readIdentity } from "../identities/identity.ts";
import { refuseHere } from "../refusals.ts";
import { userIdentifier } from "./person.ts";

/**
 * Finds the person with a `user_id`. A root user is also found by the id of a later identity, since
 * that is what the answer which created it names.
 *
 * @returns the account, or `user-unknown`
 */
export async function findPerson(
	flow: FlowContext,
	userId: string,
): Promise<Outcome<Account> | AnyRefusal> {
	const found =
		(await readAccountBy(flow, userIdentifier(userId))) ??
		(await rootUserOf(flow, userId));
	return found === undefined || found.deletedAt !== undefined
		? refuseHere("user-unknown", { id: userId })
		: accept(found);
}

async function rootUserOf(
	flow: FlowContext,
	id: string,
): Promise<Account | undefined> {
	const { store, realm } = flow;
	const identity =
		(await readIdentity(store, realm, { type: "CONSUMER", id })) ??
		(await readIdentity(store, realm, { type: "CORPORATE", id }));
	return identity && readAccount(flow, identity.rootUser);
}
