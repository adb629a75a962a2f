import { resetPasswordBy } from "../../forgotten/reset-password.ts";
import { answerProof } from "../../forgotten/reset-proof-of.ts";
import { toReset } from "../../forgotten/reset-wire.ts";
import { operation } from "../../operation.ts";

/** Sets a new password by security answers: PUT /auth/password/securityanswer, 3.4 (D). */
export const resetPasswordByAnswer = operation(
	"resetPasswordByAnswer",
	async (request) => {
		const { body, policy } = request;
		const { Email, Phone, UserName, SecurityAnswer, password } = body;
		const names = { email: Email, phone: Phone, username: UserName };
		const proof = answerProof(names, SecurityAnswer, policy.settings);
		const reset = await resetPasswordBy(request, proof, password);
		return reset.ok ? { status: 200, body: toReset(reset.value) } : reset;
	},
);
