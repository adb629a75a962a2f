import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { Instant, Json } from "../../../core/values.ts";
import { type ProfileListDefect, refuseHere } from "../refusals.ts";
import type { TenantSettings } from "../settings.ts";
import { readBirthDate } from "./birth-date.ts";
import { isEditable } from "./fields.ts";
import type { CiamRecord } from "./record.ts";

/** Fields as they were read, and what the core wants to know of them. */
export type ReadFields = Pick<CiamRecord, "fields" | "birthDate">;

/** Lists of which entries have a type of their own. */
const typedLists = {
	Addresses: {
		type: "Type",
		missing: "address-type-missing",
		twice: "address-type-twice",
	},
	PhoneNumbers: {
		type: "PhoneType",
		missing: "phone-type-missing",
		twice: "phone-type-twice",
	},
} as const satisfies {
	readonly [list: string]: {
		readonly type: string;
		readonly missing: ProfileListDefect;
		readonly twice: ProfileListDefect;
	};
};

/** Lists in which an entry may say that it is to be removed (D). */
const shrinking: ReadonlySet<string> = new Set([
	"Languages",
	"PlacesLived",
	"Addresses",
	"PhoneNumbers",
]);

/**
 * Reads the fields of a profile out of a request. What is null is as if it were left out; unknown
 * fields are dropped, and so are entries that are to be removed.
 *
 * @returns them, or why not: a date of birth that is none, lists without types or with one type twice,
 *   custom fields that the tenant does not have
 */
export function readFields(
	body: object,
	settings: Pick<TenantSettings, "customFields">,
	now: Instant,
): Accepted<ReadFields> | AnyRefusal {
	// The body was checked against its schema, so what it holds is JSON.
	const sent = Object.entries(body) as readonly [string, Json][];
	const fields: Record<string, Json> = {};
	for (const [name, value] of sent)
		if (isEditable(name) && value !== null && value !== undefined)
			fields[name] = withoutRemoved(name, value);
	const birth = fields.BirthDate;
	const birthDate =
		typeof birth === "string" && birth !== ""
			? readBirthDate(birth, now)
			: undefined;
	if (birth !== undefined && birth !== "" && birthDate === undefined)
		return refuseHere("profile-list", {
			why: "birth-date",
			field: "BirthDate",
		});
	const defect = listDefect(fields) ?? customFieldDefect(fields, settings);
	if (defect !== undefined) return defect;
	return accept({ fields, ...(birthDate !== undefined && { birthDate }) });
}

function withoutRemoved(name: string, value: Json): Json {
	if (!shrinking.has(name) || !Array.isArray(value)) return value;
	return value.filter((entry) => memberOf(entry, "op") !== "delete");
}

function listDefect(fields: {
	readonly [name: string]: Json;
}): AnyRefusal | undefined {
	for (const [field, { type, missing, twice }] of Object.entries(typedLists)) {
		const list = fields[field];
		if (!Array.isArray(list)) continue;
		const types = list.map((entry) => memberOf(entry, type));
		if (types.some((name) => typeof name !== "string" || name === ""))
			return refuseHere("profile-list", { why: missing, field });
		if (new Set(types).size < types.length)
			return refuseHere("profile-list", { why: twice, field });
	}
	return undefined;
}

function customFieldDefect(
	{ CustomFields: sent }: { readonly [name: string]: Json },
	{ customFields }: Pick<TenantSettings, "customFields">,
): AnyRefusal | undefined {
	if (typeof sent !== "object" || sent === null) return undefined;
	const unknown = Object.keys(sent).find(
		(name) => !customFields.includes(name),
	);
	if (unknown === undefined) return undefined;
	const why = "custom-field-unknown";
	return refuseHere("profile-list", { why, field: `CustomFields.${unknown}` });
}

function memberOf(entry: Json, name: string): Json | undefined {
	return typeof entry === "object" && entry !== null && !Array.isArray(entry)
		? Object.getOwnPropertyDescriptor(entry, name)?.value
		: undefined;
}
