import { lockAccount as lock } from "../../../core/flows/operator-acts.ts";
import { actOnAccount } from "../../accounts/act-on-account.ts";
import { operation } from "../../operation.ts";

/** Locks an account. `POST .../accounts/{account}/lock`. */
export const lockAccount = operation("lockAccount", (request) => {
	const seconds = request.body?.forSeconds;
	return actOnAccount(request, (flow, accountId) =>
		lock(flow, { accountId, ...(seconds !== undefined && { seconds }) }),
	);
});
