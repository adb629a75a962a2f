import { readAccountBy } from "../../../../core/flows/find-account.ts";
import { requestReset } from "../../../../core/flows/request-reset.ts";
import { handingOver } from "../../handed-over/handing-over.ts";
import { mailingFlow } from "../../messages/mailing.ts";
import { operation } from "../../operation.ts";
import { providersOf } from "../../people/providers-of.ts";
import { soughtOf } from "../../people/sought.ts";

/** Makes the token of a password reset: POST /manage/account/forgot/token, 3.11 (T, D). */
export const makeForgotToken = operation("makeForgotToken", async (request) => {
	const { flow, query, body } = request;
	const sought = soughtOf(body);
	if (!sought.ok) return sought;
	const mailing = mailingFlow(request, { url: query.resetPasswordUrl });
	const made = await requestReset(handingOver(mailing, query.sendEmail), {
		forgotten: "password",
		identifier: sought.value,
		channel: "email",
	});
	if (!made.ok) return made;
	const account = await readAccountBy(flow, sought.value);
	const IdentityProviders = account === undefined ? [] : providersOf(account);
	const ForgotToken = made.value.secret;
	return { status: 200, body: { ForgotToken, IdentityProviders } };
});
