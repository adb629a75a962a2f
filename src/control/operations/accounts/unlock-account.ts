import { unlockAccount as unlock } from "../../../core/flows/operator-acts.ts";
import { actOnAccount } from "../../accounts/act-on-account.ts";
import { operation } from "../../operation.ts";

/** Unlocks an account. `POST .../accounts/{account}/unlock`. */
export const unlockAccount = operation("unlockAccount", (request) =>
	actOnAccount(request, (flow, accountId) => unlock(flow, { accountId })),
);
