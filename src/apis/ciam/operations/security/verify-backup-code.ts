import { accept } from "../../../../core/errors.ts";
import { takeRecoveryCode } from "../../../../core/flows/recovery-codes.ts";
import { operation } from "../../operation.ts";
import { completeLogin } from "../../second-factor/second-step.ts";

/** Completes a login by backup code: PUT /auth/login/2fa/verification/backupcode, 3.6 (T, D). */
export const verifyBackupCode = operation("verifyBackupCode", (request) => {
	const { flow, body } = request;
	return completeLogin(request, async (transaction, { account }) => {
		const code = body.BackupCode;
		const taken = await takeRecoveryCode(flow, transaction, account, code);
		return taken.ok ? accept({ account: taken.value }) : taken;
	});
});
