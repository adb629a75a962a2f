import type { RefusalSite } from "../../../pipeline/error-table.ts";
import type { FieldIssue } from "../messages/words.ts";
import { authenticateAt, invalid, problem, type Rows } from "./rows.ts";

/** What is wrong with the data of a customer (412: T-api; rules C). */
export const customerErrors: Rows<
	| "customer-invalid"
	| "customer-unknown"
	| "identifier-taken"
	| "identifier-malformed"
	| "identifier-missing"
> = {
	"customer-invalid": ({ issues }, site) =>
		invalid(issues, hintOf(issues, site)),
	"customer-unknown": ({ flow }) =>
		problem(412, "customer-unknown", {
			title: "Customer unknown",
			detail: `The flow ${flow} needs a customer that exists.`,
			hint: "Make the customer first, without this flow or with preregistration.",
			issues: [{ field: "identifier", rule: "noCustomer" }],
		}),
	"identifier-taken": ({ identifier }) =>
		invalid([
			{
				field:
					identifier === "email" || identifier === "phone"
						? identifier
						: "identifier",
				rule: "taken",
			},
		]),
	"identifier-malformed": ({ identifier }) =>
		invalid([{ field: identifier, rule: identifier }]),
	"identifier-missing": ({ identifier }) =>
		invalid([
			{
				field: identifier === "any" ? "identifier" : identifier,
				rule: "required",
			},
		]),
};

function hintOf(
	issues: readonly FieldIssue[],
	{ tenant }: RefusalSite,
): string | undefined {
	const of = (rule: FieldIssue["rule"]) =>
		issues.find((issue) => issue.rule === rule);
	if (of("code"))
		return `A code is shown to ${authenticateAt(tenant)}?provider=otp, not here.`;
	if (of("noIdentifier"))
		return "Send id, email, phone or an entry in externalIdentifiers, or a token.";
	const flow = of("flow");
	if (flow) return `Known flows are ${flow.facts?.known}.`;
	return undefined;
}
