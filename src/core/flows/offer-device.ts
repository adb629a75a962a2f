import { nameOf } from "../account.ts";
import { begun, outOfBandOf } from "../authenticators.ts";
import {
	challengeState,
	openChallenge,
	type ProofRefusal,
} from "../challenge.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import { challengeSlot } from "../record-keys.ts";
import type { Account, Challenge } from "../records.ts";
import { makeHex, makeUuid } from "../secrets.ts";
import type { ChallengeId } from "../values.ts";
import { bind } from "./change-authenticator.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";
import { postMessage } from "./post-message.ts";
import { takeLink } from "./take-code.ts";

const purpose = "bind-authenticator";

/** Bytes of a registration token. */
const tokenBytes = 16;

/**
 * Offers to bind an app on a device, inside another flow's transaction: the secret of the challenge is
 * the registration token that the app reads from the screen. While it is open it stays the same; the
 * outbox names each once.
 */
export async function offerDevice(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
): Promise<Challenge> {
	const { realm, random, policy, now } = context;
	const facts = {
		realm,
		purpose,
		channel: "push",
		recipient: account.id,
	} as const;
	const kept = await transaction.list("challenge", challengeSlot(facts));
	const latest = kept.at(-1);
	if (latest !== undefined && challengeState(latest, now) === "open")
		return latest;
	const offer = openChallenge(
		{
			...facts,
			id: makeUuid(random) as ChallengeId, // becomes a challenge's id by being put
			accountId: account.id,
			secret: makeHex(random, tokenBytes),
			form: "link",
			intent: {},
		},
		policy.code,
		now,
	);
	await transaction.put("challenge", offer);
	await postMessage(context, transaction, {
		purpose,
		channel: "push",
		recipient: nameOf(account),
		locale: account.locale,
		secret: offer.secret,
		challengeId: offer.id,
	});
	return offer;
}

/**
 * Binds the app on a device that has read a registration token; its answers count from now on. The
 * event `authenticator-changed` is announced.
 *
 * @param command.application the app on the device
 * @returns the account, or why the token will not do (`challenge-unknown`, `code-expired`),
 *   `account-unknown`, or `authenticator-already-bound`
 */
export function bindOfferedDevice(
	context: FlowContext,
	command: { readonly registration: string; readonly application: string },
): Promise<
	Outcome<
		Account,
		ProofRefusal | "account-unknown" | "authenticator-already-bound"
	>
> {
	const { registration: secret, application } = command;
	return context.store.transact(async (transaction) => {
		const taken = await takeLink(context, transaction, { purpose, secret });
		if (!taken.ok) return taken;
		const { accountId } = taken.value;
		if (accountId === undefined) return refuse("account-unknown", {});
		const loaded = await loadLiving(context, transaction, accountId);
		if (!loaded.ok) return loaded;
		const kind = { channel: "push", application } as const;
		const held = outOfBandOf(loaded.value, kind);
		if (held?.boundAt !== undefined)
			return refuse("authenticator-already-bound", { factor: "push" });
		const { random, now } = context;
		const device = begun(held, kind, makeUuid(random), now);
		return accept(await bind(context, transaction, loaded.value, device));
	});
}
