import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { serveCreate } from "../../custom-objects/serve.ts";
import { operation } from "../../operation.ts";

/** Adds a record of the own account: POST /auth/customobject, 3.10 (W, T, D). */
export const createCustomObject = operation(
	"createCustomObject",
	async (request) => {
		const { account } = accountPrincipal(request.principal);
		const { objectName } = request.query;
		return serveCreate(request, account, objectName, request.body);
	},
);
