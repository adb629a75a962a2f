import { type Outcome, refuse } from "../errors.ts";
import { parseEmail } from "../identifiers.ts";
import type { Challenge, Identifier } from "../records.ts";
import type { AccountId, Json } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { findAccount, loadLiving } from "./find-account.ts";
import { type SendRefusal, sendSecret } from "./send-code.ts";

/** Another address for an account. */
export interface AddEmail {
	readonly accountId: AccountId;
	/** As typed. */
	readonly email: string;
	/** What it is to the person, in the API's words. */
	readonly label?: string;
	/** What is sent to it (default: `link`). */
	readonly form?: "code" | "link";
}

/**
 * Sends a proof to an address that an account is to have besides those it has. Nothing is added before
 * the proof comes back.
 *
 * @returns the challenge, or `account-unknown`, `identifier-malformed`, `identifier-unverified` (no
 *   address of the account is proved yet), `identifier-taken` (the account's own included),
 *   `resend-too-soon`, `send-limit-reached`
 */
export function addEmail(
	context: FlowContext,
	command: AddEmail,
): Promise<
	Outcome<
		Challenge,
		| "account-unknown"
		| "identifier-malformed"
		| "identifier-unverified"
		| "identifier-taken"
		| SendRefusal
		| "send-limit-reached"
	>
> {
	const { accountId, label, form = "link" } = command;
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, accountId);
		if (!loaded.ok) return loaded;
		const parsed = parseEmail(command.email);
		if (!parsed.ok) return parsed;
		const { identifiers, locale } = loaded.value;
		if (!identifiers.some(isProvedEmail))
			return refuse("identifier-unverified", { identifier: "email" });
		const email = { type: "email", value: parsed.value } as const;
		if (await findAccount(context, transaction, email))
			return refuse("identifier-taken", { identifier: "email" });
		return sendSecret(context, transaction, {
			purpose: "verify-identifier",
			channel: "email",
			recipient: parsed.value,
			accountId,
			form,
			locale,
			intent: additionIntent(label),
		});
	});
}

/** What a challenge must remember of an address that is to be added. */
export function additionIntent(label?: string): Challenge["intent"] {
	return { adds: true, ...(label !== undefined && { label }) };
}

/** Reads it back. @returns undefined when the challenge adds nothing */
export function readAddition(intent: {
	readonly [field: string]: Json;
}): Pick<Identifier, "label"> | undefined {
	if (intent.adds !== true) return undefined;
	return typeof intent.label === "string" ? { label: intent.label } : {};
}

function isProvedEmail({ type, verifiedAt }: Identifier): boolean {
	return type === "email" && verifiedAt !== undefined;
}
