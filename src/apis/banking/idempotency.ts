import type { IdempotencyRules } from "../../pipeline/idempotency.ts";
import type { BankingPolicy } from "./policy.ts";
import { callerKey } from "./security/api-key.ts";

/** How repetitions are made harmless (O63, D-IDEM; fact sheet 1.5). */
export const idempotency: IdempotencyRules<BankingPolicy> = {
	header: "idempotency-ref",
	applies: ({ extensions }) => extensions["x-idempotent"] === true,
	maxKeyLength: 8000,
	retentionSeconds: (policy) => policy.idempotency.retentionSeconds,
	scopeOf: ({ exchange, principal }) => {
		const user = principal.kind === "account" ? principal.account.id : "";
		return JSON.stringify([callerKey(exchange), user]);
	},
	// What a client may mend and try again with the same reference is not kept (C).
	stores: ({ status }) => status < 300 || status === 404 || status === 409,
};
