import type { Branch } from "../branches/branches.ts";
import type { IdentityCard } from "../customer/identity-cards.ts";
import type { Locale } from "../locale.ts";
import type { components } from "../spec.generated.ts";

type VerificationState = components["schemas"]["VerificationState"];

/** What a scenario says of one tenant, as `specs/mobility/scenario.yaml` describes it. */
export interface TenantSection {
	readonly branches?: readonly SeededBranch[];
	readonly vehicles?: readonly SeededVehicle[];
	readonly terms?: readonly SeededTerms[];
	readonly clients?: readonly {
		readonly clientId: string;
		readonly clientKey: string;
	}[];
	readonly accounts?: readonly SeededAccount[];
}

export type SeededBranch = Omit<Branch, "billable"> & {
	readonly billable?: boolean;
};

export interface SeededVehicle {
	readonly id: number;
	readonly branchId: number;
	readonly manualCheck?: boolean;
}

export interface SeededTerms {
	readonly id: number;
	readonly branchId: number;
	readonly vehicleId?: number;
	readonly version?: number;
	readonly validFrom?: string;
	readonly supersededAt?: string;
	readonly texts: {
		readonly [locale: string]: { readonly [field: string]: string };
	};
}

export interface SeededAccount {
	readonly uuid?: string;
	readonly email?: string;
	readonly emailIsVerified?: boolean;
	readonly phoneNumber?: string;
	readonly phoneIsVerified?: boolean;
	readonly password?: string;
	readonly passwordHash?: string;
	readonly totpSecret?: string;
	readonly providers?: readonly {
		readonly provider: string;
		readonly subject: string;
	}[];
	readonly branchId?: number;
	readonly language?: Locale;
	readonly firstName?: string;
	readonly lastName?: string;
	readonly birthDate?: string;
	readonly street?: string;
	readonly postcode?: string;
	readonly city?: string;
	readonly country?: string;
	readonly customProperties?: { readonly [name: string]: string };
	readonly blocked?: boolean;
	readonly paymentState?: string;
	readonly creditStatus?: string;
	readonly signupSettled?: boolean;
	readonly licenseVerificationState?: VerificationState;
	readonly idVerificationState?: VerificationState;
	readonly manualVerificationState?: VerificationState;
	readonly unpaidInvoices?: boolean;
	readonly runningRental?: boolean;
	readonly acceptedTerms?: readonly number[];
	readonly identityCards?: readonly SeededCard[];
	readonly managedBy?: string;
	readonly createdAt?: string;
	readonly deletionRequestedAt?: string;
}

export interface SeededCard
	extends Pick<IdentityCard, "id" | "type" | "cardNumber"> {
	readonly label?: string;
	readonly state?: IdentityCard["state"];
	readonly validFrom?: string;
	readonly validUntil?: string;
	readonly assignedAt?: string;
}
