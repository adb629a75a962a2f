import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import { showRecoveryCodes } from "../../../core/flows/recovery-codes.ts";
import { accountPrincipal } from "../../../pipeline/principal.ts";
import type { CiamContext } from "../operation.ts";
import { checkFactorsOn, checkHasFactor } from "./offered.ts";

/** Makes ten backup codes for who has a second factor. @param mayReplace whether there may be some */
export async function backupCodes(
	{ flow, policy, principal }: CiamContext,
	mayReplace: boolean,
): Promise<Accepted<{ BackUpCodes: string[] }> | AnyRefusal> {
	const isOn = checkFactorsOn(policy);
	if (!isOn.ok) return isOn;
	const { account } = accountPrincipal(principal);
	const has = checkHasFactor(account);
	if (!has.ok) return has;
	const order = { accountId: account.id, mayReplace };
	const shown = await showRecoveryCodes(flow, order);
	return shown.ok ? accept({ BackUpCodes: [...shown.value] }) : shown;
}
