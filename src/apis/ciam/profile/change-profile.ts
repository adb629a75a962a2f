import { identifierOf } from "../../../core/account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import { updateAccount } from "../../../core/flows/update-account.ts";
import type { Account } from "../../../core/records.ts";
import { checkAllowed } from "../identifiers/allowed.ts";
import { readEmail, readPhone, readUsername } from "../identifiers/read.ts";
import { hashSent, withHashes } from "../locks/sent-answers.ts";
import { mailingFlow } from "../messages/mailing.ts";
import { checkSms } from "../messages/sms.ts";
import type { CiamContext } from "../operation.ts";
import { refuseHere } from "../refusals.ts";
import type { components } from "../spec.generated.ts";
import { applyFields, emptied, recordChange } from "./apply-fields.ts";
import { type GivenFields, readFields } from "./read-fields.ts";
import { recordOf } from "./record.ts";

type UpdateRequest = components["schemas"]["UpdateProfileRequest"];

/**
 * Changes an account as a profile update says: fields, a first address, number, username, answers. All
 * of it, or nothing when one part is refused.
 *
 * @param options.isNullKept whether null clears a field
 * @param options.url the page that a verification mail leads to (default: the hosted one)
 */
export async function changeProfile(
	request: CiamContext,
	account: Account,
	body: UpdateRequest,
	options: { readonly isNullKept: boolean; readonly url?: string | undefined },
): Promise<Accepted<Account> | AnyRefusal> {
	const { flow, policy } = request;
	const { settings } = policy;
	const given = readFields(body, settings, flow.now);
	if (!given.ok) return given;
	const names = readNames(request, account, body);
	if (!names.ok) return names;
	const answers = await hashSent(request, body.securityquestionanswer);
	if (!answers.ok) return answers;
	const { isNullKept } = options;
	const filled = checkFilled(request, account, given.value, isNullKept);
	if (!filled.ok) return filled;
	return updateAccount(mailingFlow(request, { url: options.url }), {
		accountId: account.id,
		...names.value,
		profile: (before) =>
			recordChange(before, given.value, isNullKept, flow.now),
		proofs: {
			email: settings.registration.verifyBy,
			phone: proofOf(request, names.value.phone),
		},
		also: (changed) => withHashes(changed, answers.value),
	});
}

/** Whether an update leaves a field empty that the tenant demands (1134). */
export function checkFilled(
	{ policy }: Pick<CiamContext, "policy">,
	account: Account,
	{ fields }: GivenFields,
	isNullKept: boolean,
): Accepted<void> | AnyRefusal {
	const { requiredFields } = policy.settings.registration;
	const after = applyFields(recordOf(account).fields, fields, isNullKept);
	const empty = emptied(requiredFields, fields, after);
	return empty.length > 0
		? refuseHere("fields-missing", { fields: empty })
		: accept(undefined);
}

interface Names {
	readonly email?: string;
	readonly phone?: string;
	readonly username?: string;
}

function readNames(
	{ policy }: CiamContext,
	account: Account,
	{ Email, PhoneId, UserName }: UpdateRequest,
): Accepted<Names> | AnyRefusal {
	const email = readNewEmail(policy.settings, account, Email ?? []);
	if (!email.ok) return email;
	const phone = PhoneId === undefined ? undefined : readPhone(PhoneId);
	if (phone?.ok === false) return phone;
	const username = UserName === undefined ? undefined : readUsername(UserName);
	if (username?.ok === false) return username;
	return accept({
		...(email.value !== undefined && { email: email.value }),
		...(phone && { phone: phone.value }),
		...(username && { username: username.value }),
	});
}

// Whoever has an address adds others where they are verified first.
function readNewEmail(
	settings: CiamContext["policy"]["settings"],
	account: Account,
	sent: readonly { readonly Value: string }[],
): Accepted<string | undefined> | AnyRefusal {
	const news: string[] = [];
	for (const { Value } of sent) {
		const email = readEmail(Value);
		if (!email.ok) return email;
		const isHeld = account.identifiers.some(
			({ type, value }) => type === "email" && value === email.value,
		);
		if (!isHeld) news.push(email.value);
	}
	const [first, second] = news;
	if (first === undefined) return accept(undefined);
	const isBarred =
		second !== undefined || identifierOf(account, "email") !== undefined;
	if (isBarred) return refuse("field-not-editable", { field: "Email" });
	const allowed = checkAllowed(settings, first);
	return allowed.ok ? accept(first) : allowed;
}

// A message that only accompanies is left out without a word where it cannot be sent.
function proofOf(
	{ policy: { settings } }: CiamContext,
	phone: string | undefined,
): "code" | "none" {
	const isSent =
		phone !== undefined &&
		settings.registration.phoneVerification &&
		checkSms(settings, phone, false).ok;
	return isSent ? "code" : "none";
}
