import { outOfBandOf } from "../../../core/authenticators.ts";
import { offerDevice } from "../../../core/flows/offer-device.ts";
import type { Account } from "../../../core/records.ts";
import type { CiamContext } from "../operation.ts";

/** The vendor's app on a device, as authenticators name it. */
export const pushApplication = "authenticator";

/** The account's device for push messages, if its owner has registered one. */
export function pushDeviceOf(account: Pick<Account, "authenticators">) {
	const kind = { channel: "push", application: pushApplication } as const;
	const held = outOfBandOf(account, kind);
	return held?.boundAt === undefined ? undefined : held;
}

/** The text behind `PushQRCode`: what the vendor's app reads to register its device. */
export function registrationOf(
	{ flow }: Pick<CiamContext, "flow">,
	account: Account,
): Promise<string> {
	return flow.store.transact(async (transaction) => {
		const { secret } = await offerDevice(flow, transaction, account);
		return secret;
	});
}
