import {
	handOverPasswordReset,
	requestPasswordReset,
} from "../../../../core/flows/reset-password.ts";
import { parseEmail } from "../../../../core/identifiers.ts";
import { operation } from "../../operation.ts";
import { admitToReset } from "../../sign-in/doors.ts";
import { done, enveloped } from "../../wire.ts";

/** Mails a reset link, or hands the token to an app: POST /auth/reset-password/send, L5 (S; rest C). */
export const sendPasswordReset = operation(
	"sendPasswordReset",
	async (request) => {
		const { flow, policy, query, body, hint } = request;
		const email = parseEmail(body.email);
		if (!email.ok) return email;
		const reset = { email: email.value, admit: admitToReset };
		if (body.origin === "application") {
			const issued = await handOverPasswordReset(flow, reset);
			if (!issued.ok) return issued;
			hint("No mail was sent: with origin application the token is here.");
			const expiresIn = policy.code.linkLifetimeSeconds;
			const data = { token: issued.value.token, expiresIn };
			return { status: 200, body: enveloped(request, "reset-issued", data) };
		}
		const sent = await requestPasswordReset(flow, {
			...reset,
			...(query.lang !== undefined && { locale: query.lang }),
		});
		return sent.ok ? { status: 200, body: done(request, "reset-sent") } : sent;
	},
);
