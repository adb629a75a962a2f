import { accept } from "../../../../core/errors.ts";
import { resetPasswordBy } from "../../forgotten/reset-password.ts";
import { codeProof } from "../../forgotten/reset-proof-of.ts";
import { toReset } from "../../forgotten/reset-wire.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";

/** Sets a new password by link or mailed code: PUT /auth/password/reset, 3.4 (W, D). */
export const resetPassword = operation("resetPassword", async (request) => {
	const { ResetToken, Email, UserName, Otp, Password } = request.body;
	if (ResetToken === undefined) {
		if (Otp === undefined)
			return refuseHere("parameter-missing", { name: "resettoken" });
		const proof = codeProof({ email: Email, username: UserName }, Otp);
		const reset = await resetPasswordBy(request, proof, Password);
		return reset.ok ? { status: 200, body: toReset(reset.value) } : reset;
	}
	const link = { by: "link", token: ResetToken.toLowerCase() } as const;
	const reset = await resetPasswordBy(request, accept(link), Password);
	if (reset.ok) return { status: 200, body: toReset(reset.value) };
	const isStrange =
		reset.code === "challenge-unknown" &&
		!("consumedAt" in reset.data && reset.data.consumedAt !== undefined);
	return isStrange ? refuseHere("reset-link-unknown", {}) : reset;
});
