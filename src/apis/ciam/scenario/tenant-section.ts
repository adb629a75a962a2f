import type { PasskeyUse } from "../../../core/records.ts";
import type { Json } from "../../../core/values.ts";

/** What a scenario says of one tenant, as `specs/ciam/scenario.yaml` describes it. */
export interface TenantSection {
	readonly accounts?: readonly SeededAccount[];
}

/** An account of a scenario. */
export interface SeededAccount {
	readonly uid?: string;
	readonly email?: string;
	readonly emailVerified?: boolean;
	readonly furtherEmails?: readonly {
		readonly type: string;
		readonly value: string;
	}[];
	readonly phone?: string;
	readonly phoneVerified?: boolean;
	readonly username?: string;
	readonly password?: string;
	readonly pin?: string;
	readonly secondFactors?: SeededFactors;
	readonly passkeys?: readonly SeededPasskey[];
	readonly securityAnswers?: { readonly [question: string]: string };
	readonly identities?: readonly {
		readonly provider: string;
		readonly id: string;
	}[];
	readonly roles?: readonly string[];
	readonly profile?: { readonly [field: string]: Json };
	readonly acceptedPolicy?: string;
	readonly consents?: { readonly [option: string]: boolean };
	readonly customObjects?: readonly {
		readonly id?: string;
		readonly name: string;
		readonly active?: boolean;
		readonly object: { readonly [member: string]: Json };
	}[];
	readonly blocked?: boolean;
	readonly locked?: boolean;
	readonly loginDisabled?: boolean;
	readonly sessionLimit?: number;
	readonly createdAt?: string;
}

/** Second factors of a scenario that are bound. */
export interface SeededFactors {
	readonly totpSecret?: string;
	readonly phone?: string;
	readonly email?: boolean;
	readonly answers?: { readonly [question: string]: string };
	readonly push?: boolean;
	readonly duo?: boolean;
	readonly backupCodes?: readonly string[];
}

/** A passkey of a scenario; its private half is with whoever wrote it. */
export interface SeededPasskey {
	readonly credentialId: string;
	readonly publicKey: string;
	readonly userHandle?: string;
	readonly name?: string;
	readonly uses?: readonly PasskeyUse[];
}
