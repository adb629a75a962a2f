import { type Rows, says } from "./rows.ts";

/** What stops a login with a social provider (D). */
export const socialErrors: Rows<
	| "provider-token-refused"
	| "provider-jwt-refused"
	| "provider-unknown"
	| "provider-parameter"
	| "provider-address-missing"
	| "provider-address-taken"
> = {
	"provider-token-refused": ({ reason }) => says(1000, { hint: reason }),
	"provider-jwt-refused": ({ reason, isNameless }) =>
		says(isNameless ? 1231 : 1232, { hint: reason }),
	"provider-unknown": says(1223),
	"provider-parameter": ({ part }) => says(parts[part]),
	"provider-address-missing": says(1026),
	"provider-address-taken": says(1033),
};

const parts = { token: 929, secret: 930, "refresh-token": 1337 } as const;
