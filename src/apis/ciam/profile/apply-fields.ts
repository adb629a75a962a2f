import type { ProfileChange } from "../../../core/flows/update-account.ts";
import { isJsonObject } from "../../../core/json-object.ts";
import type { Account } from "../../../core/records.ts";
import type { Instant, Json } from "../../../core/values.ts";
import type { GivenFields } from "./read-fields.ts";
import { recordOf } from "./record.ts";

type Fields = { readonly [name: string]: Json };

/**
 * The fields of a profile after an update (D). Null clears a field where nulls count, and is else as if
 * it was not sent. What is sent takes the place of what was there; but a list in which an entry is
 * marked `op: delete` edits the list that was there: marked entries go, others are added, in the place
 * of one of the same type (C).
 *
 * @param isNullKept whether null counts
 */
export function applyFields(
	before: Fields,
	given: Fields,
	isNullKept: boolean,
): Fields {
	// A map keeps any field name harmless.
	const fields = new Map(Object.entries(before));
	for (const [name, value] of Object.entries(given)) {
		if (value !== null) fields.set(name, merged(fields.get(name), value));
		else if (isNullKept) fields.delete(name);
	}
	return Object.fromEntries(fields);
}

/**
 * What an update of fields changes of the record of a person.
 *
 * @param isNullKept whether null counts
 */
export function recordChange(
	account: Account,
	{ fields, birthDate }: GivenFields,
	isNullKept: boolean,
	now: Instant,
): ProfileChange {
	return {
		fields: applyFields(recordOf(account).fields, fields, isNullKept),
		editedAt: now,
		...(birthDate !== undefined && { birthDate }),
		...(isNullKept && fields.BirthDate === null && { birthDate: null }),
	};
}

/** Fields of an update that a tenant demands and that would be empty afterwards, or stay so. */
export function emptied(
	required: readonly string[],
	given: Fields,
	after: Fields,
): readonly string[] {
	return required.filter(
		(name) => Object.hasOwn(given, name) && isEmpty(after[name]),
	);
}

function isEmpty(value: Json | undefined): boolean {
	return typeof value === "string" ? value.trim() === "" : !value;
}

function merged(before: Json | undefined, given: Json): Json {
	if (!Array.isArray(given) || !given.some(isMarked)) return given;
	const marked = given.filter(isMarked);
	const added = given.filter((entry) => !isMarked(entry));
	const kept = (Array.isArray(before) ? before : []).filter(
		(entry) =>
			!marked.some((mark) => fits(entry, mark)) &&
			!added.some((newer) => isSameType(entry, newer)),
	);
	return [...kept, ...added];
}

function isMarked(entry: Json): entry is { readonly [member: string]: Json } {
	return (
		isJsonObject(entry) && typeof entry.op === "string" && entry.op === "delete"
	);
}

/** Whether an entry has every member of a mark. */
function fits(entry: Json, mark: { readonly [member: string]: Json }): boolean {
	return (
		isJsonObject(entry) &&
		Object.entries(mark).every(
			([member, value]) =>
				member === "op" ||
				value === null ||
				JSON.stringify(entry[member]) === JSON.stringify(value),
		)
	);
}

function isSameType(left: Json, right: Json): boolean {
	if (!isJsonObject(left) || !isJsonObject(right)) return false;
	const member = "PhoneType" in right ? "PhoneType" : "Type";
	const type = right[member];
	return typeof type === "string" && left[member] === type;
}
