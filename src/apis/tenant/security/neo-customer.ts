import { accountStanding } from "../../../core/account.ts";
import { readAccount } from "../../../core/flows/find-account.ts";
import { findVouched } from "../../../core/flows/recognise-person.ts";
import type { IdentityAssertion } from "../../../core/identity-assertion.ts";
import type { Claims } from "../../../core/ports/token-signer.ts";
import type { Account } from "../../../core/records.ts";
import type { AccountId } from "../../../core/values.ts";
import type {
	CredentialProof,
	CredentialRequest,
	SchemeCheck,
} from "../../../pipeline/api-definition.ts";
import { headerOf } from "../../../pipeline/exchange.ts";
import { createCredentialFlow } from "../../../pipeline/flow-context.ts";
import { defaultLocale } from "../messages/index.ts";
import { self } from "../self.ts";
import { assertionOf } from "../tokens.ts";
import { readCustomerToken } from "./customer-token.ts";

/** Whose token it is; perhaps of somebody who has no account yet (S, T-soc). */
export const neoCustomer: SchemeCheck = {
	isPresented: ({ exchange }) =>
		headerOf(exchange.headers, "authorization") !== undefined,
	check: checkToken,
};

async function checkToken(
	request: CredentialRequest,
): Promise<CredentialProof> {
	const token = await readCustomerToken(request);
	if (!token.ok) return token;
	const assertion = assertionOf(token.value);
	const account = await accountOf(request, token.value, assertion);
	const standing = account && accountStanding(account, request.now);
	if (standing?.ok === false) return standing;
	const principal = {
		kind: "asserted",
		assertion,
		...(account && { account }),
	} as const;
	return { ok: true, principal };
}

/** The account that the token was issued to, even if deleted since; else the one it would find now. */
async function accountOf(
	request: CredentialRequest,
	{ sub }: Claims,
	assertion: IdentityAssertion,
): Promise<Account | undefined> {
	const flow = createCredentialFlow(request, self, defaultLocale);
	// Claims of our own signature hold what we put in: an account's id, or what is no id at all.
	const held = await readAccount(flow, String(sub) as AccountId);
	return (
		held ??
		flow.store.transact((transaction) =>
			findVouched(flow, transaction, assertion),
		)
	);
}
