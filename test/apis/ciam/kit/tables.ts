import { accountApi } from "./account-api.ts";
import { accountCalls } from "./authentication-account.ts";
import { passwordCalls } from "./authentication-password.ts";
import {
	riskBasedAuthenticationApi,
	sessionCalls,
} from "./authentication-sessions.ts";
import { signUpCalls } from "./authentication-sign-up.ts";
import { consentManagementApi } from "./consent-management-api.ts";
import { customObjectApi } from "./custom-object-api.ts";
import { loginCalls } from "./multi-factor-login.ts";
import { setUpCalls } from "./multi-factor-set-up.ts";
import { nativeSocialApi } from "./native-social-api.ts";
import { phoneAuthenticationApi } from "./phone-authentication-api.ts";
import { pinAuthenticationApi } from "./pin-authentication-api.ts";
import { reAuthenticationApi } from "./reauthentication-api.ts";
import { slidingTokenApi, socialApi } from "./sessions.ts";
import type { KitTable } from "./table.ts";
import { configurationApi, helper, sottApi } from "./tenant.ts";
import {
	oneTouchLoginApi,
	passwordLessLoginApi,
	smartLoginApi,
} from "./without-password.ts";

/** A table for each module of the kit whose functions are served, by its name there. */
export const tables: { readonly [module: string]: KitTable } = {
	helper,
	accountApi,
	sottApi,
	configurationApi,
	customObjectApi,
	multiFactorAuthenticationApi: { ...setUpCalls, ...loginCalls },
	consentManagementApi,
	reAuthenticationApi,
	authenticationApi: {
		...signUpCalls,
		...sessionCalls,
		...accountCalls,
		...passwordCalls,
	},
	oneTouchLoginApi,
	passwordLessLoginApi,
	phoneAuthenticationApi,
	riskBasedAuthenticationApi,
	pinAuthenticationApi,
	smartLoginApi,
	nativeSocialApi,
	socialApi,
	slidingTokenApi,
};
