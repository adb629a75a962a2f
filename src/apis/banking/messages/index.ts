import { InvariantError } from "../../../core/errors.ts";
import type { MessageOrder, MessageText } from "../../../core/flows/context.ts";
import { type MessageKind, words } from "./words.ts";

/** The front end of the programme, which is not simulated; it reads the query of the link. */
const resetPage = "https://app.banking.example/lost-password";

/** Words a message. The link of a reset carries all that its second step asks for (O32). */
export function composeMessage(order: MessageOrder): MessageText {
	const kind = kindOf(order);
	const { subject, text } = words[kind];
	const code = order.secret ?? "";
	const link = kind === "reset-link" ? linkOf(order, code) : undefined;
	return {
		...(subject !== undefined && { subject }),
		text: text
			.replace("{code}", () => code)
			.replace("{link}", () => link ?? ""),
		...(link !== undefined && { link }),
	};
}

function linkOf({ recipient }: MessageOrder, nonce: string): string {
	const query = new URLSearchParams({ email: recipient, nonce });
	return `${resetPage}?${query}`;
}

function kindOf({ purpose, channel }: MessageOrder): MessageKind {
	const isPush = channel === "push";
	switch (purpose) {
		case "step-up":
			return isPush ? "step-up-push" : "step-up-code";
		case "bind-authenticator":
			return isPush ? "enrolment-push" : "enrolment-code";
		case "sign-in":
			return "sign-in-push";
		case "verify-identifier":
			return "email-code";
		case "reset-password":
			return "reset-link";
		case "accept-invite":
			return "invite";
		case "password-changed":
			return purpose;
		default:
			throw new InvariantError(
				`Failed to word a message: its purpose "${purpose}" is unknown. Add it to MessageKind in messages/words.ts.`,
			);
	}
}
