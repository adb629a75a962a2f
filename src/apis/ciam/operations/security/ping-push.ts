import { operation } from "../../operation.ts";
import { completeByPush } from "../../second-factor/push-step.ts";

/** Asks whether the push message of a login was answered: GET /auth/login/2fa/push/ping, 3.6 (N, D). */
export const pingPush = operation("pingPush", completeByPush);
