import type { Accepted, AnyRefusal } from "../../../core/errors.ts";
import { bindTotp } from "../../../core/flows/second-factor.ts";
import { checkTotp } from "../../../core/flows/take-totp.ts";
import type { Account } from "../../../core/records.ts";
import { accountPrincipal } from "../../../pipeline/principal.ts";
import type { CiamContext } from "../operation.ts";
import { checkSetUp } from "./set-up.ts";

/** Binds the authenticator app of a person by its first code; one that is bound is just checked. */
export async function confirmTotp(
	request: CiamContext,
	code: string,
): Promise<Accepted<Account> | AnyRefusal> {
	const isOffered = checkSetUp(request, "totp");
	if (!isOffered.ok) return isOffered;
	const { account, session } = accountPrincipal(request.principal);
	const { flow } = request;
	const accountId = account.id;
	const bound = await bindTotp(flow, {
		accountId,
		sessionId: session.id,
		code,
	});
	return !bound.ok && bound.code === "totp-already-enrolled"
		? checkTotp(flow, { accountId, code })
		: bound;
}
