import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import {
	listAccounts,
	readAccount,
	readAccountBy,
} from "../../../core/flows/find-account.ts";
import type { Account } from "../../../core/records.ts";
import { profileIdOf } from "../profile/profile-wire.ts";
import { accountIdOf, uidIdentifier } from "../profile/record.ts";
import { refuseHere } from "../refusals.ts";

type Found = Promise<Accepted<Account> | AnyRefusal>;

/** The account that a backend names by its uid. Refuses with `uid-unknown`. */
export async function personOfUid(flow: FlowContext, uid: string): Found {
	const chosen = await readAccountBy(flow, uidIdentifier(uid));
	if (chosen !== undefined) return living(chosen, "account");
	const id = accountIdOf(uid);
	return living(id && (await readAccount(flow, id)), "account");
}

/** The account that a backend names by the id of its profile. Refuses with `uid-unknown`. */
export async function personOfProfile(flow: FlowContext, id: string): Found {
	const accounts = await listAccounts(flow);
	const found = accounts.find(
		(account) => profileIdOf(account, flow.digest) === id.toLowerCase(),
	);
	return living(found, "profile");
}

function living(
	account: Account | undefined,
	named: "account" | "profile",
): Accepted<Account> | AnyRefusal {
	return account === undefined || account.deletedAt !== undefined
		? refuseHere("uid-unknown", { named })
		: accept(account);
}
