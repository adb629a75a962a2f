import type { FlowContext } from "../../../core/flows/context.ts";
import { resourceId } from "../../../core/record-keys.ts";
import type { Resource } from "../../../core/records.ts";
import type { AccountId, Instant, RealmId } from "../../../core/values.ts";
import { toDateTime } from "../moments.ts";
import type { components } from "../spec.generated.ts";

type WireCard = components["schemas"]["IdentityCard"];

/** A card or chip assigned to a person. A type, so that it is a JSON value. */
export type IdentityCard = {
	readonly id: number;
	readonly type: WireCard["type"];
	/** In full; only the last four characters are shown. */
	readonly cardNumber: string;
	readonly label?: string;
	readonly state: WireCard["state"];
	readonly validFrom?: Instant;
	readonly validUntil?: Instant;
	readonly assignedAt: Instant;
};

const collection = "identity-card";

/** The record that keeps the cards of one person. */
export function cardsRecord(
	realm: RealmId,
	accountId: AccountId,
	cards: readonly IdentityCard[],
): Resource {
	return { realm, collection, id: accountId, value: cards };
}

/** The cards of a person, oldest assignment first. */
export async function readCards(
	{ realm, store }: FlowContext,
	accountId: AccountId,
): Promise<readonly IdentityCard[]> {
	const id = resourceId(realm, collection, accountId);
	// Only cardsRecord makes the records of this collection.
	const cards = (await store.get("resource", id))?.value as
		| readonly IdentityCard[]
		| undefined;
	return (cards ?? []).toSorted(
		(left, right) => left.assignedAt - right.assignedAt,
	);
}

/** A card on the wire, its number masked. */
export function toIdentityCard(card: IdentityCard): WireCard {
	const { validFrom, validUntil, label } = card;
	const shown = card.cardNumber.slice(-4);
	return {
		id: card.id,
		type: card.type,
		cardNumber: shown.padStart(card.cardNumber.length, "*"),
		...(label !== undefined && { label }),
		state: card.state,
		...(validFrom !== undefined && { validFrom: toDateTime(validFrom) }),
		...(validUntil !== undefined && { validUntil: toDateTime(validUntil) }),
		assignedAt: toDateTime(card.assignedAt),
	};
}
