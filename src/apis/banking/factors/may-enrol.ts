import { identifierOf } from "../../../core/account.ts";
import { boundOutOfBand } from "../../../core/authenticators.ts";
import {
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../../../core/errors.ts";
import type { Account } from "../../../core/records.ts";
import { profileOf } from "../people/person.ts";
import type { BankingPolicy } from "../policy.ts";
import type { FactorChannel } from "../programme.ts";
import { refuseForProgramme, refuseHere } from "../refusals.ts";
import { switchedOn } from "./switched-on.ts";

type Settings = Pick<BankingPolicy, "programme" | "errorCodes">;

/** Whether a person's credentials can have a factor on a channel (O32, O26; by what: C). */
export function mayEnrol<Channel extends FactorChannel>(
	settings: Settings,
	account: Pick<Account, "profile">,
	channel: Channel,
): Outcome<Channel> | AnyRefusal {
	const offered = switchedOn(settings, channel);
	if (!offered.ok) return offered;
	const { programme, errorCodes } = settings;
	const isOutside =
		errorCodes === "current" &&
		!programme.enrolment.types.includes(profileOf(account).credential);
	return isOutside
		? refuseForProgramme("TYPE_DOES_NOT_SUPPORT_ENROLMENT")
		: accept(channel);
}

/**
 * Whether everything that a device application builds on is there: a passcode where the programme
 * wants one, and for `BIOMETRIC` an active SMS factor (D-349; by what: C).
 *
 * @returns or `programme-refused`, `identifier-missing`, `binding-not-ready`
 */
export function isReadyForPush(
	{ programme }: Settings,
	account: Account,
	channel: FactorChannel,
): Outcome<void> | AnyRefusal {
	const { passcodeForPush, passcodeDigits } = programme;
	const hasPasscode =
		passcodeDigits !== undefined && account.password !== undefined;
	if (passcodeForPush && !hasPasscode)
		return refuseForProgramme("PASSCODE_NOT_SET");
	if (channel !== "BIOMETRIC") return accept(undefined);
	if (identifierOf(account, "phone") === undefined)
		return refuse("identifier-missing", { identifier: "phone" });
	return boundOutOfBand(account, { channel: "sms" }).ok
		? accept(undefined)
		: refuseHere("binding-not-ready", {});
}
