import { factorAddress } from "../../../core/authenticators.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { PersonSession } from "../../../core/flows/load-person.ts";
import {
	type IssuedTotp,
	issueTotp,
} from "../../../core/flows/second-factor.ts";
import { sendSecondStepCode } from "../../../core/flows/second-step-code.ts";
import type { Account } from "../../../core/records.ts";
import { secondFactorAtSignIn } from "../../../core/second-factor.ts";
import { addSeconds } from "../../../core/values.ts";
import { checkSms } from "../messages/sms.ts";
import { toMoment } from "../moments.ts";
import type { CiamContext } from "../operation.ts";
import type { CiamPolicy } from "../policy.ts";
import { refuseHere } from "../refusals.ts";
import type { components } from "../spec.generated.ts";
import { duoEndpoint } from "./duo.ts";
import { factorStates } from "./factor-states.ts";
import { usableFactors } from "./offered.ts";
import { sendPush } from "./send-push.ts";

type Step = components["schemas"]["SecondFactorStep"];

/**
 * Whether the second step of somebody's login can be opened: there is something to complete it by
 * (1098, 1101), and an SMS that goes out at once can be sent (1071, 1072, 1281).
 */
export function checkStep(
	policy: CiamPolicy,
	account: Account,
	isVoice: boolean,
): Accepted<void> | AnyRefusal {
	const { factors = [] } = policy.totp;
	const need = secondFactorAtSignIn(account, policy.totp);
	if (need === "enrolment-pending") {
		if (factors.length === 0) return refuseHere("no-factor-offered", {});
		// A device for push messages is registered by who is logged in.
		const canSetUp = factors.some((factor) => factor !== "push");
		if (!canSetUp) return refuseHere("second-factor-missing", {});
	}
	const phone = numberAtOnce(policy, account);
	return phone === undefined
		? accept(undefined)
		: checkSms(policy.settings, phone, isVoice);
}

/**
 * Opens the second step on the wire; sends an SMS or a push message where that comes by itself.
 *
 * @param duoReturnUri page that Duo leads back to (default: none is named)
 */
export async function openStep(
	request: Pick<CiamContext, "flow" | "policy" | "baseUrl">,
	{ session, account }: PersonSession,
	duoReturnUri?: string,
): Promise<Accepted<Step> | AnyRefusal> {
	const { flow, policy } = request;
	const { id: sessionId, createdAt } = session;
	const isSms = numberAtOnce(policy, account) !== undefined;
	const sent = isSms
		? await sendSecondStepCode(flow, { sessionId, channel: "sms" })
		: undefined;
	if (sent?.ok === false) return sent;
	if (usableFactors(policy, account).includes("push")) {
		const asked = await sendPush(request, sessionId);
		if (!asked.ok) return asked;
	}
	const { pendingSeconds } = policy.settings.secondFactor;
	return accept({
		SecondFactorAuthenticationToken: sessionId,
		ExpireIn: toMoment(addSeconds(createdAt, pendingSeconds)),
		...factorStates(policy, account, {
			isMasked: true,
			totp: await firstTotp(request, account),
			smsId: sent?.value.id,
			duoEndpoint: await duoEndpoint(
				request,
				{ session, account },
				duoReturnUri,
			),
		}),
	});
}

/** The number of who has no other second factor: the code is sent unasked. */
function numberAtOnce(
	policy: Pick<CiamPolicy, "totp">,
	account: Account,
): string | undefined {
	const [only, ...others] = usableFactors(policy, account);
	return only === "sms" && others.length === 0
		? factorAddress(account, "sms")
		: undefined;
}

/**
 * The secret of an app, for who has no second factor. Each login gets a fresh one: who knows but the
 * password shall not learn what its owner binds later.
 */
async function firstTotp(
	{ flow, policy }: Pick<CiamContext, "flow" | "policy">,
	account: Account,
): Promise<IssuedTotp | undefined> {
	const isWanted =
		policy.totp.factors?.includes("totp") &&
		usableFactors(policy, account).length === 0;
	if (!isWanted) return undefined;
	const issued = await issueTotp(flow, { accountId: account.id, renew: true });
	return issued.ok ? issued.value : undefined;
}
