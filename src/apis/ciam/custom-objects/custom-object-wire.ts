import type { Account } from "../../../core/records.ts";
import { toMoment } from "../moments.ts";
import { uidOf } from "../profile/record.ts";
import type { components } from "../spec.generated.ts";
import type { CustomObject } from "./custom-object.ts";

type Schemas = components["schemas"];

/** A record on the wire. */
export function toCustomObject(
	account: Account,
	{ id, isActive, createdAt, modifiedAt, object }: CustomObject,
): Schemas["CustomObjectRecord"] {
	return {
		Id: id,
		Uid: uidOf(account),
		IsActive: isActive,
		IsDeleted: false,
		DateCreated: toMoment(createdAt),
		DateModified: toMoment(modifiedAt),
		CustomObject: { ...object },
	};
}

/** The records of a person on the wire. */
export function toCustomObjectList(
	account: Account,
	records: readonly CustomObject[],
): Schemas["CustomObjectList"] {
	return {
		data: records.map((record) => toCustomObject(account, record)),
		Count: records.length,
	};
}
