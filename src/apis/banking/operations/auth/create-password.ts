import { createPassword as create } from "../../../../core/flows/create-password.ts";
import { operation } from "../../operation.ts";
import { ownFlow } from "../../own-flow.ts";
import { refusalOfPasswords } from "../../passwords/password-users.ts";
import { takeNewPassword } from "../../passwords/typed-password.ts";
import { findPerson } from "../../people/find-person.ts";
import { reachOf } from "../../sessions/reach.ts";
import { toPasswordSet } from "../../sessions/tokens-of.ts";

/** Sets the first password: POST /passwords/{user_id}/create, 5.1 (O32, ONV; rest C). */
export const createPassword = operation("createPassword", async (request) => {
	const { flow, policy, path, body } = request;
	const person = await findPerson(flow, path.user_id);
	if (!person.ok) return person;
	const refusal = refusalOfPasswords(policy, person.value);
	if (refusal !== undefined) return refusal;
	const password = await takeNewPassword(request, body.password.value);
	if (!password.ok) return password;
	const created = await create(ownFlow(request), {
		accountId: person.value.id,
		password: password.value,
		session: reachOf(policy),
	});
	if (!created.ok) return created;
	return { status: 200, body: await toPasswordSet(request, created.value) };
});
