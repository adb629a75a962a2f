import { accept } from "../../../../core/errors.ts";
import { resetPin } from "../../forgotten/reset-pin.ts";
import { operation } from "../../operation.ts";

/** Sets a new PIN by link: PUT /auth/pin/reset/token, 3.4 (D). */
export const resetPinByToken = operation("resetPinByToken", async (request) => {
	const { body } = request;
	const proof = accept({
		by: "link",
		token: body.ResetToken.toLowerCase(),
	} as const);
	const set = await resetPin(request, proof, body.PIN);
	return set.ok ? { status: 200, body: { IsPosted: true } } : set;
});
