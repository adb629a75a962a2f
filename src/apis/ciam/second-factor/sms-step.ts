import { factorAddress } from "../../../core/authenticators.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import { bindFactor } from "../../../core/flows/bind-factor.ts";
import type { PersonSession } from "../../../core/flows/load-person.ts";
import {
	numberNamed,
	secondStepSlot,
	sendSecondStepCode,
} from "../../../core/flows/second-step-code.ts";
import { takeCode } from "../../../core/flows/take-code.ts";
import type { Reader } from "../../../core/ports/store.ts";
import { accountPrincipal } from "../../../pipeline/principal.ts";
import { checkSms, toSmsStatus } from "../messages/sms.ts";
import type { CiamContext } from "../operation.ts";
import type { CiamPolicy } from "../policy.ts";
import type { components } from "../spec.generated.ts";
import { checkFactorOffered, usableFactors } from "./offered.ts";
import { completeLogin } from "./second-step.ts";

type SmsStatus = components["schemas"]["SmsStatus"];

/** RFC 8176: a one-time code, and how it came. */
const methods = ["otp", "sms"];

/** Sends the code of a login that is not complete to a number (1071, 1281, 1072, 1123). */
export async function sendLoginSms(
	{ flow, policy, principal }: CiamContext,
	address: string,
	isVoice: boolean,
): Promise<AnyRefusal | { readonly status: 200; readonly body: SmsStatus }> {
	const sendable = checkSms(policy.settings, address, isVoice);
	if (!sendable.ok) return sendable;
	const sent = await sendSecondStepCode(flow, {
		sessionId: accountPrincipal(principal).session.id,
		channel: "sms",
		address,
	});
	return sent.ok ? { status: 200, body: toSmsStatus(sent.value.id) } : sent;
}

/** The number of a login: the bound one, else the one that was just named (1117). */
export async function numberOf(
	policy: Pick<CiamPolicy, "totp">,
	reader: Reader,
	person: PersonSession,
): Promise<Accepted<string> | AnyRefusal> {
	const usable = usableFactors(policy, person.account);
	const number = usable.includes("sms")
		? factorAddress(person.account, "sms")
		: usable.length === 0 && (await numberNamed(reader, person));
	return number
		? accept(number)
		: refuse("authenticator-not-bound", { factor: "sms" });
}

/** Completes a login by the code of an SMS; a number that was just named is bound by it (1067, 1069). */
export async function completeBySms(request: CiamContext, code: string) {
	const { flow, policy } = request;
	const offered = checkFactorOffered(policy, "sms");
	if (!offered.ok) return offered;
	return completeLogin(request, async (transaction, person) => {
		const { account } = person;
		const number = await numberOf(policy, transaction, person);
		if (!number.ok)
			return refuse("challenge-unknown", {
				purpose: "second-factor",
				channel: "sms",
			});
		const slot = secondStepSlot(person, "sms", number.value);
		const taken = await takeCode(flow, transaction, { ...slot, secret: code });
		if (!taken.ok) return taken;
		if (usableFactors(policy, account).includes("sms"))
			return accept({ account, methods });
		const way = { channel: "sms", address: number.value } as const;
		const bound = await bindFactor(flow, transaction, account, way);
		return accept({ account: bound, methods });
	});
}
