import { toMoment } from "../moments.ts";
import type { CiamPolicy } from "../policy.ts";
import type { SecondFactorKind, TenantSettings } from "../settings.ts";
import type { components } from "../spec.generated.ts";
import { formFields } from "./form-fields.ts";

type AppInfo = components["schemas"]["AppInfo"];

/** What a client may know of a tenant. */
export function appInfoOf(
	policy: CiamPolicy,
	tenant: string,
	baseUrl: string,
): AppInfo {
	const { settings } = policy;
	const { registration, login, social, securityQuestions } = settings;
	const { questions } = securityQuestions;
	return {
		SocialSchema: { Providers: providersOf(settings, baseUrl) },
		RegistrationFormSchema: [...formFields(settings)],
		SecurityQuestions: {
			Questions: questions.map(({ id, text }) => ({
				QuestionId: id,
				Question: text,
			})),
			SecurityQuestionCount: questions.length === 0 ? 0 : 1,
		},
		IsHttps: baseUrl.startsWith("https:"),
		AppName: tenant,
		IsCustomerRegistration: true,
		ApiVersion: { v1: false, v2: true },
		EmailVerificationFlow: registration.emailVerification,
		IsPhoneLogin: login.identifiers.includes("phone"),
		IsUserNameLogin: login.identifiers.includes("username"),
		IsDisabledRegistration: !registration.enabled,
		IsDisabledSocialRegistration: !social.registration,
		IsDisabledAccountLinking: !social.linking,
		IsAgeRestriction: policy.age.minimumYears !== undefined,
		IsSecurityQuestion: questions.length > 0,
		IsNoCallbackForSocialLogin: login.withoutCallback,
		IsRiskBasedAuthentication: settings.risk.watched.length > 0,
		OTPEmailVerification: registration.verifyBy === "code",
		IsLoginOnEmailVerification: registration.loginAfterVerification,
		LoginOnPasswordReset: login.afterPasswordReset,
		IsRememberMe: false,
		LoginLockedConfiguration: {
			LoginLockedType: settings.lockoutType,
			MaximumFailedLoginAttempts: policy.lockout.maxFailures,
			SuspendConfiguration: {
				EffectivePeriodInSeconds: policy.lockout.lockSeconds ?? 0,
			},
		},
		IsInstantSignin: {
			EmailLink: login.passwordless,
			SmsOtp: login.passwordless && settings.messages.sms,
		},
		TwoFactorAuthentication: secondFactorsOf(policy),
		PrivacyPolicyConfiguration: policyTextsOf(settings),
		PassKeysConfig: passkeysOf(settings),
		V2RecaptchaSiteKey: "",
		QQTencentCaptchaKey: "",
		CustomDomain: null,
	};
}

function providersOf({ social }: TenantSettings, baseUrl: string) {
	return social.providers.map((name) => ({
		Name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
		Endpoint: `${baseUrl}/RequestHandler.aspx?provider=${name}`,
	}));
}

function secondFactorsOf({
	totp,
	settings,
}: CiamPolicy): AppInfo["TwoFactorAuthentication"] {
	const offers = (kind: SecondFactorKind) =>
		settings.secondFactor.factors.includes(kind);
	return {
		IsEnabled: totp.secondFactor !== "disabled",
		IsRequired: totp.secondFactor === "mandatory",
		IsGoogleAuthenticator: offers("authenticator"),
		IsAuthenticator: offers("authenticator"),
		IsSmsOTPAuthenticator: offers("sms"),
		IsEmailOTPAuthenticator: offers("email"),
		IsSecurityQuestionAuthenticator: offers("question"),
		IsPushAuthenticator: offers("push"),
		IsDuoSecurityAuthenticator: offers("duo"),
		IsPasskeyAuthenticator: offers("passkey"),
	};
}

function policyTextsOf({
	privacyPolicy: { mode, versions },
}: TenantSettings): AppInfo["PrivacyPolicyConfiguration"] {
	return {
		IsEnabled: versions.length > 0,
		Mode: mode,
		PrivacyPolicies: versions.toReversed().map(({ version, startsAt }) => ({
			Version: version,
			StartDateTime: toMoment(Date.parse(startsAt ?? "1970-01-01")),
		})),
	};
}

function passkeysOf({ passkeys }: TenantSettings): AppInfo["PassKeysConfig"] {
	return {
		IsEnabled: passkeys.enabled,
		PasskeySelection: passkeys.autofill ? "Both" : "Button",
		RPDisplayName: passkeys.rpName,
		RPID: passkeys.rpId,
		RPOrigins: [...passkeys.origins],
	};
}
