import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { serveRead } from "../../custom-objects/serve.ts";
import { operation } from "../../operation.ts";

/** Reads a record of the own account: GET /auth/customobject/{id}, 3.10 (W, T, D). */
export const getCustomObject = operation("getCustomObject", async (request) => {
	const { account } = accountPrincipal(request.principal);
	return serveRead(request, account, request.query.objectName, request.path.id);
});
