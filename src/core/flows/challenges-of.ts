import { challengeState } from "../challenge.ts";
import { challengePurposes } from "../errors.ts";
import type { Reader } from "../ports/store.ts";
import { challengeSlot, ownedBy } from "../record-keys.ts";
import type { Account, Challenge } from "../records.ts";
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
	for (const { type, value: recipient } of account.identifiers) {
		if (type !== "email" && type !== "phone") continue;
		const channel = channels[type];
		for (const purpose of challengePurposes) {
			const slot = challengeSlot({ realm, purpose, channel, recipient });
			kept.push(await reader.list("challenge", slot));
		}
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
