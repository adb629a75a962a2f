import { operation } from "../../operation.ts";
import { personOfUid } from "../../people/person-of-uid.ts";
import { toProfile } from "../../profile/profile-wire.ts";

/** Reads an account: GET /manage/account/{uid}, 3.11 (T, D). */
export const getAccountByUid = operation("getAccountByUid", async (request) => {
	const person = await personOfUid(request.flow, request.path.uid);
	return person.ok
		? { status: 200, body: toProfile(request, person.value) }
		: person;
});
