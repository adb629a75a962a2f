import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import type { Account } from "../../../core/records.ts";
import { personOfProfile, personOfUid } from "../people/person-of-uid.ts";
import { refuseHere } from "../refusals.ts";
import { resumeNamed } from "./token-of.ts";

/** How a backend says whose sessions it means; the first that is given counts. */
export interface PersonNames {
	readonly token?: string;
	readonly accountId?: string;
	readonly profileId?: string;
}

/**
 * The person a backend means. Refuses with why the token is no good, `uid-unknown`, or `parameter-missing`.
 */
export async function namedPerson(
	flow: FlowContext,
	{ token, accountId, profileId }: PersonNames,
): Promise<Accepted<Account> | AnyRefusal> {
	if (token !== undefined) {
		const live = await resumeNamed(flow, token);
		if (!live.ok) return live;
		const { account } = live.value;
		return account === undefined
			? refuseHere("uid-unknown", { named: "account" })
			: accept(account);
	}
	if (accountId !== undefined) return personOfUid(flow, accountId);
	if (profileId !== undefined) return personOfProfile(flow, profileId);
	return refuseHere("parameter-missing", { name: "token" });
}
