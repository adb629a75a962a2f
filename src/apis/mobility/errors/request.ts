import type { InputIssue } from "../../../core/errors.ts";
import type { ErrorRow, RefusalSite } from "../../../pipeline/error-table.ts";
import { headerOf } from "../../../pipeline/exchange.ts";
import { named } from "../operation-name.ts";
import { fields, list, type Rows } from "./rows.ts";

/** What is wrong with the request itself, whoever sends it. Source: fact sheet 9 (C). */
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
	"route-unknown": ({ path, hint }) => ({
		status: 404,
		code: "SIM404",
		hint: hint ?? unknownPathHint(path),
	}),
	"tenant-unknown": ({ tenant, known }) => ({
		status: 404,
		code: "SIM404",
		hint: `There is no tenant "${tenant}" here; known are ${list(known)}. A staging tenant does not exist on the production host.`,
	}),
	"method-not-allowed": ({ method, allow }, { exchange }) => ({
		status: 405,
		code: "SIM405",
		hint: methodHint(method, exchange.path, allow),
		headers: [["allow", list(allow)]],
	}),
	"media-type-unsupported": ({ received, accepted }) => ({
		status: 415,
		code: "SIM415",
		hint: `Send Content-Type: ${accepted[0] ?? "application/json"}${received === "" ? "; the request has none" : `, not ${received}`}.`,
	}),
	"body-malformed": ({ detail }) => ({
		status: 400,
		code: "SIM400",
		hint: `The body could not be read: ${detail}. Send one JSON value in UTF-8.`,
	}),
	"body-too-large": ({ limitBytes }) => ({
		status: 413,
		code: "SIM413",
		hint: `Keep the body within ${limitBytes} bytes.`,
	}),
	"input-invalid": ({ issues }, site) =>
		missingProfileField(issues, site) ?? {
			status: 400,
			code: "U190",
			hint: inputHint(issues, site),
			details: fields(...issues.map(toField)),
		},
	"rate-limited": ({ retryAfterSeconds }) => ({
		status: 429,
		code: "SIM429",
		hint: `The rate limit of this world is used up; try again in ${retryAfterSeconds} s.`,
		headers: [["retry-after", String(retryAfterSeconds)]],
	}),
	"internal-error": ({ detail }) => ({
		status: 500,
		code: "SIM500",
		hint: `The simulator failed or was told to: ${detail}`,
	}),
};

/** Vendors answer a name left out at sign-up with its own code (G-err). */
const codesOfSignUpFields: { readonly [field: string]: string } = {
	firstName: "U130.5",
	lastName: "U130.6",
	birthDate: "U130.7",
	country: "U111",
};

function missingProfileField(
	issues: readonly InputIssue[],
	site: RefusalSite,
): ErrorRow | undefined {
	const [first] = issues;
	const code = first && codesOfSignUpFields[first.field];
	const areAllMissing = issues.every(
		({ rule, field, place }) =>
			place === "body" &&
			rule === "required" &&
			Object.hasOwn(codesOfSignUpFields, field),
	);
	if (code === undefined || site.operationId !== "createCustomer")
		return undefined;
	if (!areAllMissing) return undefined;
	const names = list(issues.map(({ field }) => field));
	return {
		status: 400,
		code,
		hint: `Add ${names} to the body. Branch on the part of the code before the dot.`,
	};
}

function toField({ place, field, problem }: InputIssue) {
	const isWholeBody = place === "body" && field === "";
	if (isWholeBody) return { field: "body", problem };
	return { field: place === "body" ? field : `${place}.${field}`, problem };
}

function inputHint(
	issues: readonly InputIssue[],
	{ operationId, exchange }: RefusalSite,
): string {
	if (issues.some(isNumericCode))
		return "Send code as a string: leading zeros get lost in a number.";
	const hasBearer = headerOf(exchange.headers, "authorization") !== undefined;
	if (operationId === "refreshToken" && hasBearer)
		return 'Send the refresh token in the body, {"refreshToken": "..."}; the Authorization header is ignored here.';
	if (issues.some(({ place, field }) => place === "path" && field === "email"))
		return "Percent-encode the email address in the path; a plus sign is %2B, since some clients turn a bare one into a blank.";
	const [first] = issues;
	const names = list(issues.map((issue) => toField(issue).field));
	return `Correct ${names}${first === undefined ? "" : `: ${toField(first).field} ${first.problem}`}.`;
}

function isNumericCode({ place, field, rule }: InputIssue): boolean {
	return place === "body" && field === "code" && rule === "type";
}

/** Paths people try, taken for administration of somebody else's record. */
function unknownPathHint(path: string): string {
	if (/\/customers\/[^/]+$/.test(path))
		return `${named("getCustomer")} and ${named("updateCustomer")} take no id: they act on the person of the bearer token only. An API client names the person in the header GoUrban-Impersonate.`;
	return "No operation has this path. Look at the paths in specs/mobility; bare paths and /v1/{tenant}/auth or /v1/{tenant}/front are served.";
}

function methodHint(
	method: string,
	path: string,
	allow: readonly string[],
): string {
	const way = `Use ${allow.join(" or ")} here, not ${method}.`;
	return path.endsWith("/customer-identity-cards")
		? `${way} Cards are created and assigned by the operator; that work belongs to the Operations API, here to the control plane.`
		: way;
}
