import { operation } from "../../operation.ts";
import type { components } from "../../spec.generated.ts";

/** Tries the gate in front of account information: GET /managed_accounts, 8.2 (D-336, D-OV; rest C). */
export const probeManagedAccounts = operation(
	"probeManagedAccounts",
	// The gate is the security requirement of the operation; behind it there is nothing.
	async () => ({ status: 200, body: nothing }),
);

const nothing: components["schemas"]["ManagedAccountList"] = {
	accounts: [],
	count: 0,
	responseCount: 0,
};
