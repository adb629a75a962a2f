import type { Locale } from "../locale.ts";
import type { Role } from "../people/roles.ts";
import type { components } from "../spec.generated.ts";

/** What a scenario says of the API's one tenant, as `specs/merchant/scenario.yaml` describes it. */
export interface TenantSection {
	readonly companies?: readonly { readonly name: string }[];
	readonly associations?: readonly { readonly name: string }[];
	readonly users?: readonly SeededUser[];
}

export interface SeededUser {
	readonly id?: string;
	readonly email: string;
	readonly emailVerified?: boolean;
	readonly password?: string;
	readonly role: Role;
	readonly firstName: string;
	readonly lastName: string;
	readonly company?: string;
	readonly association?: string;
	readonly phoneNumber?: string;
	readonly phoneNumberCountry?: string;
	readonly lang?: Locale;
	readonly totpSecret?: string;
	readonly twoFactorEnabled?: boolean;
	readonly kybStatus?: components["schemas"]["KybStatus"];
	readonly blocked?: boolean;
	readonly createdAt?: string;
}
