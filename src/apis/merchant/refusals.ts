import type { AnyRefusal } from "../../core/errors.ts";
import { refuseAs } from "../../pipeline/error-table.ts";
import type { Role } from "./people/roles.ts";

/** The refusals that only this API knows, with the data they carry. */
export type MerchantRefusals = {
	/** No sign-in waits behind the request. */
	"sign-in-not-waiting": {
		readonly because: "cookie-missing" | "completed";
	};
	/** The bearer token beside the cookie is not the one it must be. */
	"authorization-mismatch": { readonly isStrict: boolean };
	"second-factor-not-enabled": Record<never, never>;
	"vpn-required": Record<never, never>;
	/** The password is right, but this role signs in elsewhere, or nowhere. */
	"wrong-door": {
		readonly role: Role;
		readonly door: "signIn" | "signInManager" | "none";
	};
	"refresh-cookie-missing": {
		readonly wanted: string;
		/** Names of the refresh cookies that were sent. */
		readonly sent: readonly string[];
	};
	/** A member of the body breaks a rule that its schema cannot say. */
	"field-refused": {
		readonly field: string;
		readonly rule: "unknown-company";
	};
};

/** Makes a refusal that only this API knows. */
export function refuseHere<Code extends keyof MerchantRefusals>(
	code: Code,
	data: MerchantRefusals[Code],
): AnyRefusal {
	// Every member of the type above is a record; TypeScript cannot see it through Code.
	return refuseAs<MerchantRefusals, Code>(
		code,
		data as MerchantRefusals[Code] & { readonly [key: string]: unknown },
	);
}
