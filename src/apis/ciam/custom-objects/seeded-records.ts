import type { Random } from "../../../core/ports/random.ts";
import type { Account, Resource } from "../../../core/records.ts";
import type { Instant } from "../../../core/values.ts";
import type { SeededAccount } from "../scenario/tenant-section.ts";
import { createCustomObject, customObjectRecord } from "./custom-object.ts";

/** The records that a scenario gives a person. */
export function seededRecords(
	{ customObjects = [] }: SeededAccount,
	{ id: accountId, realm }: Account,
	random: Random,
	now: Instant,
): readonly Resource[] {
	return customObjects.map(({ id, name, active = true, object }) => {
		const fresh = createCustomObject(object, now, random);
		const record = { ...fresh, id: id ?? fresh.id, isActive: active };
		return customObjectRecord(realm, { accountId, name }, record);
	});
}
