import { identifierOf } from "../../../core/account.ts";
import type { AnyRefusal, Outcome } from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { sendSecret } from "../../../core/flows/send-code.ts";
import type { Transaction } from "../../../core/ports/store.ts";
import { fieldOf } from "../../../core/profile.ts";
import type { Account, Challenge } from "../../../core/records.ts";
import type { TenantSettings } from "../policy.ts";
import { refuseHere } from "../refusals.ts";
import type { CustomerDraft } from "./customer-draft.ts";

/** Who is to prove what. */
interface ChallengeOrder {
	readonly draft: CustomerDraft;
	/** Absent: nobody is known by that address yet. */
	readonly account: Account | undefined;
	readonly settings: TenantSettings;
	readonly locale: string;
}

interface Target {
	readonly channel: "email" | "sms";
	readonly recipient: string;
	readonly form: "code" | "link";
}

/**
 * Sends the code or link of a challenge (that a 202 does: T-chk; its form: C).
 *
 * @returns the challenge, or `authentication-required` when there is nowhere to send it, or
 *   `resend-too-soon`
 */
export async function sendChallenge(
	context: FlowContext,
	transaction: Transaction,
	order: ChallengeOrder,
): Promise<Outcome<Challenge, "resend-too-soon"> | AnyRefusal> {
	const { account, locale } = order;
	const target = targetOf(order);
	if (target === undefined)
		return refuseHere("authentication-required", { canBeChallenged: false });
	return sendSecret(context, transaction, {
		purpose: "sign-in",
		...target,
		locale,
		...(account && { accountId: account.id }),
	});
}

function targetOf({
	draft,
	account,
	settings,
}: ChallengeOrder): Target | undefined {
	// What a stranger types is never where the proof for a known customer goes.
	const { email, phone } = account === undefined ? draft : reachedAt(account);
	const wantsCode =
		settings.challengeType === "auto"
			? settings.checkinPolicy === "full"
			: settings.challengeType === "otp";
	const namedByPhone = draft.email === undefined && draft.phone !== undefined;
	const byPhone = email === undefined || (wantsCode && namedByPhone);
	if (byPhone && phone !== undefined)
		return { channel: "sms", recipient: phone, form: "code" };
	if (email === undefined) return undefined;
	const form = wantsCode ? "code" : "link";
	return { channel: "email", recipient: email, form };
}

function reachedAt(account: Account): {
	readonly email: string | undefined;
	readonly phone: string | undefined;
} {
	return {
		email: identifierOf(account, "email")?.value ?? textOf(account, "email"),
		phone: identifierOf(account, "phone")?.value ?? textOf(account, "phone"),
	};
}

function textOf(account: Account, field: string): string | undefined {
	const value = fieldOf(account, field);
	return typeof value === "string" ? value : undefined;
}
