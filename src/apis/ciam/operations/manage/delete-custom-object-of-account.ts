import { serveDelete } from "../../custom-objects/serve.ts";
import { operation } from "../../operation.ts";
import { personOfUid } from "../../people/person-of-uid.ts";

/** Deletes a record of an account: DELETE /manage/account/{uid}/customobject/{id}, 3.10 (T, D). */
export const deleteCustomObjectOfAccount = operation(
	"deleteCustomObjectOfAccount",
	async (request) => {
		const { uid, id } = request.path;
		const person = await personOfUid(request.flow, uid);
		if (!person.ok) return person;
		return serveDelete(request, person.value, request.query.objectName, id);
	},
);
