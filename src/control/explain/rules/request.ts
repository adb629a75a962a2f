import type { RuleNotes } from "../rule-note.ts";

/** Rules about the request itself. */
export const requestRules = {
	"route-unknown": { says: "No operation of the API is at {path}." },
	"method-not-allowed": {
		says: "The path is there, but does not answer {method}; it answers {allow}.",
	},
	"media-type-unsupported": {
		says: 'The body came as "{received}"; the operation reads {accepted}.',
	},
	"body-malformed": { says: "The body could not be read: it is {detail}." },
	"body-too-large": {
		says: "The body is larger than the {limitBytes} bytes that are read.",
	},
	"input-invalid": {
		says: "The input does not fit what the spec of the operation says of it.",
	},
	"rate-limited": {
		says: "The client has sent as many requests as it may in this stretch of time.",
		policy: [
			"rateLimit.requests",
			"rateLimit.windowSeconds",
			"rateLimit.windows",
		],
		counts: {
			what: "requests in the window",
			limit: ["rateLimit.requests"],
			kept: "used-up",
		},
	},
	"idempotency-key-too-long": {
		says: "The idempotency key is longer than {limit} characters.",
	},
	"idempotency-key-reused": {
		says: "The idempotency key came before, with another payload.",
	},
	"idempotency-in-progress": {
		says: "The first request with this idempotency key is still running.",
	},
	"internal-error": { says: "The simulator itself failed: {detail}" },
	"fault-injected": {
		says: "A fault was asked for here; no rule of the API was looked at.",
	},
} as const satisfies RuleNotes;
