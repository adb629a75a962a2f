import { serveUpdate } from "../../custom-objects/serve.ts";
import { operation } from "../../operation.ts";
import { personOfUid } from "../../people/person-of-uid.ts";

/** Changes a record of an account: PUT /manage/account/{uid}/customobject/{id}, 3.10 (T, D). */
export const updateCustomObjectOfAccount = operation(
	"updateCustomObjectOfAccount",
	async (request) => {
		const { uid, id } = request.path;
		const person = await personOfUid(request.flow, uid);
		if (!person.ok) return person;
		const { objectName, updateType } = request.query;
		return serveUpdate(request, person.value, objectName, id, {
			object: request.body,
			type: updateType,
		});
	},
);
