import { resetPin } from "../../forgotten/reset-pin.ts";
import { codeProof } from "../../forgotten/reset-proof-of.ts";
import { operation } from "../../operation.ts";

/** Sets a new PIN by username and mailed code: PUT /auth/pin/reset/otp/username, 3.4 (D). */
export const resetPinByUsernameCode = operation(
	"resetPinByUsernameCode",
	async (request) => {
		const { body } = request;
		const proof = codeProof({ username: body.UserName }, body.Otp);
		const set = await resetPin(request, proof, body.PIN);
		return set.ok ? { status: 200, body: { IsPosted: true } } : set;
	},
);
