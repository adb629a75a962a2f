import { blockAccount as block } from "../../../core/flows/operator-acts.ts";
import { actOnAccount } from "../../accounts/act-on-account.ts";
import { operation } from "../../operation.ts";

/** Blocks an account. `POST .../accounts/{account}/block`. */
export const blockAccount = operation("blockAccount", (request) =>
	actOnAccount(request, (flow, accountId) => block(flow, { accountId })),
);
