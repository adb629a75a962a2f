import { type AnyRefusal, accept, type Outcome } from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import {
	markVerified,
	setProofing,
} from "../../../core/flows/operator-acts.ts";
import { readIdentity } from "../identities/identity.ts";
import type { IdentityId } from "../identities/identity-id.ts";
import { readRootUser } from "../identities/root-user.ts";
import { refuseHere } from "../refusals.ts";
import { dueDiligence } from "./proofing.ts";

/**
 * Notes address and number of the root user of an identity as verified, and the outside checks as
 * approved (SIM).
 *
 * @returns or `user-unknown`
 */
export async function verifyPerson(
	flow: FlowContext,
	id: IdentityId,
): Promise<Outcome<void> | AnyRefusal> {
	const identity = await readIdentity(flow.store, flow.realm, id);
	const rootUser = identity && (await readRootUser(flow, identity));
	if (rootUser === undefined) return refuseHere("user-unknown", { id: id.id });
	const accountId = rootUser.id;
	await markVerified(flow, { accountId, identifier: "email" });
	// Who has no number has none to verify.
	await markVerified(flow, { accountId, identifier: "phone" });
	const passed = { accountId, kind: dueDiligence, state: "approved" } as const;
	await setProofing(flow, passed);
	return accept(undefined);
}
