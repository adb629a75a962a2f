import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { Instant, Json } from "../../../core/values.ts";
import { type ProfileListDefect, refuseHere } from "../refusals.ts";
import type { TenantSettings } from "../settings.ts";
import type { components } from "../spec.generated.ts";
import { applyFields } from "./apply-fields.ts";
import { readBirthDate } from "./birth-date.ts";
import { isEditable } from "./fields.ts";

type ProfileInput = components["schemas"]["ProfileInput"];

/** The editable fields of a request. */
export interface GivenFields {
	/** As they were sent, null included. */
	readonly fields: { readonly [name: string]: Json };
	/** `yyyy-mm-dd`, if a date of birth was sent. */
	readonly birthDate?: string;
}

/**
 * Reads the editable fields of a request; other members are left alone. Refuses with `profile-list`:
 * a list whose entries lack a type or share one, a custom field that the tenant does not have, a date
 * of birth that is none.
 */
export function readFields(
	input: ProfileInput,
	settings: Pick<TenantSettings, "customFields">,
	now: Instant,
): Accepted<GivenFields> | AnyRefusal {
	const { Addresses, PhoneNumbers, CustomFields, BirthDate } = input;
	const defect =
		listDefect(Addresses?.map(({ Type, op }) => [Type, op]) ?? [], "address") ??
		listDefect(
			PhoneNumbers?.map(({ PhoneType, op }) => [PhoneType, op]) ?? [],
			"phone",
		);
	if (defect !== undefined) return refuse(...defect);
	const strange = Object.keys(CustomFields ?? {}).find(
		(name) => !settings.customFields.includes(name),
	);
	if (strange !== undefined) return refuse("custom-field-unknown", strange);
	const birthDate = BirthDate ? readBirthDate(BirthDate, now) : undefined;
	if (BirthDate && birthDate === undefined)
		return refuse("birth-date", "BirthDate");
	// Whatever came in is JSON, and undefined is left out.
	const fields = Object.fromEntries(
		Object.entries(input).filter(
			([name, value]) => isEditable(name) && value !== undefined,
		),
	) as { [name: string]: Json };
	return accept({ fields, ...(birthDate !== undefined && { birthDate }) });
}

/** The same for an account that has no fields yet: null and what is marked as deleted are left out. */
export function readNewFields(
	input: ProfileInput,
	settings: Pick<TenantSettings, "customFields">,
	now: Instant,
): Accepted<GivenFields> | AnyRefusal {
	const read = readFields(input, settings, now);
	if (!read.ok) return read;
	const fields = applyFields({}, read.value.fields, false);
	return accept({ ...read.value, fields });
}

type Typed = readonly [type: string | null | undefined, op: string | undefined];

function listDefect(
	entries: readonly Typed[],
	of: "address" | "phone",
): readonly [ProfileListDefect, string] | undefined {
	const field = of === "address" ? "Addresses" : "PhoneNumbers";
	if (entries.some(([type]) => !type)) return [`${of}-type-missing`, field];
	const kept = entries.filter(([, op]) => op === undefined);
	const types = new Set(kept.map(([type]) => type?.toLowerCase()));
	return types.size < kept.length ? [`${of}-type-twice`, field] : undefined;
}

function refuse(why: ProfileListDefect, field: string): AnyRefusal {
	return refuseHere("profile-list", { why, field });
}
