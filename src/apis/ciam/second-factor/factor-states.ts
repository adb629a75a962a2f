import { factorAddress } from "../../../core/authenticators.ts";
import type { IssuedTotp } from "../../../core/flows/second-factor.ts";
import type { Account } from "../../../core/records.ts";
import { knowledgeOf } from "../../../core/second-factor.ts";
import { qrCodeOf } from "../../../pipeline/qr-code.ts";
import { toSmsStatus } from "../messages/sms.ts";
import type { CiamPolicy } from "../policy.ts";
import type { components } from "../spec.generated.ts";
import { maskedEmail, maskedPhone } from "./masked.ts";
import { usableFactors } from "./offered.ts";

type Schemas = components["schemas"];

/** Whether each factor is set up, and what is needed to set one up. */
export type FactorStates = Omit<
	Schemas["SecondFactorStep"],
	"SecondFactorAuthenticationToken" | "ExpireIn"
>;

/** What just happened, and belongs into the answer beside the account's factors. */
export interface FactorNews {
	/** Whether number and addresses are masked: in a login that is not complete. */
	readonly isMasked: boolean;
	/** The secret of an app that waits for its first code. */
	readonly totp?: IssuedTotp | undefined;
	/** The challenge of an SMS that was just sent. */
	readonly smsId?: string | undefined;
	/** What a device has to be told to take push messages. */
	readonly pushRegistration?: string | undefined;
	/** Where Duo asks the person. */
	readonly duoEndpoint?: string | undefined;
}

/** The members that an open login and the settings of an account share (fact sheet 2, MFASET). */
export function factorStates(
	policy: Pick<CiamPolicy, "totp" | "settings">,
	account: Account,
	{ isMasked, totp, smsId, pushRegistration, duoEndpoint }: FactorNews,
): FactorStates {
	const usable = new Set(usableFactors(policy, account));
	const phone = factorAddress(account, "sms") ?? null;
	const emails = account.identifiers
		.filter(({ type }) => type === "email")
		.map(({ value }) => value);
	return {
		QRCode: totp === undefined ? null : qrCodeOf(totp.address),
		ManualEntryCode: totp?.secret ?? null,
		IsGoogleAuthenticatorVerified: usable.has("totp"),
		IsAuthenticatorVerified: usable.has("totp"),
		IsOTPAuthenticatorVerified: usable.has("sms"),
		IsEmailOtpAuthenticatorVerified: usable.has("email"),
		IsSecurityQuestionAuthenticatorVerified: usable.has("knowledge"),
		IsPasskeyAuthenticatorVerified: usable.has("passkey"),
		IsPushDeviceRegistered: usable.has("push"),
		IsDuoAuthenticatorVerified: usable.has("external"),
		PushQRCode:
			pushRegistration === undefined ? null : qrCodeOf(pushRegistration),
		DuoAuthEndpoint: duoEndpoint ?? null,
		OTPPhoneNo: phone !== null && isMasked ? maskedPhone(phone) : phone,
		OTPStatus: smsId === undefined ? null : toSmsStatus(smsId),
		Email: isMasked ? emails.map(maskedEmail) : emails,
		EmailOTPStatus: null,
		SecurityQuestions: questionsToAnswer(policy, account),
	};
}

/** The questions of a bound factor; before one is bound, those that it can be made of. */
function questionsToAnswer(
	{ totp: { factors = [] }, settings }: Pick<CiamPolicy, "totp" | "settings">,
	account: Account,
): Schemas["SecurityQuestions"] | null {
	if (!factors.includes("knowledge")) return null;
	const bound = knowledgeOf(account)?.hashes;
	const asked = settings.securityQuestions.questions.filter(
		({ id }) => bound === undefined || Object.hasOwn(bound, id),
	);
	return asked.length === 0
		? null
		: asked.map(({ id, text }) => ({ QuestionId: id, Question: text }));
}
