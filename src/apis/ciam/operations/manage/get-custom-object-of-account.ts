import { serveRead } from "../../custom-objects/serve.ts";
import { operation } from "../../operation.ts";
import { personOfUid } from "../../people/person-of-uid.ts";

/** Reads a record of an account: GET /manage/account/{uid}/customobject/{id}, 3.10 (T, D). */
export const getCustomObjectOfAccount = operation(
	"getCustomObjectOfAccount",
	async (request) => {
		const { uid, id } = request.path;
		const person = await personOfUid(request.flow, uid);
		if (!person.ok) return person;
		return serveRead(request, person.value, request.query.objectName, id);
	},
);
