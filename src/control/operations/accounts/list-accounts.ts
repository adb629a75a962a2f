import {
	countAccounts,
	listAccounts as readOldest,
} from "../../../core/flows/find-account.ts";
import { accountsNamed } from "../../accounts/account-search.ts";
import { accountWire } from "../../accounts/account-wire.ts";
import { operation } from "../../operation.ts";
import { openRealm } from "../../target.ts";

/** Lists the accounts of a tenant. `GET .../accounts`. */
export const listAccounts = operation("listAccounts", async (request) => {
	const target = await openRealm(request);
	if (!target.ok) return target;
	const { flow } = target.value;
	const { identifier, limit = 50, offset = 0 } = request.query;
	const found =
		identifier === undefined
			? await readOldest(flow, offset + limit)
			: await accountsNamed(flow, identifier);
	const accounts = found
		.slice(offset, offset + limit)
		.map((account) => accountWire(account, flow.now));
	const total =
		identifier === undefined ? await countAccounts(flow) : found.length;
	return { status: 200, body: { accounts, total } };
});
