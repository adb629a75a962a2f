import { bindOfferedDevice } from "../../../../core/flows/offer-device.ts";
import { operation } from "../../operation.ts";
import { pushApplication } from "../../second-factor/push-device.ts";

/** Stands in for the app that reads `PushQRCode`: POST /simulator/push/devices (C). */
export const registerPushDevice = operation(
	"registerPushDevice",
	async ({ flow, body }) => {
		const bound = await bindOfferedDevice(flow, {
			registration: body.registration.toLowerCase(),
			application: pushApplication,
		});
		const outcome = bound.ok ? "done" : "nothing-pending";
		return { status: 200, body: { outcome } };
	},
);
