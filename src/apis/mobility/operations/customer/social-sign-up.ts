import { registerWithProvider } from "../../../../core/flows/sign-in-with-provider.ts";
import { branchesOf, findBranch } from "../../branches/branches.ts";
import { readCustomer } from "../../customer/customer-wire.ts";
import { chooseNewcomerLocale } from "../../locale.ts";
import { operation } from "../../operation.ts";
import { readTokenOf } from "../../provider-token.ts";
import { offersProvider } from "../../sign-in-methods.ts";
import { acceptingDraft, profileOfAssertion } from "../../sign-up/sign-up.ts";

/** Creates an account from a social provider: POST /customers/social-sign-up, M19 (S; rest C). */
export const socialSignUp = operation("socialSignUp", async (request) => {
	const { flow, body, policy } = request;
	const offered = offersProvider(policy, body.provider);
	if (!offered.ok) return offered;
	const assertion = await readTokenOf(request, body.provider, body.token);
	if (!assertion.ok) return assertion;
	const branch = await findBranch(branchesOf(flow), body.branchId);
	if (!branch.ok) return branch;
	const language = chooseNewcomerLocale(request, body.language, branch.value);
	const known = { profile: profileOfAssertion(assertion.value) };
	const registered = await registerWithProvider(flow, {
		assertion: assertion.value,
		draft: await acceptingDraft(flow, { ...body, language }, known),
	});
	if (!registered.ok) return registered;
	return { status: 201, body: await readCustomer(flow, registered.value) };
});
