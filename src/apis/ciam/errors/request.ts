import type { InputIssue } from "../../../core/errors.ts";
import type { ErrorRow, RefusalSite } from "../../../pipeline/error-table.ts";
import { isLegacy } from "../sent.ts";
import { type Rows, says } from "./rows.ts";
import type { WireCode } from "./wire-codes.ts";

/** What is wrong with the request itself, whoever sends it (N, D; 971: C). */
export const requestErrors: Rows<
	| "route-unknown"
	| "tenant-unknown"
	| "method-not-allowed"
	| "media-type-unsupported"
	| "body-malformed"
	| "body-too-large"
	| "input-invalid"
	| "parameter-missing"
	| "operation-off"
	| "rate-limited"
	| "internal-error"
	| "fault-injected"
> = {
	"route-unknown": ({ hint }) =>
		says(971, {
			status: 404,
			hint:
				hint ??
				"Paths begin with /identity/v2/auth, /identity/v2/manage or /api/v2.",
		}),
	"tenant-unknown": says(901),
	"method-not-allowed": ({ method, allow }) =>
		says(971, {
			status: 405,
			said: `This path does not answer ${method}.`,
			headers: [["allow", allow.join(", ")]],
		}),
	"media-type-unsupported": ({ received }) =>
		says(1083, {
			hint: `Send application/json, or no Content-Type; the request says ${received}.`,
		}),
	"body-malformed": ({ detail }, site) =>
		unreadable(site, `The body is ${detail}.`),
	"body-too-large": ({ limitBytes }) =>
		says(908, { said: `A body may have ${limitBytes} bytes.` }),
	"input-invalid": ({ issues }, site) => inputInvalid(issues, site),
	"parameter-missing": ({ name }) => missing(name),
	"operation-off": ({ operationId }) =>
		says(1144, {
			hint: `The setting disabledOperations of the tenant has ${operationId}.`,
		}),
	"rate-limited": ({ retryAfterSeconds }) =>
		says(429, { headers: [["retry-after", String(retryAfterSeconds)]] }),
	"internal-error": ({ detail }) => says(950, { hint: detail }),
	/** A fault that somebody asked for keeps the status and code they named. */
	"fault-injected": ({ status, wireCode }) => ({
		...says(950),
		status,
		code: wireCode ?? "950",
	}),
};

/** A parameter that is not there, by its name. */
export function missing(name: string): ErrorRow {
	return says(908, {
		said: `The parameter ${name.toLowerCase()} is missing.`,
	});
}

const unreadableBy: { readonly [method: string]: WireCode } = {
	PUT: 1079,
	DELETE: 1084,
};

function unreadable({ exchange }: RefusalSite, said: string): ErrorRow {
	return says(unreadableBy[exchange.method] ?? 965, { said });
}

function inputInvalid(
	issues: readonly InputIssue[],
	site: RefusalSite,
): ErrorRow {
	const ofBody = issues.find(
		({ place, field }) => place === "body" && field === "",
	);
	if (ofBody?.rule === "type" && site.operationId?.includes("CustomObject"))
		return says(1035);
	if (ofBody !== undefined && !isLegacy(site.exchange.path))
		return unreadable(site, "The body must be a JSON object.");
	const [first] = issues;
	if (first === undefined) return says(908);
	if (first.rule === "required") return missing(first.field);
	return says(908, {
		said: `The parameter ${first.field.toLowerCase()} is malformed: ${first.problem}.`,
	});
}
