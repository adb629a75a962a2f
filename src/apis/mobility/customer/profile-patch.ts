import { accept, type Outcome, refuse } from "../../../core/errors.ts";
import type {
	ProfileChange,
	UpdateAccount,
} from "../../../core/flows/update-account.ts";
import { fieldOf } from "../../../core/profile.ts";
import type { Account } from "../../../core/records.ts";
import type { Json } from "../../../core/values.ts";
import type { components } from "../spec.generated.ts";
import { proofingKinds } from "../verification/proofing-words.ts";
import { personalFields } from "./personal-fields.ts";

type PatchBody = components["schemas"]["CustomerPatch"];

/** What an approved licence check confirms, and nobody can change any more (C). */
const lockedByLicence: NonNullable<UpdateAccount["locked"]> = {
	firstName: proofingKinds.LICENSE,
	lastName: proofingKinds.LICENSE,
	birthDate: proofingKinds.LICENSE,
};

const writableFields = [...personalFields, "oneSignalDeviceId"] as const;

/** Fields that only the operator changes: the schema names them so that the refusal can. */
const operatorFields: { readonly [Field in OperatorField]: true } = {
	uuid: true,
	id: true,
	branchId: true,
	emailIsVerified: true,
	phoneIsVerified: true,
	blockState: true,
	paymentState: true,
	licenseVerificationState: true,
	idVerificationState: true,
	manualVerificationState: true,
	creditStatus: true,
	signupSettled: true,
	termsAndConditionsAcceptanceState: true,
	blockedByUnpaidInvoices: true,
	twoFactorEnabled: true,
	signInMethods: true,
	createdAt: true,
	updatedAt: true,
	deletionRequestedAt: true,
};

type OperatorField = Exclude<
	keyof PatchBody,
	| (typeof writableFields)[number]
	| "email"
	| "phoneNumber"
	| "language"
	| "customProperties"
>;

/**
 * Reads a merge patch of a profile: what is present replaces, null clears, what is absent stays.
 *
 * @returns the change, or `field-not-editable` for a field of the operator
 * @see RFC 7396 (JSON Merge Patch)
 */
export function readPatch(
	body: PatchBody,
): Outcome<
	Pick<UpdateAccount, "profile" | "email" | "phone" | "locked">,
	"field-not-editable"
> {
	const barred = Object.keys(body).find((field) =>
		Object.hasOwn(operatorFields, field),
	);
	if (barred !== undefined)
		return refuse("field-not-editable", { field: barred });
	const { email, phoneNumber: phone } = body;
	return accept({
		profile: (account) => profileChange(account, body),
		...(email !== undefined && { email }),
		...(phone !== undefined && { phone }),
		locked: lockedByLicence,
	});
}

function profileChange(account: Account, body: PatchBody): ProfileChange {
	const change: { [field: string]: Json } = {};
	for (const field of writableFields) {
		const value = body[field];
		if (value !== undefined) change[field] = value;
	}
	const { customProperties: patch } = body;
	if (patch !== undefined)
		change.customProperties =
			patch === null ? null : mergedProperties(account, patch);
	return change;
}

function mergedProperties(
	account: Account,
	patch: { readonly [name: string]: string | null },
): Json {
	const before = fieldOf(account, "customProperties");
	// A map keeps any name harmless, `__proto__` included.
	const properties = new Map<string, Json>(
		Object.entries((before ?? {}) as { readonly [name: string]: string }), // only texts are kept there
	);
	for (const [name, value] of Object.entries(patch)) {
		if (value === null) properties.delete(name);
		else properties.set(name, value);
	}
	return properties.size === 0 ? null : Object.fromEntries(properties);
}
