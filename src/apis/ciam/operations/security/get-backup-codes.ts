import { operation } from "../../operation.ts";
import { backupCodes } from "../../second-factor/backup-codes.ts";

/** Makes backup codes and shows them, once: GET /auth/account/2fa/backupcode, 3.5 (W, D). */
export const getBackupCodes = operation("getBackupCodes", async (request) => {
	const shown = await backupCodes(request, false);
	return shown.ok ? { status: 200, body: shown.value } : shown;
});
