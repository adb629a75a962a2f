import { reinstateAccount as reinstate } from "../../../core/flows/operator-acts.ts";
import { actOnAccount } from "../../accounts/act-on-account.ts";
import { operation } from "../../operation.ts";

/** Reinstates an account. `POST .../accounts/{account}/reinstate`. */
export const reinstateAccount = operation("reinstateAccount", (request) =>
	actOnAccount(request, (flow, accountId) => reinstate(flow, { accountId })),
);
