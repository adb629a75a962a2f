import type { FlowContext } from "../../core/flows/context.ts";
import { readAccountBy } from "../../core/flows/find-account.ts";
import type { Account, IdentifierType } from "../../core/records.ts";
import { readAddress } from "../outbox/address.ts";

const types: readonly IdentifierType[] = [
	"email",
	"phone",
	"username",
	"external",
];

/** The accounts that an identifier of any type finds: as typed, else in lower case. */
export async function accountsNamed(
	flow: FlowContext,
	identifier: string,
): Promise<readonly Account[]> {
	const found = new Map<string, Account>();
	for (const value of new Set([identifier, readAddress(identifier)])) {
		for (const type of types) {
			const account = await readAccountBy(flow, { type, value });
			if (account !== undefined) found.set(account.id, account);
		}
	}
	return [...found.values()];
}
