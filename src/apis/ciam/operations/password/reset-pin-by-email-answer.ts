import { resetPin } from "../../forgotten/reset-pin.ts";
import { answerProof } from "../../forgotten/reset-proof-of.ts";
import { operation } from "../../operation.ts";

/** Sets a new PIN by email and security answers: PUT /auth/pin/reset/securityanswer/email, 3.4 (D). */
export const resetPinByEmailAnswer = operation(
	"resetPinByEmailAnswer",
	async (request) => {
		const { body, policy } = request;
		const proof = answerProof(
			{ email: body.Email },
			body.SecurityAnswer,
			policy.settings,
		);
		const set = await resetPin(request, proof, body.PIN);
		return set.ok ? { status: 200, body: { IsPosted: true } } : set;
	},
);
