import { operation } from "../../operation.ts";
import { toProfile } from "../../profile/profile-wire.ts";
import { createByBackend } from "../../sign-up/create-by-backend.ts";

/** Makes an account without any mail: POST /manage/account, 3.11 (T, D). */
export const createAccount = operation("createAccount", async (request) => {
	const made = await createByBackend(request, request.body);
	return made.ok ? { status: 200, body: toProfile(request, made.value) } : made;
});
