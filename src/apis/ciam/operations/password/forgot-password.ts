import { mailReset } from "../../forgotten/send-reset.ts";
import { operation } from "../../operation.ts";
import { soughtOf } from "../../people/sought.ts";

/** Mails a way to set a new password: POST /auth/password, 3.4 (W, D). */
export const forgotPassword = operation("forgotPassword", async (request) => {
	const { body, query } = request;
	const identifier = soughtOf(body);
	if (!identifier.ok) return identifier;
	const lost = { forgotten: "password", identifier: identifier.value } as const;
	const sent = await mailReset(request, lost, query.resetPasswordUrl);
	return sent.ok ? { status: 200, body: { IsPosted: true } } : sent;
});
