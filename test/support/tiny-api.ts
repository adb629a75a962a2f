import type { ApiDefinition } from "../../src/pipeline/api-definition.ts";
import type { Exchange } from "../../src/pipeline/exchange.ts";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";

/** A route with everything a test does not care about filled in. */
export function routeSpec(given: Partial<RouteSpec>): RouteSpec {
	return {
		operationId: "operation",
		method: "GET",
		path: "/",
		surface: "auth",
		summary: "",
		security: [],
		requestBody: "none",
		requestMediaTypes: [],
		responses: {},
		extensions: {},
		parameters: [],
		...given,
	};
}

/** An exchange with everything a test does not care about filled in. */
export function exchangeOf(
	method: string,
	path: string,
	given: {
		query?: string;
		headers?: Exchange["headers"];
		body?: string | Uint8Array;
	} = {},
): Exchange {
	const { query = "", headers = {}, body = "" } = given;
	const bytes =
		typeof body === "string" ? new TextEncoder().encode(body) : body;
	return {
		method,
		path,
		query,
		headers,
		body: bytes,
		origin: "http://tiny.test",
		reachedBy: "in-process",
	};
}

/** An API of a few operations for tests of the pipeline; parts may be replaced. */
export function tinyApi(given: Partial<ApiDefinition> = {}): ApiDefinition {
	return {
		name: "tiny",
		title: "Tiny",
		routes: [],
		loadValidators: async () => ({}),
		operations: {},
		services: undefined,
		bases: [{ prefix: "", serves: () => true }],
		tenants: { default: "main", known: ["main"] },
		locales: { default: "en", supported: ["en", "de"] },
		policy: tinyPolicy,
		order: ["authenticate", "validate"],
		schemes: {},
		errors: {
			"route-unknown": { status: 404, code: "T404" },
			"method-not-allowed": (data: { allow: readonly string[] }) => ({
				status: 405,
				code: "T405",
				headers: [["allow", data.allow.join(", ")]],
			}),
			"tenant-unknown": { status: 404, code: "TTEN" },
			"input-invalid": { status: 400, code: "T400", hint: "Mend the input." },
			"media-type-unsupported": { status: 415, code: "T415" },
			"body-malformed": { status: 400, code: "TBAD" },
			"body-too-large": { status: 413, code: "T413" },
			"rate-limited": (data: { retryAfterSeconds: number }) => ({
				status: 429,
				code: "T429",
				headers: [["retry-after", String(data.retryAfterSeconds)]],
			}),
			"idempotency-key-too-long": { status: 413, code: "T413" },
			"idempotency-key-reused": { status: 422, code: "T422" },
			"idempotency-in-progress": { status: 409, code: "T409" },
			"fault-injected": (data: { status: number; wireCode?: string }) => ({
				status: data.status,
				code: data.wireCode ?? "TFLT",
			}),
			"internal-error": { status: 500, code: "T500" },
			"token-missing": { status: 401, code: "T401" },
			"account-blocked": { status: 403, code: "T403" },
		},
		refusalBody: ({ row, hint }) => ({
			body: hint === undefined ? { code: row.code } : { code: row.code, hint },
			mediaType: "application/json",
		}),
		renderBody: (body) => body,
		compose: () => ({ text: "" }),
		...given,
	};
}

/** A policy of plain numbers. */
export const tinyPolicy: ApiDefinition["policy"] = {
	code: {
		mode: "fixed",
		fixedCode: "123456",
		sequence: [],
		length: 6,
		lifetimeSeconds: 300,
		maxAttempts: 5,
		resendCooldownSeconds: 30,
		linkLifetimeSeconds: 3600,
	},
	password: {
		minLength: 8,
		maxLength: 128,
		mustContain: [],
		blocklist: [],
		hashIterations: 1,
	},
	lockout: { maxFailures: 5, lockSeconds: 1800 },
	session: {},
	token: {
		accessSeconds: 300,
		refreshSeconds: 3600,
		rotateRefresh: true,
		invalidatePrevious: false,
		reuseEndsSession: false,
	},
	totp: {
		digits: 6,
		stepSeconds: 30,
		driftSteps: 1,
		maxAttempts: 5,
		secondFactor: "optional",
	},
	deletion: { graceSeconds: 604_800 },
	rateLimit: { requests: 0, windowSeconds: 60 },
	enumerationSafe: true,
	age: {},
	autoApproveProofing: false,
	magicRecipients: true,
};
