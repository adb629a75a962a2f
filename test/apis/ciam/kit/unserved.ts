const reasons = {
	local: "works inside the kit, asks no server",
	byUid: "of a backend, by uid; not simulated",
	roles: "roles are not simulated",
	webhooks: "webhooks of this API are not simulated",
} as const;

const functions: Readonly<
	Record<keyof typeof reasons, Readonly<Record<string, readonly string[]>>>
> = {
	local: {
		helper: [
			"isNullOrWhiteSpace",
			"checkError",
			"checkJson",
			"getValidationMessage",
			"manageRequestResponse",
			"getQueryString",
			"generateSigningHeader",
		],
	},
	byUid: {
		accountApi: [
			"getPrivacyPolicyHistoryByUid",
			"updatePhoneIDByUid",
			"getAccountPasswordHashByUid",
			"setAccountPasswordByUid",
			"invalidateAccountEmailVerification",
			"resetPhoneIDVerificationByUid",
			"upsertEmail",
			"removeEmail",
			"getAccountIdentitiesByEmail",
			"accountDeleteByEmail",
			"accountUpdateUid",
		],
		multiFactorAuthenticationApi: [
			"mfaResetSMSAuthenticatorByUid",
			"mfaResetAuthenticatorByUid",
			"mfaBackupCodeByUid",
			"mfaResetBackupCodeByUid",
			"mfaResetEmailOtpAuthenticatorByUid",
			"mfaResetSecurityQuestionAuthenticatorByUid",
		],
		consentManagementApi: ["getConsentLogsByUid"],
	},
	roles: {
		roleApi: [
			"getRolesByUid",
			"assignRolesByUid",
			"unassignRolesByUid",
			"getRoleContextByUid",
			"getRoleContextByContextName",
			"updateRoleContextByUid",
			"deleteRoleContextByUid",
			"deleteRolesFromRoleContextByUid",
			"deleteAdditionalPermissionFromRoleContextByUid",
			"getRolesList",
			"createRoles",
			"deleteRole",
			"addRolePermissions",
			"removeRolePermissions",
		],
	},
	webhooks: {
		webHookApi: [
			"getWebhookSubscriptionDetail",
			"createWebhookSubscription",
			"deleteWebhookSubscription",
			"updateWebhookSubscription",
			"listAllWebhooks",
			"getWebhookEvents",
		],
	},
};

/** Why a function of the kit has no row, by its name with its module. */
export const unserved: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(functions).flatMap(([kind, modules]) =>
		Object.entries(modules).flatMap(([module, names]) =>
			names.map((name) => [
				`${module}.${name}`,
				// A key of both tables.
				reasons[kind as keyof typeof reasons],
			]),
		),
	),
);
