import { createAccessToken } from "./create-access-token.ts";
import { createPassword } from "./create-password.ts";
import { issueStepUpCode } from "./issue-step-up-code.ts";
import { issueStepUpPush } from "./issue-step-up-push.ts";
import { listIdentities } from "./list-identities.ts";
import { loginViaBiometrics } from "./login-via-biometrics.ts";
import { loginWithPassword } from "./login-with-password.ts";
import { logout } from "./logout.ts";
import { resumeLostPassword } from "./resume-lost-password.ts";
import { startLostPassword } from "./start-lost-password.ts";
import { updatePassword } from "./update-password.ts";
import { validatePassword } from "./validate-password.ts";
import { verifyStepUpCode } from "./verify-step-up-code.ts";

/** Sign-in, tokens, step-up and passwords (sections 3 and 5). */
export const authOperations = {
	createAccessToken,
	createPassword,
	issueStepUpCode,
	issueStepUpPush,
	listIdentities,
	loginViaBiometrics,
	loginWithPassword,
	logout,
	resumeLostPassword,
	startLostPassword,
	updatePassword,
	validatePassword,
	verifyStepUpCode,
} as const;
