import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import { bindFactor } from "../../../core/flows/bind-factor.ts";
import {
	secondStepSlot,
	sendSecondStepCode,
} from "../../../core/flows/second-step-code.ts";
import { takeCode } from "../../../core/flows/take-code.ts";
import type { Account } from "../../../core/records.ts";
import { accountPrincipal } from "../../../pipeline/principal.ts";
import type { CiamContext } from "../operation.ts";
import type { CiamPolicy } from "../policy.ts";
import { refuseHere } from "../refusals.ts";
import { checkFactorOffered, usableFactors } from "./offered.ts";
import { ownAddress } from "./own-address.ts";
import { completeLogin } from "./second-step.ts";

/**
 * The address of the account that takes codes during a login: any, if mail is a second factor of the
 * person or they have none at all (1340).
 */
function addressOf(
	policy: Pick<CiamPolicy, "totp">,
	account: Account,
	text: string,
): Accepted<string> | AnyRefusal {
	const usable = usableFactors(policy, account);
	return usable.includes("email") || usable.length === 0
		? ownAddress(account, text)
		: refuseHere("email-not-own", {});
}

/** Mails the code of a login that is not complete (1256, 1340, 1122). */
export async function sendLoginMail(
	{ flow, policy, principal }: CiamContext,
	text: string,
) {
	const offered = checkFactorOffered(policy, "email");
	if (!offered.ok) return offered;
	const { account, session } = accountPrincipal(principal);
	const address = addressOf(policy, account, text);
	return address.ok
		? sendSecondStepCode(flow, {
				sessionId: session.id,
				channel: "email",
				address: address.value,
			})
		: address;
}

/** Completes a login by a mailed code; for who has no second factor it binds mail (1340, 1185, 1187). */
export async function completeByMail(
	request: CiamContext,
	text: string,
	code: string,
) {
	const { flow, policy } = request;
	const offered = checkFactorOffered(policy, "email");
	if (!offered.ok) return offered;
	return completeLogin(request, async (transaction, person) => {
		const { account } = person;
		const address = addressOf(policy, account, text);
		if (!address.ok) return address;
		const slot = secondStepSlot(person, "email", address.value);
		const taken = await takeCode(flow, transaction, { ...slot, secret: code });
		if (!taken.ok) return taken;
		if (usableFactors(policy, account).includes("email"))
			return accept({ account });
		const way = { channel: "email" } as const;
		const bound = await bindFactor(flow, transaction, account, way);
		return accept({ account: bound });
	});
}
