import { accountStanding, identifierOf } from "../account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../errors.ts";
import type { Account, Challenge, Identifier } from "../records.ts";
import type { FlowContext } from "./context.ts";
import { findAccount } from "./find-account.ts";
import {
	beginRelay,
	checkRelayName,
	type RelayOrder,
	relayId,
} from "./relay-sign-in.ts";
import { type SendRefusal, sendSecret } from "./send-code.ts";

/** Whom to send what signs them in. */
export interface SendSignInProof<Refused extends AnyRefusal = never> {
	/** In its normal form. Who is named otherwise is reached at their first email address. */
	readonly identifier: Pick<Identifier, "type" | "value">;
	readonly form: "code" | "link";
	/** The sign-in that the link confirms for another client (default: it signs in itself). */
	readonly relay?: RelayOrder;
	/** What is needed to know when the proof comes back (default: nothing). */
	readonly intent?: Challenge["intent"];
	/** Whether a person may come in this way (default: yes). */
	readonly screen?: (account: Account) => Accepted<void> | Refused;
	/** Whether somebody unknown may come in by making an account (default: no). */
	readonly screenUnknown?: () => Accepted<void> | Refused;
}

/**
 * Sends a link or a code that signs in whoever reads an address or number. Nothing but the challenge,
 * and the relayed sign-in that it may confirm, exists until the proof comes back.
 *
 * @returns the open challenge, or (in this order) `relay-reused`, `account-unknown`, `account-blocked`,
 *   `account-deleted`, what `screen` refuses with, `identifier-missing`, `resend-too-soon`,
 *   `send-limit-reached`
 */
export function sendSignInProof<Refused extends AnyRefusal = never>(
	context: FlowContext,
	command: SendSignInProof<Refused>,
): Promise<
	| Outcome<
			Challenge,
			| "relay-reused"
			| "account-unknown"
			| "account-blocked"
			| "account-deleted"
			| "identifier-missing"
			| SendRefusal
	  >
	| Refused
> {
	const { identifier, form, relay, intent } = command;
	return context.store.transact(async (transaction) => {
		const free = relay && (await checkRelayName(context, transaction, relay));
		if (free?.ok === false) return free;
		const account = await findAccount(context, transaction, identifier);
		const screened = screen(context, account, command);
		if (!screened.ok) return screened;
		const reached = addressOf(identifier, account);
		if (!reached.ok) return reached;
		const order = {
			...reached.value,
			form,
			locale: account?.locale ?? context.locale,
			...(account && { accountId: account.id }),
		};
		const sent = await sendSecret(context, transaction, {
			...order,
			...(relay === undefined
				? { purpose: "sign-in", intent: intent ?? {} }
				: {
						purpose: "relay-sign-in",
						intent: { ...intent, relayId: relayId(context, relay.name) },
					}),
		});
		if (!sent.ok) return sent;
		const begun = relay && (await beginRelay(context, transaction, relay));
		return begun?.ok === false ? begun : sent;
	});
}

function screen<Refused extends AnyRefusal>(
	{ now }: FlowContext,
	account: Account | undefined,
	command: SendSignInProof<Refused>,
):
	| Outcome<void, "account-unknown" | "account-blocked" | "account-deleted">
	| Refused {
	if (account === undefined)
		return command.screenUnknown?.() ?? refuse("account-unknown", {});
	const standing = accountStanding(account, now);
	if (!standing.ok) return standing;
	return command.screen?.(account) ?? accept(undefined);
}

function addressOf(
	{ type, value }: Pick<Identifier, "type" | "value">,
	account: Account | undefined,
): Outcome<Reached, "identifier-missing"> {
	if (type === "phone") return accept({ channel: "sms", recipient: value });
	const recipient =
		type === "email" ? value : account && identifierOf(account, "email")?.value;
	return recipient === undefined
		? refuse("identifier-missing", { identifier: "email" })
		: accept({ channel: "email", recipient });
}

interface Reached {
	readonly channel: "sms" | "email";
	readonly recipient: string;
}
