import { operation } from "../../operation.ts";
import { stepUpBy } from "../../second-factor/reauthenticate.ts";

/** Steps up by backup code: PUT /auth/account/reauth/2fa/backupcode, 3.7 (D). */
export const reauthenticateByBackupCode = operation(
	"reauthenticateByBackupCode",
	async (request) => {
		const code = request.body.BackupCode;
		const proof = { by: "recovery-code", code } as const;
		const proved = await stepUpBy(request, "second-factor", proof);
		return proved.ok ? { status: 200, body: proved.value } : proved;
	},
);
