import { expirePassword as expire } from "../../../core/flows/operator-acts.ts";
import { actOnAccount } from "../../accounts/act-on-account.ts";
import { operation } from "../../operation.ts";

/** Lets a password expire. `POST .../accounts/{account}/expire-password`. */
export const expirePassword = operation("expirePassword", (request) =>
	actOnAccount(request, (flow, accountId) => expire(flow, { accountId })),
);
