import { named } from "../operation-name.ts";
import { fields, type Rows } from "./rows.ts";

/** What must be true first, and the context it is asked in. Source: G-err, W-basic, S; rest C. */
export const gateErrors: Rows<
	| "identifier-unverified"
	| "profile-incomplete"
	| "terms-unknown"
	| "terms-not-accepted"
	| "terms-outdated"
	| "proofing-unavailable"
	| "proofing-already-approved"
	| "proofing-not-approved"
	| "obligation-open"
	| "branch-unknown"
	| "branch-not-resolved"
	| "coordinates-invalid"
	| "terms-context-missing"
> = {
	"identifier-unverified": ({ identifier }) =>
		identifier === "phone"
			? {
					status: 400,
					code: "U397",
					hint: `Retrying does not help: verify the number with ${named("sendPhoneVerification")}, then ${named("checkPhoneVerification")}.`,
				}
			: {
					status: 400,
					code: "U497",
					hint: `Retrying does not help: send the mail with ${named("resendEmailVerification")} and open its link.`,
				},
	"profile-incomplete": ({ field }, { operationId }) =>
		incomplete(field, operationId),
	"terms-unknown": {
		status: 404,
		code: "U690",
		hint: `No terms have this id; ${named("listTermsAndConditions")} lists the current ones.`,
	},
	"terms-not-accepted": ({ requiredId, requiredVersion }) => ({
		status: 400,
		code: "U601",
		hint: `Retrying does not help: show the terms with id ${requiredId}, version ${requiredVersion}, and accept them with ${named("acceptTermsAndConditions")}.`,
	}),
	"terms-outdated": ({ currentId, currentVersion }) => ({
		status: 400,
		code: "U602",
		hint: `The current terms are id ${currentId}, version ${currentVersion}: show them (${named("getTermsAndConditions")}), then accept that id with ${named("acceptTermsAndConditions")}.`,
	}),
	"proofing-unavailable": ({ kind }) => ({
		status: 400,
		code: "U590",
		hint: `${kind} is not offered; type is LICENSE or ID, provider is VERIFF.`,
	}),
	"proofing-already-approved": ({ kind }) => ({
		status: 400,
		code: "U594",
		hint: `The ${kind} check is approved already; ${named("getCustomer")} shows it.`,
	}),
	"proofing-not-approved": ({ kind, state }) =>
		/manual/i.test(kind)
			? {
					status: 400,
					code: "U596",
					hint: `Retrying does not help: an operator must approve this person first (state ${state}); here the control plane does that.`,
				}
			: {
					status: 400,
					code: "U595",
					hint: `Retrying does not help: start the ${kind} check with ${named("initVerification")} and wait for its approval (state ${state}); here the control plane decides it.`,
				},
	"obligation-open": ({ kind }) =>
		kind === "invoice"
			? {
					status: 400,
					code: "U134",
					hint: "Unpaid invoices stand open; the control plane can settle them.",
				}
			: {
					status: 400,
					code: "R102",
					hint: "A rental is running; end it first (here: with the control plane).",
				},
	"branch-unknown": ({ branchId, vehicleId }) => ({
		status: 404,
		code: "U890",
		hint: `${vehicleId === undefined ? `No branch has id ${branchId}` : `No vehicle has id ${vehicleId}${branchId === undefined ? "" : ` in branch ${branchId}`}`}; ${named("resolveBranch")} finds one by position.`,
	}),
	"branch-not-resolved": {
		status: 404,
		code: "U891",
		hint: "No branch serves this position; the seeded ones lie around Vienna and Rotterdam.",
	},
	"coordinates-invalid": ({ isSwapped }) => ({
		status: 400,
		code: "U892",
		hint: isSwapped
			? "lat is beyond 90: are lat and lng swapped?"
			: "Give lat from -90 to 90 and lng from -180 to 180, both in degrees.",
	}),
	"terms-context-missing": {
		status: 400,
		code: "U691",
		hint: "Terms belong to a branch or vehicle: add the query parameter branchId or vehicleId.",
	},
};

/** Codes of missing profile fields; the country has another one at sign-up than at a rental. */
const codesOfFields: { readonly [field: string]: string } = {
	email: "U130.3",
	phone: "U130.4",
	phoneNumber: "U130.4",
	firstName: "U130.5",
	lastName: "U130.6",
	birthDate: "U130.7",
	street: "U135",
	postcode: "U136",
	city: "U137",
	country: "U138",
	signupSettled: "U139",
};

function incomplete(field: string, operationId: string | undefined) {
	const isSignUp = operationId === "createCustomer";
	const code = Object.hasOwn(codesOfFields, field)
		? codesOfFields[field]
		: undefined;
	if (code === undefined) {
		const details = fields({ field, problem: "is required" });
		return { status: 400, code: "U190", hint: `Give ${field}.`, details };
	}
	if (field === "signupSettled")
		return {
			status: 400,
			code,
			hint: "The sign-up fee is not paid; the control plane can settle it.",
		};
	const way = isSignUp
		? `Add ${field} to the body.`
		: `Retrying does not help: set ${field} with ${named("updateCustomer")}.`;
	const family = "Branch on the part of the code before the dot.";
	return {
		status: 400,
		code: isSignUp && field === "country" ? "U111" : code,
		hint: code.includes(".") ? `${way} ${family}` : way,
	};
}
