import { heldBy, type Sought, withFurther, withProved } from "../addresses.ts";
import type { ProofRefusal } from "../challenge.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import { challengeSlot } from "../record-keys.ts";
import type { Account, Challenge } from "../records.ts";
import type { AccountId } from "../values.ts";
import { readAddition } from "./add-email.ts";
import type { FlowContext } from "./context.ts";
import {
	findAccount,
	loadAccount,
	readAccount,
	readAccountBy,
} from "./find-account.ts";
import { type SendRefusal, sendSecret } from "./send-code.ts";
import { takeCode, takeLink } from "./take-code.ts";

const purpose = "verify-identifier";

const channels = { email: "email", phone: "sms" } as const;

const types = { email: "email", sms: "phone" } as const;

/** An address or number, in its normal form. */
export interface Address extends Sought {
	readonly type: "email" | "phone";
}

/**
 * Sends a code or a link that proves an address or number, whichever of its account's it is.
 *
 * @param order.accountId whose it must be (default: anybody's)
 * @param order.form what is sent (default: `code`)
 * @param order.locale language of the message (default: the account's)
 * @returns the challenge, or `account-unknown`, `already-verified`, `resend-too-soon`, `send-limit-reached`
 */
export function sendAddressProof(
	context: FlowContext,
	order: {
		readonly address: Address;
		readonly accountId?: AccountId;
		readonly form?: "code" | "link";
		readonly locale?: string;
	},
): Promise<
	Outcome<
		Challenge,
		"account-unknown" | "already-verified" | SendRefusal | "send-limit-reached"
	>
> {
	const { address, accountId, form = "code", locale } = order;
	return context.store.transact(async (transaction) => {
		const account = await findAccount(context, transaction, address);
		const isMeant = accountId === undefined || account?.id === accountId;
		if (account === undefined || !isMeant) return refuse("account-unknown", {});
		if (heldBy(account, address)?.verifiedAt !== undefined)
			return refuse("already-verified", { identifier: address.type });
		return sendSecret(context, transaction, {
			purpose,
			channel: channels[address.type],
			recipient: address.value,
			accountId: account.id,
			form,
			locale: locale ?? account.locale,
		});
	});
}

/**
 * Whose account a proof of an address or number would be for: who has it, else who was last sent
 * something there to add it.
 */
export async function readAddressee(
	context: FlowContext,
	address: Address,
): Promise<Account | undefined> {
	const holder = await readAccountBy(context, address);
	if (holder !== undefined) return holder;
	const slot = challengeSlot({
		realm: context.realm,
		purpose,
		channel: channels[address.type],
		recipient: address.value,
	});
	const latest = (await context.store.list("challenge", slot)).at(-1);
	const id = latest && readAddition(latest.intent) && latest.accountId;
	const account = id && (await readAccount(context, id));
	return account?.deletedAt === undefined ? account : undefined;
}

/** What came back: the secret of a link, or a code and where it was sent. */
export type AddressProof =
	| { readonly token: string }
	| {
			readonly address: Address;
			readonly code: string;
			/** Whose proof it must be (default: anybody's). */
			readonly accountId?: AccountId;
	  };

/** An address or number, proved. */
export interface ProvedAddress {
	readonly account: Account;
	readonly challenge: Challenge;
}

/**
 * Takes the proof of an address or number. One that the account has is verified from now on; one that
 * was to be added is added.
 *
 * @returns account and challenge, or `code-mismatch`, `code-expired`, `attempts-exhausted`,
 *   `challenge-unknown` (also when the account has given the address up), or `identifier-taken` when
 *   somebody else has it by now
 */
export function proveAddress(
	context: FlowContext,
	proof: AddressProof,
): Promise<Outcome<ProvedAddress, ProofRefusal | "identifier-taken">> {
	return context.store.transact(async (transaction) => {
		const taken =
			"token" in proof
				? await takeLink(context, transaction, { purpose, secret: proof.token })
				: await takeCode(context, transaction, {
						purpose,
						channel: channels[proof.address.type],
						recipient: proof.address.value,
						secret: proof.code,
						...(proof.accountId && { accountId: proof.accountId }),
					});
		if (!taken.ok) return taken;
		const proved = await noteProved(context, transaction, taken.value);
		return proved.ok
			? accept({ account: proved.value, challenge: taken.value })
			: proved;
	});
}

async function noteProved(
	context: FlowContext,
	transaction: Transaction,
	challenge: Challenge,
): Promise<Outcome<Account, "challenge-unknown" | "identifier-taken">> {
	const { accountId, channel, recipient } = challenge;
	const unknown = refuse("challenge-unknown", { purpose, channel });
	if (channel !== "email" && channel !== "sms") return unknown;
	const account =
		accountId && (await loadAccount(context, transaction, accountId));
	if (!account || account.deletedAt !== undefined) return unknown;
	const address = { type: types[channel], value: recipient };
	const addition = readAddition(challenge.intent);
	const isHeld = heldBy(account, address) !== undefined;
	if (!isHeld && addition === undefined) return unknown;
	if (!isHeld && (await findAccount(context, transaction, address)))
		return refuse("identifier-taken", { identifier: address.type });
	const { now } = context;
	const proved = isHeld
		? withProved(account, address, now)
		: withFurther(account, { ...address, ...addition, verifiedAt: now }, now);
	if (proved !== account) await transaction.put("account", proved);
	return accept(proved);
}
