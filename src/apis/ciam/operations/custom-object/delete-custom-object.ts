import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { serveDelete } from "../../custom-objects/serve.ts";
import { operation } from "../../operation.ts";

/** Deletes a record of the own account: DELETE /auth/customobject/{id}, 3.10 (W, T, D). */
export const deleteCustomObject = operation(
	"deleteCustomObject",
	async (request) => {
		const { account } = accountPrincipal(request.principal);
		return serveDelete(
			request,
			account,
			request.query.objectName,
			request.path.id,
		);
	},
);
