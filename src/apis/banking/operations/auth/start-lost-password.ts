import { accept } from "../../../../core/errors.ts";
import { requestPasswordReset } from "../../../../core/flows/reset-password.ts";
import { parseEmail } from "../../../../core/identifiers.ts";
import { operation } from "../../operation.ts";
import { profileOf } from "../../people/person.ts";
import { refuseForProgramme } from "../../refusals.ts";

/** Mails a link that leads to a new password: POST /passwords/lost_password/start, 5.4 (O32; rest C). */
export const startLostPassword = operation(
	"startLostPassword",
	async ({ flow, policy, body }) => {
		const email = parseEmail(body.email);
		if (!email.ok) return email;
		const sent = await requestPasswordReset(flow, {
			email: email.value,
			form: "code",
			admit: (account) =>
				policy.programme.oneIdentityForReset &&
				profileOf(account).identities.length > 1
					? refuseForProgramme("MULTIPLE_ACCOUNTS_FOUND")
					: accept(undefined),
		});
		const isHidden =
			!sent.ok && sent.code === "account-unknown" && policy.enumerationSafe;
		return sent.ok || isHidden ? { status: 204 } : sent;
	},
);
