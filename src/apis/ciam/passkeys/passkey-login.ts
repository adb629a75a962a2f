import { identifierOf, isVerified } from "../../../core/account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import type { PasskeyRequest } from "../../../core/flows/begin-passkey-check.ts";
import { signInWithPasskey } from "../../../core/flows/sign-in-with-passkey.ts";
import type { PasskeyAssertion } from "../../../core/ports/passkey-verifier.ts";
import type { Account } from "../../../core/records.ts";
import type { CiamContext } from "../operation.ts";
import { refuseFeature } from "../refusals.ts";
import type { TenantSettings } from "../settings.ts";
import { toLogin } from "../sign-in/answers.ts";
import { checkAdmission } from "../sign-in/complete.ts";
import { plainCompletion } from "../sign-in/out-of-band.ts";
import { sendVerification } from "../sign-up/send-verification.ts";
import type { components } from "../spec.generated.ts";
import { checkPasskeys } from "./checked.ts";

type Schemas = components["schemas"];

/** What a browser needs to use a passkey, on the wire (W3C WebAuthn Level 3 section 5.5). */
export function toUse({
	challenge,
	rpId,
	timeoutSeconds,
	userVerification,
	allow,
}: PasskeyRequest): Schemas["LoginBeginCredential"] {
	const publicKey = {
		challenge: challenge.secret,
		timeout: timeoutSeconds * 1000,
		rpId,
		...(allow && {
			allowCredentials: allow.map(({ credentialId }) => ({
				type: "public-key" as const,
				id: credentialId,
			})),
		}),
		userVerification,
	};
	return { LoginBeginCredential: { publicKey } };
}

/** Whether a login can begin without saying who it is (1320, 1326). */
export function checkAutofill(
	settings: Pick<TenantSettings, "passkeys">,
): Accepted<void> | AnyRefusal {
	const offered = checkPasskeys(settings);
	if (!offered.ok) return offered;
	return settings.passkeys.autofill
		? offered
		: refuseFeature("passkey-autofill");
}

/**
 * Logs in by what a passkey signed. It is as good as two factors, so none is asked for.
 *
 * @param how.named the address that must be one of the account's (default: any)
 * @param how.url the page that a verification mail leads to
 */
export async function logInWithPasskey(
	request: CiamContext,
	credential: PasskeyAssertion,
	how: { readonly named?: string; readonly url?: string },
): Promise<
	{ readonly status: 200; readonly body: Schemas["LoginAnswer"] } | AnyRefusal
> {
	const complete = plainCompletion(request);
	const signed = await signInWithPasskey<AnyRefusal>(request.flow, {
		credential,
		admit: (account) => {
			const admitted = checkAdmission(account);
			return admitted.ok ? checkNamed(account, how.named) : admitted;
		},
		complete: async (transaction, order) => {
			const { account } = order;
			const email = identifierOf(account, "email");
			const { emailVerification } = request.policy.settings.registration;
			const isDone = email === undefined || isVerified(account, "email");
			if (emailVerification !== "required" || isDone)
				return complete(transaction, order);
			// A mail that is too many is left out without a word (C).
			await sendVerification(request, transaction, account, email, how.url);
			return refuse("identifier-unverified", { identifier: "email" });
		},
	});
	return signed.ok
		? { status: 200, body: toLogin(request, signed.value) }
		: signed;
}

function checkNamed(
	{ identifiers }: Account,
	named: string | undefined,
): Accepted<void> | AnyRefusal {
	const isOne =
		named === undefined ||
		identifiers.some(({ type, value }) => type === "email" && value === named);
	return isOne
		? accept(undefined)
		: refuse("passkey-refused", { reason: "not-asked-for" });
}
