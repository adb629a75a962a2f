import type { RefusalData } from "../../../core/errors.ts";
import { refusalsOf } from "../../../core/refusal-families.ts";
import { type ErrorRow, sameRow } from "../../../pipeline/error-table.ts";
import { named } from "../operation-name.ts";

/** The row of a refusal that no operation of this API gives: whoever gives one made a mistake. */
const notHere: ErrorRow = {
	status: 500,
	code: "SIM500",
	hint: "An operation of this API gave a refusal that is not its own: a defect of the simulator.",
};

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
		status: 401,
		code: "AUTH90",
		hint: `The password was right but has expired; set a new one with ${named("requestPasswordReset")}.`,
	},
	"password-reused": {
		status: 400,
		code: "U101",
		hint: "Choose another password; this one was used before.",
	},
	/** A fault that somebody asked for keeps the status and code they named. */
	"fault-injected": ({ status, wireCode }: RefusalData["fault-injected"]) => ({
		status,
		code: wireCode ?? "SIM500",
		hint: "This world was told to answer so.",
	}),
};
