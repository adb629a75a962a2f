import type { TokenDefect } from "../../../core/errors.ts";
import type { RefusalSite } from "../../../pipeline/error-table.ts";
import { type Header, headerOf } from "../../../pipeline/exchange.ts";
import { toDateTime } from "../moments.ts";
import { authenticateAt, problem, type Rows, saveAt } from "./rows.ts";

const bearer: readonly Header[] = [["www-authenticate", "Bearer"]];

/** Who is asking (401: T-api; causes C). */
export const callerErrors: Rows<
	| "tenant-mismatch"
	| "token-missing"
	| "token-invalid"
	| "token-expired"
	| "account-blocked"
	| "account-deleted"
	| "customer-mismatch"
	| "authentication-required"
> = {
	"token-missing": (_, site) =>
		problem(401, "token-missing", {
			title: "Token missing",
			detail: "No bearer token was sent.",
			hint: missingHint(site),
			headers: bearer,
		}),
	"token-invalid": ({ defect }, site) =>
		problem(401, "token-invalid", {
			title: "Token not valid",
			detail: "The bearer token cannot be verified.",
			hint: invalidHint(defect, site),
			headers: bearer,
		}),
	"token-expired": ({ issuedAt, expiredAt }, { now, tenant }) =>
		problem(401, "token-expired", {
			title: "Token expired",
			detail: `The bearer token was good until ${toDateTime(expiredAt)}.`,
			hint: `A token lives for 24 hours unless the policy says otherwise; this one was issued at ${toDateTime(issuedAt)}, and here it is ${toDateTime(now)}. There is no renewal: ${authenticateAt(tenant)} again.`,
			headers: bearer,
		}),
	"tenant-mismatch": ({ tokenTenant, tenant }) =>
		problem(401, "tenant-mismatch", {
			title: "Token of another tenant",
			detail: `The token belongs to the tenant ${tokenTenant}, the request to ${tenant}.`,
			hint: `Authenticate at ${tenant} with ${authenticateAt(tenant)}; a token is good for one tenant.`,
			headers: bearer,
		}),
	"account-blocked": problem(401, "customer-blocked", {
		title: "Customer blocked",
		detail: "This customer is blocked.",
		hint: "An operator blocked this customer; the control plane can reinstate them.",
	}),
	"account-deleted": problem(401, "customer-deleted", {
		title: "Customer deleted",
		detail: "The customer of this token was deleted.",
		hint: "Authenticate again to start anew.",
	}),
	"customer-mismatch": problem(401, "customer-mismatch", {
		title: "Another customer",
		detail: "The token and the body name two different customers.",
		hint: "Send the token of the customer in the body, or leave the identifiers out of the body.",
	}),
	"authentication-required": ({ canBeChallenged }, { tenant }) =>
		problem(401, "authentication-required", {
			title: "Authentication required",
			detail:
				"This customer exists, and the tenant wants proof before it is changed.",
			hint: canBeChallenged
				? `Run ${saveAt(tenant)}?flow=preregistration, or authenticate first with ${authenticateAt(tenant)} and send the token.`
				: `No code or link can be sent, as this customer has no address: authenticate first with ${authenticateAt(tenant)}.`,
		}),
};

function missingHint({ exchange, tenant }: RefusalSite): string {
	const way = `Send Authorization: Bearer with a token of ${authenticateAt(tenant)}`;
	return headerOf(exchange.headers, "x-api-key") === undefined
		? `${way}.`
		: `${way}; X-API-KEY is for calls between servers and not looked at here.`;
}

function invalidHint(
	defect: TokenDefect,
	{ exchange, tenant }: RefusalSite,
): string {
	const header = headerOf(exchange.headers, "authorization") ?? "";
	if (/^bearer +"/i.test(header))
		return "The token begins and ends with a quote: it is a JSON string. Parse the JSON, or ask for Accept: text/plain.";
	return (
		defectHints[defect] ?? `Get another one with ${authenticateAt(tenant)}.`
	);
}

const defectHints: { readonly [Defect in TokenDefect]?: string } = {
	malformed:
		"This is not a token; write the header as Authorization: Bearer {token}, with one blank and no quotes.",
	algorithm: "The token is signed with another algorithm than ES256.",
	key: "The token is signed with a key that is not this world's; each world has its own.",
	signature: "The signature of the token does not fit its content.",
	issuer: "The token comes from another issuer, such as another API or world.",
	"not-yet-valid":
		"The token is not valid yet on the clock of this world; was the clock set back?",
};
