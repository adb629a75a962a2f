import { actOnAccount } from "../../accounts/act-on-account.ts";
import { changeAccountState } from "../../accounts/change-account-state.ts";
import { operation } from "../../operation.ts";

/** Sets what the world outside would have brought about. `PATCH .../accounts/{account}`. */
export const changeAccount = operation("changeAccount", (request) =>
	actOnAccount(request, (flow, accountId) =>
		changeAccountState(flow, accountId, request.body),
	),
);
