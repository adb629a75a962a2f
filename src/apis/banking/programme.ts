import type { Overrides } from "../../core/policy.ts";
import type { components } from "./spec.generated.ts";

type Schemas = components["schemas"];

/** Whether an identity is a person or a company. */
export type IdentityType = Schemas["IdType"];

/** Who signs in: the owner of identities, or somebody authorised for one. */
export type CredentialType = "ROOT" | "USER";

/** How a second factor is reached. */
export type FactorChannel = Schemas["FactorChannel"];

/** A profile of the programme; what is absent is not limited. */
export interface Profile {
	readonly type?: IdentityType;
	readonly inactive?: boolean;
	/** ISO 4217. */
	readonly currencies?: readonly string[];
	readonly feeGroups?: readonly string[];
	readonly violatesPaymentModel?: boolean;
}

/** What the programme offers. Lists that are absent leave everything open (C). */
export interface Programme {
	readonly identityTypes: readonly IdentityType[];
	/** SMS is on, device applications are opt-in (fact sheet 8.2). */
	readonly channels: { readonly [channel in FactorChannel]: boolean };
	/** Types of credentials that have passwords. */
	readonly passwordsFor: readonly CredentialType[];
	/** Passwords are passcodes of so many digits; absent: they are passwords. */
	readonly passcodeDigits?: number;
	/** Whether push factors can be enrolled with a passcode only. */
	readonly passcodeForPush: boolean;
	/** Whether the password of a root user of several identities cannot be reset. */
	readonly oneIdentityForReset: boolean;
	/** Whether a root user may own several identities. */
	readonly multiIdentity: boolean;
	/** Whether the same names, date of birth and mobile number are refused as a second consumer. */
	readonly refuseSamePerson: boolean;
	readonly enrolment: {
		/** How often a user may begin to enrol a push factor; absent: without limit. */
		readonly maxStarts?: number;
		readonly types: readonly CredentialType[];
	};
	/**
	 * Where an outside provider ends its part of a session, as if one had begun them all; absent: none
	 * did.
	 */
	readonly providerLogoutUrl?: string;
	/** Calling codes that messages go to, with plus sign. */
	readonly callingCodes?: readonly string[];
	/** By number; absent: every number is a profile. */
	readonly profiles?: { readonly [profileId: string]: Profile };
	/** ISO 3166-1 alpha-2. */
	readonly countries?: readonly string[];
	/** Lower case. */
	readonly refusedEmailDomains: readonly string[];
	readonly companyTypes?: readonly Schemas["CompanyType"][];
	/** What the register says, by registration number; a company that is absent is known. */
	readonly companies?: {
		readonly [registrationNumber: string]:
			| "known"
			| "unknown"
			| "lookup-failed";
	};
}

/** What a programme may offer besides, each with a value of its type; `*` stands for any number. */
export const optionalProgramme: Overrides<Programme> = {
	passcodeDigits: 0,
	enrolment: { maxStarts: 0 },
	providerLogoutUrl: "",
	callingCodes: [],
	profiles: {
		"*": {
			type: "CONSUMER",
			inactive: false,
			currencies: [],
			feeGroups: [],
			violatesPaymentModel: false,
		},
	},
	countries: [],
	companyTypes: [],
	companies: { "*": "known" },
};

/** What a programme offers unless a world says otherwise. */
export const defaultProgramme: Programme = {
	identityTypes: ["CONSUMER", "CORPORATE"],
	channels: { SMS: true, AUTHY: false, BIOMETRIC: false },
	passwordsFor: ["ROOT", "USER"],
	passcodeForPush: false,
	oneIdentityForReset: false,
	multiIdentity: false,
	refuseSamePerson: false,
	enrolment: { types: ["ROOT", "USER"] },
	refusedEmailDomains: [],
};
