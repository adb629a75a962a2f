import type { AnyRefusal } from "../../../core/errors.ts";
import type { Identifier } from "../../../core/records.ts";
import type { Json } from "../../../core/values.ts";
import { refuseHere } from "../refusals.ts";
import type { TenantSettings } from "../settings.ts";

const identifierFields: { readonly [field: string]: Identifier["type"] } = {
	email: "email",
	phoneid: "phone",
	username: "username",
};

/** Refuses a profile that lacks fields the tenant demands (1134). */
export function missingFields(
	{ registration }: Pick<TenantSettings, "registration">,
	fields: { readonly [name: string]: Json },
	identifiers: readonly Identifier[],
): AnyRefusal | undefined {
	const filled = new Map(
		Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]),
	);
	const missing = registration.requiredFields.filter((field) => {
		const name = field.toLowerCase();
		const type = identifierFields[name];
		if (type !== undefined)
			return !identifiers.some((held) => held.type === type);
		return !isFilled(filled.get(name));
	});
	return missing.length === 0
		? undefined
		: refuseHere("fields-missing", { fields: missing });
}

function isFilled(value: Json | undefined): boolean {
	if (typeof value === "string") return value.trim() !== "";
	return value !== undefined && value !== null;
}
