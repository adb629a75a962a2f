import { operation } from "../../operation.ts";
import { backupCodes } from "../../second-factor/backup-codes.ts";

/** Makes new backup codes; earlier ones are void: GET /auth/account/2fa/backupcode/reset, 3.5 (W, D). */
export const resetBackupCodes = operation(
	"resetBackupCodes",
	async (request) => {
		const shown = await backupCodes(request, true);
		return shown.ok ? { status: 200, body: shown.value } : shown;
	},
);
