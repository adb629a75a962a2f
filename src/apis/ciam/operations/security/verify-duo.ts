import { operation } from "../../operation.ts";
import { completeByDuo } from "../../second-factor/duo.ts";

/** Completes a login by what Duo sent back: PUT /auth/login/2fa/verification/duo, 3.6 (N, D). */
export const verifyDuo = operation("verifyDuo", (request) =>
	completeByDuo(request, request.body),
);
