import { identifierOf } from "../../../core/account.ts";
import { heldBy } from "../../../core/addresses.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { readAccountBy } from "../../../core/flows/find-account.ts";
import { proveAddress } from "../../../core/flows/prove-address.ts";
import type { Account } from "../../../core/records.ts";
import { refuseHere } from "../refusals.ts";
import { readPhone } from "./read.ts";

type Proved = Promise<Accepted<Account> | AnyRefusal>;

/** Takes the code that went to a number, and says whose it is (908, 1096, 938). */
export async function provePhone(
	flow: FlowContext,
	text: string | undefined,
	code: string,
): Proved {
	if (text === undefined)
		return refuseHere("parameter-missing", { name: "phone" });
	const phone = readPhone(text);
	if (!phone.ok) return phone;
	const sought = { type: "phone", value: phone.value } as const;
	const account = await readAccountBy(flow, sought);
	if (account === undefined) return refuse("account-unknown", {});
	return prove(flow, account, phone.value, code);
}

/** Takes the code that went to the number of an account (1292). */
export async function proveOwnPhone(
	flow: FlowContext,
	account: Account,
	code: string,
): Proved {
	const held = identifierOf(account, "phone");
	return held === undefined
		? refuse("identifier-missing", { identifier: "phone" })
		: prove(flow, account, held.value, code);
}

async function prove(
	flow: FlowContext,
	account: Account,
	phone: string,
	code: string,
): Proved {
	const address = { type: "phone", value: phone } as const;
	const accountId = account.id;
	const proved = await proveAddress(flow, { address, code, accountId });
	if (proved.ok) return accept(proved.value.account);
	// Of a number that is verified no code is open; a code that was used says so itself.
	const isDone =
		proved.code === "challenge-unknown" &&
		proved.data.consumedAt === undefined &&
		heldBy(account, address)?.verifiedAt !== undefined;
	return isDone ? refuse("already-verified", { identifier: "phone" }) : proved;
}
