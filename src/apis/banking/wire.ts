import type { Json } from "../../core/values.ts";
import type {
	RefusalBody,
	RefusalView,
} from "../../pipeline/api-definition.ts";

const mediaType = "application/json";

/** Codes whose answers have no body (fact sheet 1.3). */
const silent: ReadonlySet<string> = new Set([
	"FORBIDDEN",
	"LOCKED",
	"UNPROCESSABLE_CONTENT",
	"TOO_MANY_REQUESTS",
	"INTERNAL_SERVER_ERROR",
	"SERVICE_UNAVAILABLE",
]);

/** Codes of a 403 that the version of May 2023 does not know; it sends no body then. */
const silentOfOld: ReadonlySet<string> = new Set([
	"ACCESS_TOKEN_REQUIRED",
	"INSUFFICIENT_PERMISSIONS",
]);

/** The refusals for which the vendor has no codes of its own, in words (C). */
const problems: { readonly [code: string]: string } = {
	NOT_FOUND: "The requested resource was not found.",
	METHOD_NOT_ALLOWED: "The path does not answer this method.",
	CONTENT_TOO_LARGE: "The idempotency reference is too long.",
};

/** The body of a refusal: its form depends on the status (fact sheet 1.3). */
export function refusalBody(view: RefusalView): RefusalBody {
	const body = bodyOf(view);
	return body === undefined ? { mediaType } : { mediaType, body };
}

function bodyOf({ row, refusal, policy }: RefusalView): Json | undefined {
	const { status, code } = row;
	const isOld = "errorCodes" in policy && policy.errorCodes === "seed";
	if (silent.has(code) || (isOld && silentOfOld.has(code))) return undefined;
	// Where the version of May 2023 has another code, the row names it as `older`.
	const { older, ...details } = row.details ?? {};
	if (status === 400) return details;
	if (refusal.code === "password-expired-token")
		return { token: String(refusal.data.token) };
	const message = problems[code];
	if (message !== undefined) return { code, message };
	return { errorCode: isOld && older ? older : code, ...details };
}
