import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import {
	type RequestReset,
	requestReset,
} from "../../../core/flows/request-reset.ts";
import { makeUuid } from "../../../core/secrets.ts";
import type { Sought } from "../identifiers/read.ts";
import { mailingFlow } from "../messages/mailing.ts";
import { checkSms, toSmsStatus } from "../messages/sms.ts";
import type { CiamContext } from "../operation.ts";

/** Which secret was forgotten, and by whom. */
interface Lost {
	readonly forgotten: RequestReset["forgotten"];
	readonly identifier: Sought;
}

/**
 * Mails a link to replace a secret with, or a code where the tenant mails codes. Where answers must
 * not tell who has an account nothing is refused.
 *
 * @param url page the link leads to (default: the hosted one)
 */
export async function mailReset(
	request: CiamContext,
	lost: Lost,
	url: string | undefined,
): Promise<Accepted<void> | AnyRefusal> {
	const { enumerationSafe, settings } = request.policy;
	const form = settings.registration.verifyBy;
	const flow = mailingFlow(request, { url });
	const sent = await requestReset(flow, { ...lost, channel: "email", form });
	return sent.ok || enumerationSafe ? accept(undefined) : sent;
}

/** Sends a code by SMS to replace a secret with. @returns what is told of the message */
export async function textReset(
	{ flow, policy }: CiamContext,
	lost: Lost,
	isVoice: boolean,
): Promise<Accepted<ReturnType<typeof toSmsStatus>> | AnyRefusal> {
	const { settings, enumerationSafe } = policy;
	const sendable = checkSms(settings, lost.identifier.value, isVoice);
	if (!sendable.ok) return sendable;
	const order = { ...lost, channel: "sms", form: "code" } as const;
	const sent = await requestReset(flow, order);
	if (sent.ok) return accept(toSmsStatus(sent.value.id));
	return enumerationSafe ? accept(toSmsStatus(makeUuid(flow.random))) : sent;
}
