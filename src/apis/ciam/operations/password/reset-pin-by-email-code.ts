import { resetPin } from "../../forgotten/reset-pin.ts";
import { codeProof } from "../../forgotten/reset-proof-of.ts";
import { operation } from "../../operation.ts";

/** Sets a new PIN by mailed code: PUT /auth/pin/reset/otp/email, 3.4 (D). */
export const resetPinByEmailCode = operation(
	"resetPinByEmailCode",
	async (request) => {
		const { body } = request;
		const proof = codeProof({ email: body.Email }, body.Otp);
		const set = await resetPin(request, proof, body.PIN);
		return set.ok ? { status: 200, body: { IsPosted: true } } : set;
	},
);
