import {
	type Accepted,
	type AnyRefusal,
	refuse,
} from "../../../core/errors.ts";
import { readAccount } from "../../../core/flows/find-account.ts";
import { relayId } from "../../../core/flows/relay-sign-in.ts";
import type { Account } from "../../../core/records.ts";
import { relayState } from "../../../core/relay.ts";
import type { CiamContext } from "../operation.ts";
import { refuseFeature } from "../refusals.ts";
import { linkCandidate } from "./link.ts";

/** How a social login without callback is called among relayed sign-ins. */
export const socialWay = "social";

/**
 * Links the identity of a social login without callback, by the guid it ran under; its session can no
 * longer be fetched (986, 1054, 1140).
 */
export async function linkByGuid(
	{ flow, policy }: CiamContext,
	account: Account,
	guid: string,
): Promise<Accepted<Account> | AnyRefusal> {
	const { linking } = policy.settings.social;
	if (!linking) return refuseFeature("linking");
	const relay = await flow.store.get("relay", relayId(flow, guid));
	const isReady =
		relay?.way === socialWay && relayState(relay, flow.now) === "confirmed";
	const { accountId } = (isReady && relay.confirmed) || {};
	const candidate = accountId && (await readAccount(flow, accountId));
	if (!relay || !candidate) return refuse("relay-unknown", {});
	const linked = await linkCandidate({ flow, policy }, account, candidate);
	if (linked.ok)
		await flow.store.transact((transaction) =>
			transaction.put("relay", { ...relay, collectedAt: flow.now }),
		);
	return linked;
}
