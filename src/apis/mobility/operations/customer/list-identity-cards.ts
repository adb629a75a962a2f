import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { readCards, toIdentityCard } from "../../customer/identity-cards.ts";
import { operation } from "../../operation.ts";

/** Lists the cards assigned to the caller: GET /customer-identity-cards, M24 (S; fields C). */
export const listIdentityCards = operation(
	"listIdentityCards",
	async ({ flow, principal }) => {
		const { account } = accountPrincipal(principal);
		const cards = await readCards(flow, account.id);
		return { status: 200, body: cards.map(toIdentityCard) };
	},
);
