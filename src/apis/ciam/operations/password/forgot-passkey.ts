import { mailPasskeyReset } from "../../forgotten/forgotten-passkey.ts";
import { operation } from "../../operation.ts";

/** Mails a link to make a new passkey with: POST /auth/passkey/forgot, 3.4 (D, C). */
export const forgotPasskey = operation("forgotPasskey", async (request) => {
	const { body, query } = request;
	const sent = await mailPasskeyReset(
		request,
		body.email,
		query.resetpasskeyurl,
	);
	return sent.ok ? { status: 200, body: { IsPosted: true } } : sent;
});
