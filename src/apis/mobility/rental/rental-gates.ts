import type { Requirement } from "../../../core/gate.ts";
import { proofingOf } from "../../../core/proofing.ts";
import type { Account } from "../../../core/records.ts";
import type { Vehicle } from "../branches/branches.ts";
import { personalFields } from "../customer/personal-fields.ts";
import type { RentalField, RentalPolicy } from "../policy.ts";
import { proofingKinds } from "../verification/proofing-words.ts";

/** Order in which missing fields are told: that of their codes (U130.3 to U130.7, U135 to U138). */
const fieldOrder: readonly RentalField[] = [
	"email",
	"phoneNumber",
	...personalFields,
];

const identifierOfField = { email: "email", phoneNumber: "phone" } as const;

/**
 * What must be true before a rental, in the order in which it is checked (fact sheet 7.4, C): not
 * blocked, profile complete, phone, email, licence, operator's check, no unpaid invoices, sign-up
 * fee, terms.
 *
 * @param vehicle the vehicle to rent, if one is named; it may ask for an operator's check
 */
export function rentalGates(
	policy: RentalPolicy,
	account: Account,
	vehicle: Vehicle | undefined,
): readonly Requirement[] {
	const isChecked =
		policy.manualCheck ||
		vehicle?.manualCheck === true ||
		proofingOf(account, proofingKinds.MANUAL) !== "not-started";
	return [
		{ need: "standing" },
		{ need: "any-identifier" },
		...fieldOrder
			.filter((field) => policy.requiredFields.includes(field))
			.map(needOf),
		...proved(policy, account),
		...when(policy.license, {
			need: "proofing",
			kind: proofingKinds.LICENSE,
		}),
		...when(isChecked, { need: "proofing", kind: proofingKinds.MANUAL }),
		{ need: "no-obligation", kind: "invoice" },
		...when(policy.signUpFee, {
			need: "profile-field",
			field: "signupSettled",
		}),
		{ need: "terms" },
	];
}

function needOf(field: RentalField): Requirement {
	return field === "email" || field === "phoneNumber"
		? { need: "identifier", identifier: identifierOfField[field] }
		: { need: "profile-field", field };
}

// An address the person need not have need not be proved either.
function proved(
	policy: RentalPolicy,
	account: Account,
): readonly Requirement[] {
	return (["phoneNumber", "email"] as const)
		.filter((field) => policy.verified.includes(field))
		.map((field) => identifierOfField[field])
		.filter((type) => account.identifiers.some((held) => held.type === type))
		.map((identifier) => ({ need: "verified", identifier }));
}

function when(
	isNeeded: boolean,
	requirement: Requirement,
): readonly Requirement[] {
	return isNeeded ? [requirement] : [];
}
