import type { Json } from "../../../core/values.ts";
import type { CustomerStatus } from "../policy.ts";

/** What a scenario says of one tenant, as `specs/tenant/scenario.yaml` describes it. */
export interface TenantSection {
	readonly customers?: readonly SeededCustomer[];
}

/** A customer of a scenario. */
export interface SeededCustomer {
	readonly id?: string;
	readonly status?: Exclude<CustomerStatus, "UNKNOWN">;
	readonly email?: string;
	readonly emailVerified?: boolean;
	readonly phone?: string;
	readonly phoneVerified?: boolean;
	readonly language?: string;
	readonly providers?: readonly {
		readonly provider: string;
		readonly subject: string;
	}[];
	readonly externalIdentifiers?: {
		readonly [system: string]: { readonly value: string };
	};
	readonly consents?: { readonly [name: string]: boolean };
	/** Every other field of the profile. */
	readonly profile?: { readonly [field: string]: Json };
	readonly blocked?: boolean;
	readonly createdAt?: string;
}
