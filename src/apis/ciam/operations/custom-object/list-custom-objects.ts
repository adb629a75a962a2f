import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { serveList } from "../../custom-objects/serve.ts";
import { operation } from "../../operation.ts";

/** Lists the records of the own account: GET /auth/customobject, 3.10 (W, T, D). */
export const listCustomObjects = operation(
	"listCustomObjects",
	async (request) => {
		const { account } = accountPrincipal(request.principal);
		return serveList(request, account, request.query.objectName);
	},
);
