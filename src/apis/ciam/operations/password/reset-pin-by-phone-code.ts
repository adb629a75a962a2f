import { resetPin } from "../../forgotten/reset-pin.ts";
import { codeProof } from "../../forgotten/reset-proof-of.ts";
import { operation } from "../../operation.ts";

/** Sets a new PIN by SMS code: PUT /auth/pin/reset/otp/phone, 3.4 (D). */
export const resetPinByPhoneCode = operation(
	"resetPinByPhoneCode",
	async (request) => {
		const { body } = request;
		const proof = codeProof({ phone: body.Phone }, body.Otp);
		const set = await resetPin(request, proof, body.PIN);
		return set.ok ? { status: 200, body: { IsPosted: true } } : set;
	},
);
