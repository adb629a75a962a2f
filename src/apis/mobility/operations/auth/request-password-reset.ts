import { requestPasswordReset as requestReset } from "../../../../core/flows/reset-password.ts";
import { parseEmail } from "../../../../core/identifiers.ts";
import { shownRefusal } from "../../enumeration.ts";
import { operation } from "../../operation.ts";
import { notePlusSign } from "../../plus-sign.ts";

/** Mails a reset code, if there is an account: POST /customers/reset/{email}, M14 (S; rest C). */
export const requestPasswordReset = operation(
	"requestPasswordReset",
	async (request) => {
		const { flow, policy, path, acceptedLocale } = request;
		notePlusSign(request);
		const email = parseEmail(path.email);
		if (!email.ok) return email;
		const sent = await requestReset(flow, {
			email: email.value,
			...(acceptedLocale !== undefined && { locale: acceptedLocale }),
		});
		return shownRefusal(sent, policy) ?? { status: 204 };
	},
);
