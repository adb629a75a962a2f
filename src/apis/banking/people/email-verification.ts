import {
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { readAccountBy } from "../../../core/flows/find-account.ts";
import {
	checkVerificationCode,
	sendVerificationCode,
} from "../../../core/flows/verify-identifier.ts";
import { parseEmail } from "../../../core/identifiers.ts";
import type { AccountId } from "../../../core/values.ts";
import type { RequestContext } from "../../../pipeline/operation.ts";
import { readCode } from "../code-input.ts";
import type { BankingPolicy } from "../policy.ts";
import type { IdentityType } from "../programme.ts";
import type { components } from "../spec.generated.ts";
import { isRoot, profileOf } from "./person.ts";

type Schemas = components["schemas"];

interface EmailRequest<Body>
	extends Pick<RequestContext<BankingPolicy>, "flow" | "policy"> {
	readonly body: Body;
}

type Done = Promise<{ readonly status: 204 } | AnyRefusal>;

/** Mails a code to the root user of an identity of this type (O32). */
export async function sendEmailCode(
	{ flow, body }: EmailRequest<Schemas["EmailRequest"]>,
	type: IdentityType,
): Done {
	const holder = await findHolder(flow, body.email, type);
	if (!holder.ok) return holder;
	const sent = await sendVerificationCode(flow, {
		accountId: holder.value,
		identifier: "email",
	});
	return sent.ok ? { status: 204 } : sent;
}

/** Takes the code that was mailed to the root user of an identity of this type (O32). */
export async function verifyEmail(
	{ flow, policy, body }: EmailRequest<Schemas["VerifyEmailRequest"]>,
	type: IdentityType,
): Done {
	const code = readCode(policy, "verificationCode", body.verificationCode);
	if (!code.ok) return code;
	const holder = await findHolder(flow, body.email, type);
	if (!holder.ok) return holder;
	const verified = await checkVerificationCode(flow, {
		accountId: holder.value,
		identifier: "email",
		code: code.value,
	});
	return verified.ok ? { status: 204 } : verified;
}

async function findHolder(
	flow: FlowContext,
	text: string,
	type: IdentityType,
): Promise<Outcome<AccountId, "identifier-malformed" | "account-unknown">> {
	const email = parseEmail(text);
	if (!email.ok) return email;
	const address = { type: "email", value: email.value } as const;
	const account = await readAccountBy(flow, address);
	const isTheirs =
		account !== undefined &&
		isRoot(account) &&
		profileOf(account).identities.some((own) => own.type === type);
	return isTheirs ? accept(account.id) : refuse("account-unknown", {});
}
