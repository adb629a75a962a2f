import type { RefusalData } from "../../../core/errors.ts";
import { refusalsOf } from "../../../core/refusal-families.ts";
import { sameRow } from "../../../pipeline/error-table.ts";
import { problem } from "./rows.ts";
import { stranger } from "./strangers.ts";

/**
 * What of the core this API never asks for: idempotency keys, sessions of several scopes, step-up,
 * passwords with a history, out-of-band authenticators, invites,
 * passkeys, PINs, recovery codes, security answers, several addresses.
 */
export const elsewhereErrors = {
	...sameRow(
		[
			...refusalsOf.repetition,
			...refusalsOf.stepUp,
			...refusalsOf.firstPasswords,
			...refusalsOf.severalIdentifiers,
			...refusalsOf.limitsOfSessions,
			...refusalsOf.pins,
			...refusalsOf.recovery,
			...refusalsOf.secondSteps,
			...refusalsOf.passkeys,
			...refusalsOf.relays,
			"password-expired",
			"password-reused",
		],
		stranger,
	),
	/** A fault that somebody asked for keeps the status and code they named. */
	"fault-injected": ({ status, wireCode }: RefusalData["fault-injected"]) =>
		problem(status, wireCode ?? "internal-error", {
			title: "Injected fault",
			detail: "This world was told to answer so.",
		}),
};
