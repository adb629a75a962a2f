import { operation } from "../../operation.ts";
import { personOfUid } from "../../people/person-of-uid.ts";
import { changeByBackend } from "../../profile/change-by-backend.ts";
import { toProfile } from "../../profile/profile-wire.ts";

/** Changes an account: PUT /manage/account/{uid}, 3.11 (T, D). */
export const updateAccount = operation("updateAccount", async (request) => {
	const { flow, path, body, query } = request;
	const person = await personOfUid(flow, path.uid);
	if (!person.ok) return person;
	const isNullKept = query.nullSupport ?? false;
	const changed = await changeByBackend(
		request,
		person.value,
		body,
		isNullKept,
	);
	return changed.ok
		? { status: 200, body: toProfile(request, changed.value) }
		: changed;
});
