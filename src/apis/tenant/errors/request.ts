import type { InputIssue } from "../../../core/errors.ts";
import type { ErrorRow, RefusalSite } from "../../../pipeline/error-table.ts";
import type { FieldIssue } from "../messages/words.ts";
import { invalid, list, problem, type Rows } from "./rows.ts";

/** What is wrong with the request itself, whoever sends it (C; 400 of T3: T-api). */
export const requestErrors: Rows<
	| "route-unknown"
	| "tenant-unknown"
	| "method-not-allowed"
	| "media-type-unsupported"
	| "body-malformed"
	| "body-too-large"
	| "input-invalid"
	| "rate-limited"
	| "internal-error"
> = {
	"route-unknown": ({ hint }) =>
		problem(404, "route-unknown", {
			title: "Path unknown",
			detail: "No operation has this path.",
			hint:
				hint ??
				"Paths are /api/{tenantId}/customer and /api/{tenantId}/customer/authenticate.",
		}),
	"tenant-unknown": ({ tenant, known }) =>
		problem(404, "tenant-unknown", {
			title: "Tenant unknown",
			detail: `There is no tenant "${tenant.slice(0, 100)}".`,
			hint: `Known are ${list(known)}.`,
		}),
	"method-not-allowed": ({ method, allow }) =>
		problem(405, "method-not-allowed", {
			title: "Method not allowed",
			detail: `This path does not answer ${method}.`,
			hint: `It answers ${list(allow)}.`,
			headers: [["allow", list(allow)]],
		}),
	"media-type-unsupported": ({ received, accepted }) =>
		problem(415, "media-type-unsupported", {
			title: "Media type not supported",
			detail: `The body must be ${list(accepted)}.`,
			hint:
				received === ""
					? "The request has no Content-Type."
					: `The request says ${received}.`,
		}),
	"body-malformed": ({ detail }) =>
		problem(400, "body-malformed", {
			title: "Body not readable",
			detail: `The body is ${detail}.`,
			hint: "Send one JSON value in UTF-8; a bare token needs its quotes.",
		}),
	"body-too-large": ({ limitBytes }) =>
		problem(413, "body-too-large", {
			title: "Body too large",
			detail: `A body may have ${limitBytes} bytes.`,
		}),
	"input-invalid": ({ issues }, site) => inputInvalid(issues, site),
	"rate-limited": ({ retryAfterSeconds }) => tooSoon(retryAfterSeconds),
	"internal-error": ({ detail }) =>
		problem(500, "internal-error", {
			title: "Internal error",
			detail: "The simulator failed, or was told to.",
			hint: detail,
		}),
};

/** Too many requests, or messages one upon the other. */
export function tooSoon(seconds: number): ErrorRow {
	return problem(429, "too-many-requests", {
		title: "Too many requests",
		detail: `Too soon or too often: try again in ${seconds} s.`,
		hint: "Neither is limited unless the policy of this world says so.",
		headers: [["retry-after", String(seconds)]],
	});
}

/** 412 for fields of a customer (T-api), 400 for everything else that has the wrong form. */
function inputInvalid(
	issues: readonly InputIssue[],
	{ operationId }: RefusalSite,
): ErrorRow {
	const isOfCustomer = issues.every(isCustomerField);
	if (operationId === "saveCustomer" && isOfCustomer)
		return invalid(issues.map(toFieldIssue));
	const places = issues.map(({ place, field, problem: what }) =>
		`${place}${field === "" ? "" : ` ${field}`} ${what}`.slice(0, 200),
	);
	return problem(400, "data-malformed", {
		title: "Request not well-formed",
		detail: `${list([...new Set(places)])}.`,
		hint: "400 is about the form of the request; what a provider refuses is 422.",
	});
}

function isCustomerField({ place, field }: InputIssue): boolean {
	return (
		(place === "body" && field !== "") ||
		(place === "query" && field === "flow")
	);
}

function toFieldIssue({ field, rule }: InputIssue): FieldIssue {
	if (rule === "required") return { field, rule };
	if (field === "birthDate") return { field, rule: "birthDate" };
	if (field === "address.country") return { field, rule: "country" };
	return { field, rule: "malformed" };
}
