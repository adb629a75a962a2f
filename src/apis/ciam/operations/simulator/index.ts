import { openLink } from "./open-link.ts";
import { registerPushDevice } from "./register-push-device.ts";

/** What stands in for devices, and for the pages behind links. */
export const simulatorOperations = {
	openLink,
	registerPushDevice,
};
