import { challengeState } from "../challenge.ts";
import { challengePurposes } from "../errors.ts";
import type { Reader } from "../ports/store.ts";
import { challengeSlot, ownedBy } from "../record-keys.ts";
import type { Account, Challenge, Identifier } from "../records.ts";
import type { FlowContext } from "./context.ts";

const channels = { email: "email", phone: "sms" } as const;

/**
 * The challenges that are still kept of an account: those sent to its address and its number, whether
 * or not it existed then, and those of its sessions and devices.
 */
export async function challengesOf(
	{ realm }: Pick<FlowContext, "realm">,
	reader: Reader,
	account: Account,
): Promise<readonly Challenge[]> {
	const kept = [await reader.list("challenge", ownedBy(account.id))];
	for (const identifier of account.identifiers)
		kept.push(await challengesTo({ realm }, reader, identifier));
	return kept.flat();
}

/** The challenges that are still kept of what was sent to an address or number; of other names, none. */
export async function challengesTo(
	{ realm }: Pick<FlowContext, "realm">,
	reader: Reader,
	{ type, value: recipient }: Pick<Identifier, "type" | "value">,
): Promise<readonly Challenge[]> {
	if (type !== "email" && type !== "phone") return [];
	const channel = channels[type];
	const kept: (readonly Challenge[])[] = [];
	for (const purpose of challengePurposes) {
		const slot = challengeSlot({ realm, purpose, channel, recipient });
		kept.push(await reader.list("challenge", slot));
	}
	return kept.flat();
}

/** Those of them that wait for their proof or answer, oldest first. */
export async function openChallengesOf(
	context: FlowContext,
	account: Account,
): Promise<readonly Challenge[]> {
	const kept = await challengesOf(context, context.store, account);
	return kept
		.filter((one) => challengeState(one, context.now) === "open")
		.toSorted((left, right) => left.issuedAt - right.issuedAt);
}
