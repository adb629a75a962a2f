import { registerAccount } from "../../../../core/flows/register-account.ts";
import { branchesOf, findBranch } from "../../branches/branches.ts";
import { readCustomer } from "../../customer/customer-wire.ts";
import { chooseNewcomerLocale } from "../../locale.ts";
import { operation } from "../../operation.ts";
import { acceptingDraft } from "../../sign-up/sign-up.ts";
import { readSignUp } from "../../sign-up/sign-up-input.ts";

/** Creates an account, without signing anybody in: POST /customers, M16 (S, W-basic, W-maas; rest C). */
export const createCustomer = operation("createCustomer", async (request) => {
	const { flow, body, policy, principal } = request;
	const client = principal.kind === "client" ? principal.clientId : undefined;
	const input = readSignUp(
		body,
		policy,
		client === undefined ? "app" : "client",
	);
	if (!input.ok) return input;
	const branch = await findBranch(branchesOf(flow), body.branchId);
	if (!branch.ok) return branch;
	const language = chooseNewcomerLocale(request, body.language, branch.value);
	const draft = await acceptingDraft(flow, { ...body, language }, input.value);
	const registered = await registerAccount(flow, {
		draft: { ...draft, ...(client !== undefined && { managedBy: client }) },
		...(body.password !== undefined && { password: body.password }),
		sendEmailLink: true,
	});
	if (!registered.ok) return registered;
	return { status: 201, body: await readCustomer(flow, registered.value) };
});
