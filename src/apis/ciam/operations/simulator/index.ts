import { answerPush } from "./answer-push.ts";
import { openLink } from "./open-link.ts";
import { registerPushDevice } from "./register-push-device.ts";
import { visitDuo } from "./visit-duo.ts";

/** What stands in for devices, and for the pages behind links. */
export const simulatorOperations = {
	answerPush,
	openLink,
	registerPushDevice,
	visitDuo,
};
