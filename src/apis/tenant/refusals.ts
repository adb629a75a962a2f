import type { AnyRefusal } from "../../core/errors.ts";
import type { Instant } from "../../core/values.ts";
import { refuseAs } from "../../pipeline/error-table.ts";
import type { FieldIssue } from "./messages/words.ts";

/** The refusals that only this API knows, with the data they carry. */
export type TenantRefusals = {
	/** Moments in milliseconds since 1970. */
	"token-expired": { readonly issuedAt: Instant; readonly expiredAt: Instant };
	"customer-mismatch": Record<never, never>;
	"authentication-required": { readonly canBeChallenged: boolean };
	"provider-missing": { readonly known: readonly string[] };
	"provider-unknown": {
		readonly provider: string;
		readonly known: readonly string[];
	};
	"data-malformed": {
		readonly detail: string;
		readonly hint: string;
	};
	"customer-invalid": { readonly issues: readonly FieldIssue[] };
	"customer-unknown": { readonly flow: string };
};

/** Makes a refusal that only this API knows. */
export function refuseHere<Code extends keyof TenantRefusals>(
	code: Code,
	data: TenantRefusals[Code],
): AnyRefusal {
	// Every member of the type above is a record; TypeScript cannot see it through Code.
	return refuseAs<TenantRefusals, Code>(
		code,
		data as TenantRefusals[Code] & { readonly [key: string]: unknown },
	);
}
