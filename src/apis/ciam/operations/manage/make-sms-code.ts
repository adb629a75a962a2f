import { handingOver } from "../../handed-over/handing-over.ts";
import { smsCodes } from "../../handed-over/sms-codes.ts";
import { readPhone } from "../../identifiers/read.ts";
import { toMoment } from "../../moments.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";

/** Makes the code of any SMS: POST /manage/account/smsotp/{smsotptype}, 3.11 (T, D). */
export const makeSmsCode = operation("makeSmsCode", async (request) => {
	const kind = request.path.smsotptype.toLowerCase();
	const make = Object.hasOwn(smsCodes, kind) ? smsCodes[kind] : undefined;
	if (make === undefined)
		return refuseHere("message-kind-unknown", { channel: "sms" });
	const sent = request.body;
	const read = readPhone(sent.Phone);
	if (!read.ok) return read;
	const phone = { type: "phone", value: read.value } as const;
	const flow = handingOver(request.flow);
	const made = await make({ request, flow, sent, phone });
	if (!made.ok) return made;
	const { secret, expiresAt } = made.value;
	return {
		status: 200,
		body: { Token: secret, ExpiresIn: toMoment(expiresAt) },
	};
});
