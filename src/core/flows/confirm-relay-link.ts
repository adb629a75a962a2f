import { factsOf as challengeFacts, type ProofRefusal } from "../challenge.ts";
import { type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import { linkKey } from "../record-keys.ts";
import type { Relay } from "../records.ts";
import type { FlowContext } from "./context.ts";
import {
	type EntryByProof,
	methodsOf,
	provedPerson,
} from "./enter-by-proof.ts";
import { confirmRelay, factsOf } from "./relay-sign-in.ts";
import { takeLink } from "./take-code.ts";

/** The link of a relayed sign-in, clicked at whatever place. */
export interface ConfirmRelayLink {
	readonly token: string;
	/** Kinds of sign-ins whose links are taken here. */
	readonly ways: readonly string[];
	/** Makes the account that nobody has yet (default: nobody unknown enters). */
	readonly newAccount?: EntryByProof["newAccount"];
}

const purpose = "relay-sign-in";

type ConfirmRefusal = ProofRefusal | "identifier-taken" | "relay-confirmed";

/**
 * Confirms a relayed sign-in by its link. The address or number counts as verified. Opens no session:
 * the client that began collects it, and only then a block of the account is told.
 *
 * @returns the sign-in, or (in this order) `challenge-unknown`, `relay-confirmed`, `code-expired`,
 *   `attempts-exhausted`, `identifier-taken`
 */
export function confirmRelayLink(
	context: FlowContext,
	command: ConfirmRelayLink,
): Promise<Outcome<Relay, ConfirmRefusal>> {
	const proof = { purpose, secret: command.token } as const;
	return context.store.transact(async (transaction) => {
		const relay = await relayOf(context, transaction, command);
		if (relay === undefined) return unknown();
		const taken = await takeLink(context, transaction, proof);
		if (!taken.ok)
			return taken.code === "challenge-unknown" && relay.confirmed
				? refuse("relay-confirmed", factsOf(relay))
				: taken;
		const challenge = taken.value;
		const person = await provedPerson(context, transaction, challenge, {
			newAccount: command.newAccount,
		});
		if (!person.ok)
			return person.code === "account-unknown" ? unknown() : person;
		const done = await confirmRelay(context, transaction, relay.id, {
			accountId: person.value.id,
			methods: methodsOf(challenge),
		});
		return done.ok || done.code === "relay-confirmed"
			? done
			: refuse("code-expired", challengeFacts(challenge));
	});
}

async function relayOf(
	{ realm }: FlowContext,
	transaction: Transaction,
	{ token, ways }: ConfirmRelayLink,
): Promise<Relay | undefined> {
	const key = linkKey(realm, purpose, token);
	const challenge = await transaction.findUnique("challenge", key);
	const id = challenge?.intent.relayId;
	if (typeof id !== "string") return undefined;
	const relay = await transaction.get("relay", id);
	return relay && ways.includes(relay.way) ? relay : undefined;
}

function unknown(): Outcome<never, "challenge-unknown"> {
	return refuse("challenge-unknown", { purpose, channel: "email" });
}
