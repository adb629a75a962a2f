import type { RefusalData } from "../../../core/errors.ts";
import { refusalsOf } from "../../../core/refusal-families.ts";
import { type RefusalSite, sameRow } from "../../../pipeline/error-table.ts";
import { named } from "../operation-name.ts";
import { badPassword } from "./request.ts";
import { notHere } from "./rows.ts";

/**
 * What of the core this API never asks for by itself: idempotency keys, sessions of several scopes,
 * step-up, out-of-band authenticators, invites, passkeys, PINs, recovery codes, security answers,
 * several addresses. Passwords expire and are remembered only where a policy or an operator says so
 * (C).
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
		],
		notHere,
	),
	"password-expired": {
		status: 400,
		code: "INVALID_CREDENTIALS",
		hint: `The password was right but has expired; ${named("sendPasswordReset")} leads to a new one.`,
	},
	"password-reused": (
		_: RefusalData["password-reused"],
		{ operationId }: RefusalSite,
	) => badPassword(operationId, "The password was used before."),
	/** A fault that somebody asked for keeps the status and code they named. */
	"fault-injected": ({ status, wireCode }: RefusalData["fault-injected"]) => ({
		status,
		code: wireCode ?? "INTERNAL_ERROR",
		hint: "This world was told to answer so.",
	}),
};
