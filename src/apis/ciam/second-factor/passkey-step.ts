import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import { passkeyPolicy } from "../../../core/flows/passkey-challenge.ts";
import {
	provingByNewPasskey,
	provingByPasskey,
} from "../../../core/flows/second-step-passkey.ts";
import { passkeysOf } from "../../../core/passkeys.ts";
import type {
	PasskeyAssertion,
	PasskeyAttestation,
} from "../../../core/ports/passkey-verifier.ts";
import type { Account } from "../../../core/records.ts";
import { accountPrincipal } from "../../../pipeline/principal.ts";
import type { CiamContext } from "../operation.ts";
import { checkFirstFactor } from "./first-factor.ts";
import { checkFactorOffered } from "./offered.ts";
import { completeLogin } from "./second-step.ts";

type Checked = Accepted<void> | AnyRefusal;

/** Whether a login may be completed by a passkey of the account (1327, 1328). */
export function checkPasskeyStep({
	policy,
	principal,
}: Pick<CiamContext, "policy" | "principal">): Checked {
	const offered = checkFactorOffered(policy, "passkey");
	return offered.ok ? hasPasskey(accountPrincipal(principal).account) : offered;
}

/** Whether a login may bind a passkey (1327, 1258). */
export function checkPasskeyBinding({
	policy,
	principal,
}: Pick<CiamContext, "policy" | "principal">): Checked {
	const offered = checkFactorOffered(policy, "passkey");
	const { account } = accountPrincipal(principal);
	return offered.ok ? checkFirstFactor(policy, account) : offered;
}

/** Completes a login by what a passkey signed. */
export async function completeByPasskey(
	request: CiamContext,
	credential: PasskeyAssertion,
) {
	const checked = checkPasskeyStep(request);
	if (!checked.ok) return checked;
	const numbers = passkeyPolicy(request.flow);
	if (!numbers.ok) return numbers;
	const { flow } = request;
	const prove = await provingByPasskey(flow, numbers.value, credential);
	return completeLogin(request, async (transaction, person) => {
		const has = hasPasskey(person.account);
		return has.ok ? prove(transaction, person) : has;
	});
}

/** Completes a login by a passkey that its device has just made, and binds it. */
export async function completeByNewPasskey(
	request: CiamContext,
	credential: PasskeyAttestation,
) {
	const checked = checkPasskeyBinding(request);
	if (!checked.ok) return checked;
	const numbers = passkeyPolicy(request.flow);
	if (!numbers.ok) return numbers;
	const { flow, policy } = request;
	const prove = await provingByNewPasskey(flow, numbers.value, credential);
	return completeLogin(request, async (transaction, person) => {
		const isFirst = checkFirstFactor(policy, person.account);
		return isFirst.ok ? prove(transaction, person) : isFirst;
	});
}

function hasPasskey(account: Account): Checked {
	return passkeysOf(account, "second-factor").length > 0
		? accept(undefined)
		: refuse("authenticator-not-bound", { factor: "passkey" });
}
