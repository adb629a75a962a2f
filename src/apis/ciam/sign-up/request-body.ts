import type { SentConsents } from "../gates/consent.ts";
import type { components } from "../spec.generated.ts";

type Fields = components["schemas"]["ProfileInput"];

/** What a registration says of an account, as the schema describes it. */
export interface RegistrationBody extends Fields {
	readonly Email?: readonly {
		readonly Type?: string;
		readonly Value: string;
	}[];
	readonly PhoneId?: string;
	readonly UserName?: string;
	readonly Password?: string;
	readonly PINInfo?: { readonly PIN?: string; readonly Skipped?: boolean };
	readonly Consents?: SentConsents;
	readonly AcceptPrivacyPolicy?: boolean;
	readonly SecurityQuestionAnswer?: { readonly [question: string]: string };
}
