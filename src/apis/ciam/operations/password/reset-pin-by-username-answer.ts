import { resetPin } from "../../forgotten/reset-pin.ts";
import { answerProof } from "../../forgotten/reset-proof-of.ts";
import { operation } from "../../operation.ts";

/** Sets a new PIN by username and security answers: PUT /auth/pin/reset/securityanswer/username, 3.4 (D). */
export const resetPinByUsernameAnswer = operation(
	"resetPinByUsernameAnswer",
	async (request) => {
		const { body, policy } = request;
		const proof = answerProof(
			{ username: body.UserName },
			body.SecurityAnswer,
			policy.settings,
		);
		const set = await resetPin(request, proof, body.PIN);
		return set.ok ? { status: 200, body: { IsPosted: true } } : set;
	},
);
