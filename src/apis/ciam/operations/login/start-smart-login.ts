import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../../core/errors.ts";
import { sendSignInProof } from "../../../../core/flows/send-sign-in-proof.ts";
import { readPhone, type Sought } from "../../identifiers/read.ts";
import { mailingFlow } from "../../messages/mailing.ts";
import { checkSms } from "../../messages/sms.ts";
import { operation } from "../../operation.ts";
import { checkAdmission } from "../../sign-in/complete.ts";
import { checkWay, readMailed } from "../../sign-in/out-of-band.ts";

/** Sends a link that, clicked wherever, logs the client in that asked for it. */
export const startSmartLogin = operation("startSmartLogin", async (request) => {
	const { query, policy } = request;
	const read = readReached(query);
	if (!read.ok) return read;
	const identifier = read.value;
	const { settings } = policy;
	const allowed = checkWay(settings, "smart");
	if (!allowed.ok) return allowed;
	const sendable =
		identifier.type === "phone"
			? checkSms(settings, identifier.value, false)
			: allowed;
	const mailing = { url: query.redirectUrl, linkType: "smartlogin" };
	const sent = await sendSignInProof(mailingFlow(request, mailing), {
		identifier,
		form: "link",
		relay: { name: query.clientGuid, way: "smart" },
		screen: (account) => {
			const admitted = checkAdmission(account);
			return admitted.ok ? sendable : admitted;
		},
	});
	return sent.ok ? { status: 200, body: { IsPosted: true } } : sent;
});

function readReached({
	phone,
	...mailed
}: {
	readonly email?: string;
	readonly username?: string;
	readonly phone?: string;
}): Accepted<Sought> | AnyRefusal {
	const isMailed = mailed.email !== undefined || mailed.username !== undefined;
	if (phone === undefined || isMailed) return readMailed(mailed);
	const read = readPhone(phone);
	return read.ok ? accept({ type: "phone", value: read.value }) : read;
}
