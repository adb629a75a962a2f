import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { serveUpdate } from "../../custom-objects/serve.ts";
import { operation } from "../../operation.ts";

/** Changes a record of the own account: PUT /auth/customobject/{id}, 3.10 (W, T, D). */
export const updateCustomObject = operation(
	"updateCustomObject",
	async (request) => {
		const { account } = accountPrincipal(request.principal);
		const { objectName, updateType } = request.query;
		return serveUpdate(request, account, objectName, request.path.id, {
			object: request.body,
			type: updateType,
		});
	},
);
