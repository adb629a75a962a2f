import { operation } from "../../operation.ts";
import { stepUpByFactor } from "../../second-factor/reauthenticate.ts";

/** Steps up by backup code: PUT /auth/account/reauth/2fa/backupcode, 3.7 (D). */
export const reauthenticateByBackupCode = operation(
	"reauthenticateByBackupCode",
	(request) => {
		const code = request.body.BackupCode;
		const proof = { by: "recovery-code", code } as const;
		return stepUpByFactor(request, proof);
	},
);
