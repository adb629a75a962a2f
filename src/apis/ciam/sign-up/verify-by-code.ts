import { heldBy } from "../../../core/addresses.ts";
import { type AnyRefusal, refuse } from "../../../core/errors.ts";
import { loadLiving } from "../../../core/flows/find-account.ts";
import { checkUnlocked, releasedBy } from "../../../core/flows/lock-proof.ts";
import {
	proveAddress,
	readAddressee,
} from "../../../core/flows/prove-address.ts";
import { recordFailure } from "../../../core/throttling.ts";
import type { AccountId } from "../../../core/values.ts";
import { readEmail } from "../identifiers/read.ts";
import type { CiamContext } from "../operation.ts";
import { refuseFeature } from "../refusals.ts";
import { lockProofOf } from "../sign-in/lock-proof.ts";
import { verifiedAnswer } from "./verified.ts";

/** A code of a verification mail, and what releases a lock. */
export interface CodeOfMail {
	readonly email: string;
	readonly code: string;
	readonly captcha: boolean;
	readonly answers?: { readonly [question: string]: string };
}

/**
 * Verifies an address by its code and logs in. A wrong code counts as a failed login, and a lock stops
 * this as it stops a login.
 */
export async function verifyEmailByCode(
	request: CiamContext,
	{ email: typed, code, ...proof }: CodeOfMail,
) {
	const { flow, policy } = request;
	const email = readEmail(typed);
	if (!email.ok) return email;
	if (policy.settings.registration.verifyBy !== "code")
		return refuseFeature("verification-codes");
	const address = { type: "email", value: email.value } as const;
	const account = await readAddressee(flow, address);
	if (account === undefined) return refuse("account-unknown", {});
	if (heldBy(account, address)?.verifiedAt !== undefined)
		return refuse("already-verified", { identifier: "email" });
	const lockProof = lockProofOf(request, proof);
	const released = await releasedBy(flow, account, lockProof);
	const unlocked = checkUnlocked(flow, account, released);
	if (!unlocked.ok) return unlocked;
	const proved = await proveAddress(flow, { address, code });
	if (proved.ok) return verifiedAnswer(request, proved.value.account, "always");
	if (proved.code === "code-mismatch") await countFailure(request, account.id);
	return proved satisfies AnyRefusal;
}

function countFailure(
	{ flow, policy }: CiamContext,
	accountId: AccountId,
): Promise<void> {
	return flow.store.transact(async (transaction) => {
		const loaded = await loadLiving(flow, transaction, accountId);
		if (!loaded.ok) return;
		const account = loaded.value;
		const lockout = recordFailure(account.lockout, flow.now, policy.lockout);
		await transaction.put("account", { ...account, lockout });
	});
}
