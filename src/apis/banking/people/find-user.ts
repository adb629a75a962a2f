import type { AnyRefusal, Outcome } from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import type { Account } from "../../../core/records.ts";
import type { IdentityId } from "../identities/identity-id.ts";
import { ownIdentity } from "../identities/identity-id.ts";
import { refuseHere } from "../refusals.ts";
import { findPerson } from "./find-person.ts";

/** Finds somebody who may act for an identity. @returns the account, or `user-unknown` */
export async function findUserOf(
	flow: FlowContext,
	identity: IdentityId,
	userId: string,
): Promise<Outcome<Account> | AnyRefusal> {
	const found = await findPerson(flow, userId);
	if (!found.ok) return found;
	return ownIdentity(found.value, identity) === undefined
		? refuseHere("user-unknown", { id: userId })
		: found;
}
