import { updateAccount } from "../../../../core/flows/update-account.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { readCustomer } from "../../customer/customer-wire.ts";
import { readLanguage } from "../../customer/language-patch.ts";
import { readPatch } from "../../customer/profile-patch.ts";
import { explainSelfService } from "../../customer/self-service.ts";
import { operation } from "../../operation.ts";

/** Changes the caller's own profile by merge patch: PATCH /customers, M21 (S, G-err; rest C). */
export const updateCustomer = operation("updateCustomer", async (request) => {
	const { flow, body, principal } = request;
	explainSelfService(request);
	const { account } = accountPrincipal(principal);
	const patch = readPatch(body);
	if (!patch.ok) return patch;
	const updated = await updateAccount(flow, {
		accountId: account.id,
		...patch.value,
		...(await readLanguage(flow, account, body.language)),
	});
	if (!updated.ok) return updated;
	return { status: 200, body: await readCustomer(flow, updated.value) };
});
