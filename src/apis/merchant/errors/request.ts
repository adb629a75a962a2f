import type { InputIssue } from "../../../core/errors.ts";
import type { ErrorRow, RefusalSite } from "../../../pipeline/error-table.ts";
import { type FieldIssue, type FieldRule, invalid, type Rows } from "./rows.ts";

/** What is wrong with the request itself, whoever sends it (numbers and codes C). */
export const requestErrors: Rows<
	| "route-unknown"
	| "method-not-allowed"
	| "media-type-unsupported"
	| "body-malformed"
	| "body-too-large"
	| "input-invalid"
	| "field-refused"
	| "password-unacceptable"
	| "identifier-malformed"
	| "rate-limited"
	| "internal-error"
> = {
	"route-unknown": ({ hint }) => ({
		status: 404,
		code: "NOT_FOUND",
		hint:
			hint ??
			"No operation has this path. All of them are served bare, under /api and under /api/next.",
	}),
	"method-not-allowed": ({ method, allow }) => ({
		status: 405,
		code: "METHOD_NOT_ALLOWED",
		hint: `Use ${allow.join(" or ")} here, not ${method}.`,
		headers: [["allow", allow.join(", ")]],
	}),
	"media-type-unsupported": ({ received, accepted }) => ({
		status: 415,
		code: "UNSUPPORTED_MEDIA_TYPE",
		hint: `Send Content-Type: ${accepted[0] ?? "application/json"}${received === "" ? "; the request has none" : `, not ${received}`}.`,
	}),
	"body-malformed": ({ detail }) => ({
		status: 400,
		code: "INVALID_JSON",
		hint: `The body could not be read: ${detail}. Send one JSON value in UTF-8.`,
	}),
	"body-too-large": ({ limitBytes }) => ({
		status: 413,
		code: "BODY_TOO_LARGE",
		hint: `Keep the body within ${limitBytes} bytes.`,
	}),
	"input-invalid": ({ issues }, site) =>
		missingResetToken(issues, site) ??
		invalid(toFields(issues), inputHint(issues)),
	"field-refused": ({ field, rule }) =>
		invalid(
			[{ field, rule }],
			"A cashier joins a company that is known: register its manager first, or switch cashierMakesCompany on.",
		),
	"password-unacceptable": ({ rules }, { operationId }) =>
		badPassword(
			operationId,
			`The password breaks the rules ${rules.join(", ")}.`,
		),
	"identifier-malformed": ({ identifier }) =>
		identifier === "phone"
			? invalid(
					[{ field: "phoneNumber", rule: "phone" }],
					"The number is not one of its country: set phoneNumberCountry (FR if left out), or write it with plus sign and the code of that country.",
				)
			: invalid(
					[{ field: "email", rule: "email" }],
					"Send a complete email address.",
				),
	"rate-limited": ({ retryAfterSeconds }) => ({
		status: 429,
		code: "TOO_MANY_REQUESTS",
		hint: `The rate limit of this world is used up; try again in ${retryAfterSeconds} s.`,
		headers: [["retry-after", String(retryAfterSeconds)]],
	}),
	"internal-error": ({ detail }) => ({
		status: 500,
		code: "INTERNAL_ERROR",
		hint: `The simulator failed or was told to: ${detail}`,
	}),
};

/** The row of a new password that cannot be taken. */
export function badPassword(
	operationId: RefusalSite["operationId"],
	hint: string,
): ErrorRow {
	const isChange = operationId === "changeForgottenPassword";
	const field = isChange ? "newPassword" : "password";
	return invalid([{ field, rule: "password" }], hint);
}

// The page says "invalid or missing token", so a missing one is not a matter of the schema (L-auth).
function missingResetToken(
	issues: readonly InputIssue[],
	{ operationId }: RefusalSite,
): ErrorRow | undefined {
	if (operationId !== "changeForgottenPassword") return undefined;
	const isMissing = issues.some(
		({ place, field, rule }) =>
			place === "body" && field === "token" && rule === "required",
	);
	return isMissing
		? {
				status: 400,
				code: "INVALID_TOKEN",
				hint: "Send the token of the reset mail as token.",
			}
		: undefined;
}

function toFields(issues: readonly InputIssue[]): readonly FieldIssue[] {
	const others = issues
		.filter((issue) => issue.rule !== "if" && !isChoiceOfCodes(issue))
		.map((issue) => ({ field: nameOf(issue), rule: ruleOf(issue) }));
	return issues.some(isChoiceOfCodes)
		? [{ field: "body", rule: "exactly-one" }, ...others]
		: others;
}

/** Neither of the two codes was sent (each of them is missed), or both were. */
function isChoiceOfCodes({ rule, field }: InputIssue): boolean {
	return (
		(rule === "oneOf" && field === "") || (rule === "required" && isCode(field))
	);
}

function isCode(field: string): boolean {
	return field === "otp" || field === "emailOtp";
}

function nameOf({ place, field }: InputIssue): string {
	if (place === "body") return field === "" ? "body" : field;
	return `${place}.${field}`;
}

function ruleOf({ rule, field }: InputIssue): FieldRule {
	if (rule === "format" && field === "email") return "email";
	return Object.hasOwn(rulesOfKeywords, rule)
		? (rulesOfKeywords[rule] ?? "other")
		: "other";
}

const rulesOfKeywords: { readonly [keyword: string]: FieldRule } = {
	required: "required",
	type: "text",
	enum: "choice",
	const: "choice",
	minLength: "length",
	maxLength: "length",
	pattern: "pattern",
};

function inputHint(issues: readonly InputIssue[]): string {
	const about = (name: string) => issues.some(({ field }) => field === name);
	if (issues.some(isChoiceOfCodes))
		return "Send exactly one of otp (a code of the authenticator app) and emailOtp (a mailed code).";
	if (issues.some(({ field, rule }) => isCode(field) && rule === "type"))
		return "Send the code as a string: leading zeros get lost in a number.";
	if (about("companyName"))
		return "companyName is needed for the roles Manager and Cashier.";
	if (about("associationName"))
		return "associationName is needed for the role Association.";
	if (about("role"))
		return "People register as Manager, SuperManager, Cashier, Observer, Association or SimpleUser.";
	if (about("origin"))
		return "origin says where the sign-in comes from: dashboard (backoffice) or application (mobile app).";
	const [first] = issues;
	const names = [...new Set(issues.map(nameOf))].join(", ");
	return `Correct ${names}${first === undefined ? "" : `: ${nameOf(first)} ${first.problem}`}.`;
}
