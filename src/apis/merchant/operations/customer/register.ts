import { registerAccount } from "../../../../core/flows/register-account.ts";
import { operation } from "../../operation.ts";
import { named } from "../../operation-name.ts";
import { organisationRecord } from "../../people/organisations.ts";
import { readRegistration } from "../../people/registration.ts";
import { roles } from "../../people/roles.ts";
import { toRegisteredUser } from "../../people/user-wire.ts";
import { enveloped } from "../../wire.ts";

/** Makes an account, without signing anybody in: POST /auth/register, L1 (S, L-rol; rest C). */
export const register = operation("register", async (request) => {
	const { flow, policy, query, body, hint } = request;
	const read = await readRegistration(flow, policy, body, query.lang);
	if (!read.ok) return read;
	const { draft, organisation } = read.value;
	const registered = await registerAccount(flow, {
		draft,
		password: body.password,
		sendEmailLink: true,
		async alongside(transaction) {
			if (organisation === undefined) return;
			const { realm, digest } = flow;
			const record = organisationRecord(realm, organisation, digest);
			await transaction.put("resource", record);
		},
	});
	if (!registered.ok) return registered;
	const { door } = roles[body.role];
	if (door !== "none")
		hint(`Nobody is signed in by this: call ${named(door)} next.`);
	const user = toRegisteredUser(registered.value, body.role, policy);
	return { status: 200, body: enveloped(request, "registered", user) };
});
