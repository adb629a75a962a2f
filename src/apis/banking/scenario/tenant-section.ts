import type { Mobile } from "../people/mobile.ts";
import type { FactorChannel } from "../programme.ts";
import type { components } from "../spec.generated.ts";

type Schemas = components["schemas"];

/** What a scenario says of the API's one tenant, as `specs/banking/scenario.yaml` describes it. */
export interface TenantSection {
	readonly apiKeys?: readonly {
		readonly key: string;
		readonly restricted?: boolean;
	}[];
	readonly rootUsers?: readonly SeededRootUser[];
}

/** What root users and authorised users have in common. */
export interface SeededPerson {
	readonly name: string;
	readonly surname: string;
	readonly email: string;
	readonly emailVerified?: boolean;
	readonly mobile?: Mobile;
	readonly mobileVerified?: boolean;
	readonly dateOfBirth?: string;
	readonly password?: string;
	readonly passwordExpired?: boolean;
	readonly passwordChangedAt?: string;
	readonly previousPasswords?: readonly string[];
	readonly factors?: readonly SeededFactor[];
	readonly lastSteppedUpAt?: string;
	readonly locked?: boolean;
	readonly inactive?: boolean;
	readonly createdAt?: string;
}

export interface SeededFactor {
	readonly channel: FactorChannel;
	readonly status?: Schemas["FactorStatus"];
}

export interface SeededRootUser extends SeededPerson {
	readonly address?: Schemas["Address"];
	readonly occupation?: string;
	readonly nationality?: string;
	readonly placeOfBirth?: string;
	readonly approved?: boolean;
	readonly identities: readonly [SeededIdentity, ...SeededIdentity[]];
}

export interface SeededUser extends SeededPerson {
	readonly id?: string;
}

export interface SeededIdentity {
	readonly id?: string;
	readonly profileId?: string;
	readonly ipAddress?: string;
	readonly acceptedTerms?: boolean;
	readonly baseCurrency?: string;
	readonly tag?: string;
	readonly feeGroup?: string;
	readonly sourceOfFunds?: string;
	readonly sourceOfFundsOther?: string;
	readonly company?: Omit<Schemas["Company"], "incorporatedOn"> & {
		/** As in `1998-03-01`. */
		readonly incorporatedOn?: string;
	};
	readonly companyPosition?: Schemas["CompanyPosition"];
	readonly createdAt?: string;
	readonly users?: readonly SeededUser[];
}
