import type { AnyRefusal, Outcome } from "../../core/errors.ts";
import type { FlowContext } from "../../core/flows/context.ts";
import type { Account } from "../../core/records.ts";
import type { AccountId } from "../../core/values.ts";
import type { ControlRequest } from "../operation.ts";
import type { components } from "../spec.generated.ts";
import { openRealm } from "../target.ts";
import { accountWire } from "./account-wire.ts";
import { accountIdOf } from "./open-account.ts";

type Acts =
	| "lockAccount"
	| "unlockAccount"
	| "expirePassword"
	| "blockAccount"
	| "reinstateAccount"
	| "changeAccount";

/** Does an operator's act to the account that a path names, and shows what it came to. */
export async function actOnAccount(
	request: ControlRequest<Acts>,
	act: (
		flow: FlowContext,
		accountId: AccountId,
	) => Promise<
		Outcome<
			Account,
			"account-unknown" | "identifier-missing" | "password-not-set"
		>
	>,
): Promise<
	| { readonly status: 200; readonly body: components["schemas"]["Account"] }
	| AnyRefusal
> {
	const target = await openRealm(request);
	if (!target.ok) return target;
	const { flow } = target.value;
	const acted = await act(flow, accountIdOf(request.path));
	if (!acted.ok) return acted;
	return { status: 200, body: accountWire(acted.value, flow.now) };
}
