import type { Accepted, AnyRefusal } from "../../../core/errors.ts";
import type { TenantSettings } from "../settings.ts";
import { kindRefused } from "./login-identifier.ts";
import { checkWay } from "./out-of-band.ts";

/** Whether a code by SMS alone logs in (1059, 1074). */
export function checkPhoneWay(
	settings: TenantSettings,
): Accepted<void> | AnyRefusal {
	const allowed = checkWay(settings, "passwordless");
	if (!allowed.ok) return allowed;
	const { identifiers } = settings.login;
	return identifiers.includes("phone")
		? allowed
		: (kindRefused(["email"], "phone") ?? allowed);
}
