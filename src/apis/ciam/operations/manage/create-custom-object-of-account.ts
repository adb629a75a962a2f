import { serveCreate } from "../../custom-objects/serve.ts";
import { operation } from "../../operation.ts";
import { personOfUid } from "../../people/person-of-uid.ts";

/** Adds a record of an account: POST /manage/account/{uid}/customobject, 3.10 (T, D). */
export const createCustomObjectOfAccount = operation(
	"createCustomObjectOfAccount",
	async (request) => {
		const person = await personOfUid(request.flow, request.path.uid);
		if (!person.ok) return person;
		const { objectName } = request.query;
		return serveCreate(request, person.value, objectName, request.body);
	},
);
