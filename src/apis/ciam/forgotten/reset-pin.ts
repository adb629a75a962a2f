import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { ResetProof } from "../../../core/flows/reset-proof.ts";
import { resetSecret } from "../../../core/flows/reset-secret.ts";
import type { CiamContext } from "../operation.ts";
import { refuseFeature } from "../refusals.ts";
import type { TenantSettings } from "../settings.ts";

/** Whether the tenant has PINs. Refuses with `feature-off`. */
export function checkPins({
	pin,
}: TenantSettings): Accepted<void> | AnyRefusal {
	return pin.enabled ? accept(undefined) : refuseFeature("pin");
}

/** Sets a PIN by a proof, where the tenant has PINs. */
export async function resetPin(
	{ flow, policy }: CiamContext,
	proof: Accepted<ResetProof> | AnyRefusal,
	value: string,
): Promise<Accepted<void> | AnyRefusal> {
	const { settings } = policy;
	const hasPins = checkPins(settings);
	if (!hasPins.ok) return hasPins;
	if (!proof.ok) return proof;
	return resetSecret(flow, {
		secret: { kind: "pin", digits: settings.pin.digits },
		value,
		proof: proof.value,
		finish: async () => undefined,
	});
}
