import { checkReauthByFactor } from "./check-reauth-by-factor.ts";
import { checkReauthByPassword } from "./check-reauth-by-password.ts";
import { checkReauthByPin } from "./check-reauth-by-pin.ts";
import { getBackupCodes } from "./get-backup-codes.ts";
import { reauthenticateByAuthenticator } from "./reauthenticate-by-authenticator.ts";
import { reauthenticateByBackupCode } from "./reauthenticate-by-backup-code.ts";
import { reauthenticateByGoogleAuthenticator } from "./reauthenticate-by-google-authenticator.ts";
import { reauthenticateByPassword } from "./reauthenticate-by-password.ts";
import { reauthenticateByPin } from "./reauthenticate-by-pin.ts";
import { resetBackupCodes } from "./reset-backup-codes.ts";

/** Backup codes, fresh proofs of a person, and what a backend makes of them. */
export const securityOperations = {
	checkReauthByFactor,
	checkReauthByPassword,
	checkReauthByPin,
	getBackupCodes,
	reauthenticateByAuthenticator,
	reauthenticateByBackupCode,
	reauthenticateByGoogleAuthenticator,
	reauthenticateByPassword,
	reauthenticateByPin,
	resetBackupCodes,
};
