import type { MessageOrder, MessageText } from "../../../core/flows/context.ts";

/** What a request says of the message it makes us send. */
export interface Mailing {
	/** The page a link leads to (default: the hosted page of the tenant). */
	readonly url?: string | undefined;
	/** What the page is told the link is for (default: by the purpose). */
	readonly linkType?: string;
}

/** What a page is told of a link in `vtype` (D; the last ones C). */
const linkTypes: { readonly [purpose: string]: string } = {
	"verify-identifier": "emailverification",
	"reset-password": "reset",
	"delete-account": "deleteuser",
	"sign-in": "OneClickSignIn",
	"reset-pin": "resetpin",
	"recover-passkey": "resetpasskey",
};

const subjects: { readonly [purpose: string]: string } = {
	"verify-identifier": "Confirm your email address",
	"reset-password": "Reset your password",
	"delete-account": "Confirm the deletion of your account",
	"sign-in": "Your login",
	"reset-pin": "Reset your PIN",
	"recover-passkey": "Get a new passkey",
	welcome: "Welcome",
	"second-factor": "Your second login step",
	"bind-authenticator": "Set up your second login step",
	"step-up": "Confirm that it is you",
};

/** Words of the messages, and the links they carry: `url?vtype=...&vtoken=...` (D). */
export function composeMessage(
	order: MessageOrder,
	baseUrl: string,
	_tenant: string,
	{ url, linkType }: Mailing = {},
): MessageText {
	const { purpose, channel, secret = "", form = "code" } = order;
	const subject = subjects[purpose] ?? "A message from your account";
	if (form === "link" && secret !== "") {
		const page = url ?? `${baseUrl}/simulator/link`;
		const type = linkType ?? linkTypes[purpose] ?? purpose;
		const mark = page.includes("?") ? "&" : "?";
		const link = `${page}${mark}vtype=${type}&vtoken=${secret}`;
		const text = `${subject}: follow ${link}`;
		return channel === "email" ? { subject, text, link } : { text, link };
	}
	const text =
		secret === "" ? `${subject}.` : `${subject}: the code is ${secret}.`;
	return channel === "email" ? { subject, text } : { text };
}
