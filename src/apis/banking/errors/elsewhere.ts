import { refusalsOf } from "../../../core/refusal-families.ts";
import { sameRow } from "../../../pipeline/error-table.ts";
import { notHere } from "./rows.ts";

/**
 * What of the core this API never asks for: authenticator apps, refresh tokens, outside providers,
 * versions of terms, ages. An expired password is answered with a token, so its own refusal ends
 * before the table.
 */
export const elsewhereErrors = sameRow(
	[
		"account-exists",
		"identifier-unverified",
		"profile-incomplete",
		"field-not-editable",
		"age-below-minimum",
		"age-above-maximum",
		"password-expired",
		"sign-in-method-unavailable",
		"provider-token-refused",
		"refresh-token-invalid",
		"totp-mismatch",
		"totp-not-enrolled",
		"totp-already-enrolled",
		"terms-unknown",
		"terms-not-accepted",
		"terms-outdated",
		"proofing-unavailable",
		"proofing-already-approved",
		"proofing-not-approved",
		"obligation-open",
		...refusalsOf.severalIdentifiers,
		...refusalsOf.limitsOfSessions,
		...refusalsOf.pins,
		...refusalsOf.recovery,
		...refusalsOf.secondSteps,
		...refusalsOf.passkeys,
		...refusalsOf.relays,
	],
	notHere,
);
