import { serveList } from "../../custom-objects/serve.ts";
import { operation } from "../../operation.ts";
import { personOfUid } from "../../people/person-of-uid.ts";

/** Lists the records of an account: GET /manage/account/{uid}/customobject, 3.10 (T, D). */
export const listCustomObjectsOfAccount = operation(
	"listCustomObjectsOfAccount",
	async (request) => {
		const person = await personOfUid(request.flow, request.path.uid);
		if (!person.ok) return person;
		return serveList(request, person.value, request.query.objectName);
	},
);
