import type { Accepted, AnyRefusal } from "../../../core/errors.ts";
import { changePhone } from "../../../core/flows/change-phone.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { sendAddressProof } from "../../../core/flows/prove-address.ts";
import {
	type RequestReset,
	requestReset,
} from "../../../core/flows/request-reset.ts";
import { sendSignInProof } from "../../../core/flows/send-sign-in-proof.ts";
import type { Challenge } from "../../../core/records.ts";
import type { CiamContext } from "../operation.ts";
import { personOfUid } from "../people/person-of-uid.ts";
import { refuseHere } from "../refusals.ts";
import { newcomerIntent } from "../sign-in/newcomer.ts";
import type { components } from "../spec.generated.ts";

/** What a kind of code is made from: the flow hands over what it would send. */
interface Asked {
	readonly request: CiamContext;
	readonly flow: FlowContext;
	readonly sent: components["schemas"]["SmsCodeTokenRequest"];
	readonly phone: { readonly type: "phone"; readonly value: string };
}

type Maker = (asked: Asked) => Promise<Accepted<Challenge> | AnyRefusal>;

const login: Maker = ({ flow, phone }) =>
	sendSignInProof(flow, { identifier: phone, form: "code" });

/**
 * Makes the code that an SMS of each kind would carry (fact sheet 3.11). The one of `smartlogin` is
 * redeemed like that of a passwordless login (C).
 */
export const smsCodes: { readonly [kind: string]: Maker } = {
	async addphone({ flow, sent: { Uid }, phone }) {
		if (Uid === undefined)
			return refuseHere("parameter-missing", { name: "uid" });
		const person = await personOfUid(flow, Uid);
		return person.ok
			? changePhone(flow, { accountId: person.value.id, phone: phone.value })
			: person;
	},
	phoneidverification: ({ flow, phone }) =>
		sendAddressProof(flow, { address: phone, form: "code" }),
	forgotpassword: (asked) => resetCode(asked, "password"),
	forgotpin: (asked) => resetCode(asked, "pin"),
	passwordlesslogin: login,
	smartlogin: login,
	onetouchlogin: ({ request, flow, sent, phone }) =>
		sendSignInProof(flow, {
			identifier: phone,
			form: "code",
			intent: newcomerIntent(request, sent.Name),
			screenUnknown: () => ({ ok: true, value: undefined }),
		}),
};

function resetCode(
	{ flow, phone }: Asked,
	forgotten: RequestReset["forgotten"],
) {
	const order = { identifier: phone, channel: "sms", form: "code" } as const;
	return requestReset(flow, { ...order, forgotten });
}
