import { headerOf } from "../../../pipeline/exchange.ts";
import type { RequestContext } from "../../../pipeline/operation.ts";
import type { TenantPolicy, TenantSettings } from "../policy.ts";
import { controlProviderOf } from "../tokens.ts";
import { ownFields } from "./customer-draft.ts";
import type { Saved } from "./save-profile.ts";

/** Tells a developer what a success does not mean (fact sheet 8). */
export function hintAtSave(
	request: RequestContext<TenantPolicy> & { readonly body: object },
	saved: Saved,
	{ checkinPolicy }: TenantSettings,
): void {
	const { hint, tenant, principal, exchange, body } = request;
	const authenticate = `POST /api/${tenant}/customer/authenticate`;
	const ignored = ownFields.filter((field) => Object.hasOwn(body, field));
	if (ignored.length > 0)
		hint(`Ignored ${ignored.join(", ")}: only the API sets them.`);
	if (headerOf(exchange.headers, "x-api-key") !== undefined)
		hint("X-API-KEY is not looked at here; the customer's token counts.");
	if (saved.kind === "challenged") {
		const provider = controlProviderOf(saved.challenge);
		hint(
			`202 is no success yet: finish the challenge with ${authenticate}?provider=${provider}, then repeat this call with the token.`,
		);
		return;
	}
	if (checkinPolicy === "noIdentification")
		hint(
			"Under the policy noIdentification an address finds nobody, so each call makes another profile.",
		);
	if (principal.kind === "anonymous")
		hint(`Nobody is signed in by this; ${authenticate} gives a token.`);
}
