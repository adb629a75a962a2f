import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import { refuseFeature } from "../refusals.ts";
import type { TenantSettings } from "../settings.ts";

/** Whether the tenant has passkeys (1320). */
export function checkPasskeys({
	passkeys,
}: Pick<TenantSettings, "passkeys">): Accepted<void> | AnyRefusal {
	return passkeys.enabled ? accept(undefined) : refuseFeature("passkeys");
}
