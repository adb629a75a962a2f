import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { toUser } from "../../people/user-wire.ts";
import { enveloped } from "../../wire.ts";

/** Says for whom an access token speaks: GET /simulator/session (C). */
export const probeSession = operation("probeSession", async (request) => {
	const { account } = accountPrincipal(request.principal);
	const data = { user: toUser(account, request.policy) };
	return { status: 200, body: enveloped(request, "token-good", data) };
});
