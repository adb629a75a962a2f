import { acceptPrivacyPolicy } from "./accept-privacy-policy.ts";
import { addEmail } from "./add-email.ts";
import { beginPasskeyAddition } from "./begin-passkey-addition.ts";
import { changePhone } from "./change-phone.ts";
import { confirmAccountDeletion } from "./confirm-account-deletion.ts";
import { deleteAccountByCode } from "./delete-account-by-code.ts";
import { finishPasskeyAddition } from "./finish-passkey-addition.ts";
import { getOwnSecurityQuestions } from "./get-own-security-questions.ts";
import { getPrivacyPolicyHistory } from "./get-privacy-policy-history.ts";
import { getProfile } from "./get-profile.ts";
import { getSecurityQuestionsByEmail } from "./get-security-questions-by-email.ts";
import { getSecurityQuestionsByPhone } from "./get-security-questions-by-phone.ts";
import { getSecurityQuestionsByUsername } from "./get-security-questions-by-username.ts";
import { linkSocialIdentity } from "./link-social-identity.ts";
import { linkSocialIdentityByPing } from "./link-social-identity-by-ping.ts";
import { listConsentLogs } from "./list-consent-logs.ts";
import { listPasskeys } from "./list-passkeys.ts";
import { removeEmail } from "./remove-email.ts";
import { removePasskey } from "./remove-passkey.ts";
import { removePhone } from "./remove-phone.ts";
import { requestAccountDeletion } from "./request-account-deletion.ts";
import { resendPhoneCode } from "./resend-phone-code.ts";
import { sendDeletionCode } from "./send-deletion-code.ts";
import { sendWelcomeEmail } from "./send-welcome-email.ts";
import { setUsername } from "./set-username.ts";
import { submitConsent } from "./submit-consent.ts";
import { submitConsentByToken } from "./submit-consent-by-token.ts";
import { unlinkSocialIdentity } from "./unlink-social-identity.ts";
import { unlockOwnAccount } from "./unlock-own-account.ts";
import { updateConsent } from "./update-consent.ts";
import { updateProfile } from "./update-profile.ts";
import { verifyConsent } from "./verify-consent.ts";
import { verifyPhone } from "./verify-phone.ts";

/** Profile, identifiers, deletion, social identities, passkeys, consent, privacy policy. */
export const userOperations = {
	acceptPrivacyPolicy,
	addEmail,
	beginPasskeyAddition,
	changePhone,
	confirmAccountDeletion,
	deleteAccountByCode,
	finishPasskeyAddition,
	getOwnSecurityQuestions,
	getPrivacyPolicyHistory,
	getProfile,
	getSecurityQuestionsByEmail,
	getSecurityQuestionsByPhone,
	getSecurityQuestionsByUsername,
	linkSocialIdentityByPing,
	linkSocialIdentity,
	listConsentLogs,
	listPasskeys,
	removeEmail,
	removePasskey,
	removePhone,
	requestAccountDeletion,
	resendPhoneCode,
	sendDeletionCode,
	sendWelcomeEmail,
	setUsername,
	submitConsentByToken,
	submitConsent,
	unlinkSocialIdentity,
	unlockOwnAccount,
	updateConsent,
	updateProfile,
	verifyConsent,
	verifyPhone,
};
