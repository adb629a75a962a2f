import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import { refuseHere } from "../refusals.ts";
import type { TenantSettings } from "../settings.ts";

/** Whether the tenant lets an address, in its normal form, have an account (1056, 1247). */
export function checkAllowed(
	{ registration }: Pick<TenantSettings, "registration">,
	email: string,
): Accepted<void> | AnyRefusal {
	const { blockedEmails, blockedDomains } = registration;
	if (has(blockedEmails, email))
		return refuseHere("email-blocked", { by: "address" });
	return has(blockedDomains, email.slice(email.lastIndexOf("@") + 1))
		? refuseHere("email-blocked", { by: "domain" })
		: accept(undefined);
}

function has(list: readonly string[], text: string): boolean {
	return list.some((one) => one.toLowerCase() === text);
}
