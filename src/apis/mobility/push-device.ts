import { updateAccount } from "../../core/flows/update-account.ts";
import { fieldOf } from "../../core/profile.ts";
import type { MobilityRequest } from "./operation.ts";

/** Forgets the device that shall get no more push messages, if it is the one the account has. */
export async function forgetDevice({
	flow,
	principal,
	body,
}: MobilityRequest<"logout">): Promise<void> {
	const device = body?.oneSignalDeviceId;
	if (principal.kind !== "account" || device === undefined) return;
	const { account } = principal;
	if (fieldOf(account, "oneSignalDeviceId") !== device) return;
	await updateAccount(flow, {
		accountId: account.id,
		profile: { oneSignalDeviceId: null },
	});
}
