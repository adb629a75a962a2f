import { accept } from "../../../core/errors.ts";
import { takeFirstTotp } from "../../../core/flows/second-factor.ts";
import { takeTotp } from "../../../core/flows/take-totp.ts";
import { isTotpBound } from "../../../core/second-factor.ts";
import type { CiamContext } from "../operation.ts";
import { checkFirstFactor } from "./first-factor.ts";
import { checkFactorOffered } from "./offered.ts";
import { completeLogin } from "./second-step.ts";

/** Completes a login by an authenticator app; where none is bound, the first code binds it (1258). */
export async function completeByTotp(request: CiamContext, code: string) {
	const { flow, policy } = request;
	const offered = checkFactorOffered(policy, "totp");
	if (!offered.ok) return offered;
	return completeLogin(request, async (transaction, { account }) => {
		const free = isTotpBound(account)
			? undefined
			: checkFirstFactor(policy, account);
		if (free?.ok === false) return free;
		const take = free === undefined ? takeTotp : takeFirstTotp;
		const taken = await take(flow, transaction, account, code);
		return taken.ok ? accept({ account: taken.value }) : taken;
	});
}
