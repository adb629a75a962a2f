import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { Account } from "../../../core/records.ts";
import type { CiamPolicy } from "../policy.ts";
import { refuseFeature, refuseHere } from "../refusals.ts";
import type { Shelf } from "./custom-object.ts";

/** The most records that an answer can list. */
const mostRecords = 1000;

/** A shelf, and how much fits in. */
export interface SizedShelf extends Shelf {
	readonly maxRecords: number;
}

/**
 * Where the records of a person under a name stand. Refuses when the tenant has no custom objects, or
 * none of this name.
 */
export function shelfOf(
	{ settings }: CiamPolicy,
	{ id }: Account,
	name: string,
): Accepted<SizedShelf> | AnyRefusal {
	const { customObjects } = settings;
	if (Object.keys(customObjects).length === 0)
		return refuseFeature("custom-objects");
	const kind = Object.hasOwn(customObjects, name)
		? customObjects[name]
		: undefined;
	if (kind === undefined) return refuseHere("custom-object", { why: "name" });
	const { maxRecords = mostRecords } = kind;
	return accept({ accountId: id, name, maxRecords });
}
