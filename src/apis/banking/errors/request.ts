import type { RefusalData } from "../../../core/errors.ts";
import type { ErrorRow } from "../../../pipeline/error-table.ts";
import { badRequest, invalidInput, unreadable } from "./input.ts";
import { conflict, gate, type Rows } from "./rows.ts";

/** What is wrong with the request itself, whoever sends it (fact sheet 1.3 to 1.5). */
export const requestErrors: Rows<
	| "route-unknown"
	| "method-not-allowed"
	| "media-type-unsupported"
	| "body-malformed"
	| "body-too-large"
	| "input-invalid"
	| "rate-limited"
	| "idempotency-key-too-long"
	| "idempotency-key-reused"
	| "idempotency-in-progress"
	| "internal-error"
	| "fault-injected"
> = {
	"route-unknown": ({ hint }) => ({
		status: 404,
		code: "NOT_FOUND",
		hint:
			hint ??
			"No operation has this path. All are served bare; those of the programme also under /multi, the side channel under /simulate/api. POST /login_via_biometrics is part of the profile current only.",
	}),
	"method-not-allowed": ({ method, allow }) => ({
		status: 405,
		code: "METHOD_NOT_ALLOWED",
		hint: `Use ${allow.join(" or ")} here, not ${method}.`,
		headers: [["allow", allow.join(", ")]],
	}),
	"media-type-unsupported": ({ received, accepted }, site) =>
		unreadable(
			`Send Content-Type: ${accepted[0] ?? "application/json"}${received === "" ? "; the request has none" : `, not ${received}`}.`,
			site,
		),
	"body-malformed": ({ detail }, site) =>
		unreadable(
			`The body could not be read: ${detail}. Send one JSON value in UTF-8.`,
			site,
		),
	"body-too-large": ({ limitBytes }, site) =>
		badRequest(
			"The body is too large.",
			[],
			site,
			`Keep the body within ${limitBytes} bytes.`,
		),
	"input-invalid": ({ issues }, site) => invalidInput(issues, site),
	"rate-limited": (data) =>
		tooMany(
			data.retryAfterSeconds,
			limitsOf(data),
			"The rate limit of this api-key is used up; this world switched one on.",
		),
	"idempotency-key-too-long": ({ limit }) => ({
		status: 413,
		code: "CONTENT_TOO_LARGE",
		hint: `Keep idempotency-ref within ${limit} characters.`,
	}),
	"idempotency-key-reused": {
		status: 422,
		code: "UNPROCESSABLE_CONTENT",
		hint: "This idempotency-ref came with another payload before: take a new one for each new request.",
	},
	"idempotency-in-progress": conflict(
		"IDEMPOTENT_REQUEST_IN_PROGRESS",
		"The first request with this idempotency-ref is still running; wait for its answer.",
	),
	"internal-error": ({ detail }) => ({
		status: 500,
		code: "INTERNAL_SERVER_ERROR",
		hint: `The simulator failed: ${detail}`,
	}),
	"fault-injected": ({ status, wireCode }, site) => {
		const code = wireCode ?? reasons[status] ?? "INTERNAL_SERVER_ERROR";
		const hint = "This world was told to answer so.";
		if (status === 403 && code !== "FORBIDDEN") return gate(code, site, hint);
		if (status === 429) return tooMany(60, "1, 1;w=60", hint);
		const details = status === 400 ? { message: code } : undefined;
		return { status, code, hint, ...(details && { details }) };
	},
};

/** A 429 with its two headers (O32). @param limits the limit that was hit, then all in force */
export function tooMany(
	retryAfterSeconds: number,
	limits: string,
	hint: string,
): ErrorRow {
	return {
		status: 429,
		code: "TOO_MANY_REQUESTS",
		hint: `${hint} Try again in ${retryAfterSeconds} s.`,
		headers: [
			["x-ratelimit-limit", limits],
			["x-ratelimit-reset", String(retryAfterSeconds)],
		],
	};
}

function limitsOf({
	limit,
	windows = [],
	retryAfterSeconds,
}: RefusalData["rate-limited"]): string {
	const hit = limit ?? windows[0]?.requests ?? 1;
	const all = windows.map(
		({ requests, windowSeconds }) => `${requests};w=${windowSeconds}`,
	);
	return [
		hit,
		...(all.length > 0 ? all : [`${hit};w=${retryAfterSeconds}`]),
	].join(", ");
}

/** The words for statuses of faults that name no code. */
const reasons: { readonly [status: number]: string | undefined } = {
	400: "BAD_REQUEST",
	401: "UNAUTHORIZED",
	403: "FORBIDDEN",
	404: "NOT_FOUND",
	409: "CONFLICT",
	423: "LOCKED",
	429: "TOO_MANY_REQUESTS",
	503: "SERVICE_UNAVAILABLE",
};
