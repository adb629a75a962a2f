import type { Accepted, AnyRefusal } from "../../../core/errors.ts";
import { addEmail } from "../../../core/flows/add-email.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { sendDeletionProof } from "../../../core/flows/delete-by-proof.ts";
import { sendAddressProof } from "../../../core/flows/prove-address.ts";
import {
	type RequestReset,
	requestReset,
} from "../../../core/flows/request-reset.ts";
import { sendSignInProof } from "../../../core/flows/send-sign-in-proof.ts";
import type { Challenge } from "../../../core/records.ts";
import { readEmail } from "../identifiers/read.ts";
import type { CiamContext } from "../operation.ts";
import { personOfUid } from "../people/person-of-uid.ts";
import { soughtOf } from "../people/sought.ts";
import { refuseHere } from "../refusals.ts";
import { newcomerIntent } from "../sign-in/newcomer.ts";
import type { components } from "../spec.generated.ts";

type Sent = components["schemas"]["EmailTokenRequest"];
type Made = Promise<Accepted<Challenge> | AnyRefusal>;

/** What a kind of token is made from: the flow hands over what it would mail. */
interface Asked {
	readonly request: CiamContext;
	readonly flow: FlowContext;
	readonly sent: Sent;
	/** What the tenant's mails carry. */
	readonly form: "link" | "code";
}

/** Makes the token that a mail of each kind would carry (fact sheet 3.11). */
export const mailTokens: {
	readonly [kind: string]: (asked: Asked) => Made;
} = {
	async emailverification({ flow, sent, form }) {
		const address = emailSent(sent);
		return address.ok
			? sendAddressProof(flow, { address: address.value, form })
			: address;
	},
	async addemail({ flow, sent, form }) {
		const { Email, Type, Uid } = sent;
		if (Email === undefined) return missing("Email");
		if (Type === undefined) return missing("Type");
		if (Uid === undefined) return missing("Uid");
		const person = await personOfUid(flow, Uid);
		if (!person.ok) return person;
		const accountId = person.value.id;
		return addEmail(flow, { accountId, email: Email, label: Type, form });
	},
	async deleteuser({ flow, sent: { Uid } }) {
		if (Uid === undefined) return missing("Uid");
		const person = await personOfUid(flow, Uid);
		return person.ok
			? sendDeletionProof(flow, { accountId: person.value.id, by: "link" })
			: person;
	},
	forgotpassword: (asked) => resetToken(asked, "password"),
	forgotpin: (asked) => resetToken(asked, "pin"),
	async passwordlesslogin({ flow, sent, form }) {
		const identifier = nameSent(sent);
		return identifier.ok
			? sendSignInProof(flow, { identifier: identifier.value, form })
			: identifier;
	},
	async autologin({ flow, sent }) {
		const identifier = nameSent(sent);
		if (!identifier.ok) return identifier;
		const name = sent.clientguid;
		if (name === undefined) return missing("clientguid");
		return sendSignInProof(flow, {
			identifier: identifier.value,
			form: "link",
			relay: { name, way: "smart" },
		});
	},
	async onetouchlogin({ request, flow, sent }) {
		const identifier = emailSent(sent);
		if (!identifier.ok) return identifier;
		const { clientguid: name, Name } = sent;
		if (name === undefined) return missing("clientguid");
		return sendSignInProof(flow, {
			identifier: identifier.value,
			form: "link",
			relay: { name, way: "one-touch" },
			intent: newcomerIntent(request, Name),
			screenUnknown: () => ({ ok: true, value: undefined }),
		});
	},
};

async function resetToken(
	{ flow, sent, form }: Asked,
	forgotten: RequestReset["forgotten"],
): Made {
	const identifier = forgotten === "pin" ? emailSent(sent) : nameSent(sent);
	if (!identifier.ok) return identifier;
	return requestReset(flow, {
		forgotten,
		identifier: identifier.value,
		channel: "email",
		form,
	});
}

function nameSent({ Email, UserName }: Sent) {
	return soughtOf({ email: Email, username: UserName });
}

function emailSent({ Email }: Sent) {
	if (Email === undefined) return missing("Email");
	const read = readEmail(Email);
	return read.ok
		? ({ ok: true, value: { type: "email", value: read.value } } as const)
		: read;
}

function missing(name: string): AnyRefusal {
	return refuseHere("parameter-missing", { name });
}
