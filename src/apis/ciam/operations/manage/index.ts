import { createAccount } from "./create-account.ts";
import { createCustomObjectOfAccount } from "./create-custom-object-of-account.ts";
import { deleteAccountByUid } from "./delete-account-by-uid.ts";
import { deleteCustomObjectOfAccount } from "./delete-custom-object-of-account.ts";
import { findAccount } from "./find-account.ts";
import { getAccountByUid } from "./get-account-by-uid.ts";
import { getAppInfo } from "./get-app-info.ts";
import { getCustomObjectOfAccount } from "./get-custom-object-of-account.ts";
import { getServerInfo } from "./get-server-info.ts";
import { impersonate } from "./impersonate.ts";
import { listCustomObjectsOfAccount } from "./list-custom-objects-of-account.ts";
import { makeEmailToken } from "./make-email-token.ts";
import { makeEmailVerificationToken } from "./make-email-verification-token.ts";
import { makeForgotToken } from "./make-forgot-token.ts";
import { makeSmsCode } from "./make-sms-code.ts";
import { makeSott } from "./make-sott.ts";
import { refreshByRefreshToken } from "./refresh-by-refresh-token.ts";
import { revokeRefreshToken } from "./revoke-refresh-token.ts";
import { revokeRefreshTokens } from "./revoke-refresh-tokens.ts";
import { updateAccount } from "./update-account.ts";
import { updateCustomObjectOfAccount } from "./update-custom-object-of-account.ts";

/** Operations of a backend, and facts of the tenant. */
export const manageOperations = {
	createAccount,
	createCustomObjectOfAccount,
	deleteAccountByUid,
	deleteCustomObjectOfAccount,
	findAccount,
	getAccountByUid,
	getAppInfo,
	getCustomObjectOfAccount,
	getServerInfo,
	impersonate,
	listCustomObjectsOfAccount,
	makeEmailToken,
	makeEmailVerificationToken,
	makeForgotToken,
	makeSmsCode,
	makeSott,
	refreshByRefreshToken,
	revokeRefreshToken,
	revokeRefreshTokens,
	updateAccount,
	updateCustomObjectOfAccount,
};
