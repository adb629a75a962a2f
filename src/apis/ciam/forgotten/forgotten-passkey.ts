import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import { requestPasskeyReset } from "../../../core/flows/reset-passkey.ts";
import { readEmail } from "../identifiers/read.ts";
import { mailingFlow } from "../messages/mailing.ts";
import type { CiamContext } from "../operation.ts";
import { checkPasskeys } from "../passkeys/checked.ts";

/**
 * Mails a link to make a new passkey with. Where answers must not tell who has an account nothing is
 * refused but a malformed address and what the tenant has switched off.
 *
 * @param url page the link leads to (default: the hosted one)
 */
export async function mailPasskeyReset(
	request: CiamContext,
	address: string,
	url: string | undefined,
): Promise<Accepted<void> | AnyRefusal> {
	const email = readEmail(address);
	if (!email.ok) return email;
	const { enumerationSafe, settings } = request.policy;
	const checked = checkPasskeys(settings);
	if (!checked.ok) return checked;
	const flow = mailingFlow(request, { url });
	const sent = await requestPasskeyReset(flow, { email: email.value });
	return sent.ok || enumerationSafe ? accept(undefined) : sent;
}
