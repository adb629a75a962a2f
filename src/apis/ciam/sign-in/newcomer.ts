import type { NewAccountDraft } from "../../../core/account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { Challenge } from "../../../core/records.ts";
import type { Sought } from "../identifiers/read.ts";
import type { CiamContext } from "../operation.ts";
import { refuseFeature } from "../refusals.ts";
import { blockedEmail } from "../sign-up/check-newcomer.ts";
import { sourceOf } from "../sign-up/source.ts";

/** Whether somebody unknown may become an account by logging in (1190, 1056, 1247). */
export function checkUnknown(
	request: Pick<CiamContext, "policy">,
	identifier: Sought,
): Accepted<void> | AnyRefusal {
	if (!request.policy.settings.registration.enabled)
		return refuseFeature("registration");
	return blockedEmail(request, [identifier]) ?? accept(undefined);
}

/** What is known of somebody new when they ask for a one-touch login. */
export function newcomerIntent(
	request: Pick<CiamContext, "exchange">,
	name: string | undefined,
): Challenge["intent"] {
	return { name: name ?? null, source: sourceOf(request) };
}

/** The account of somebody new, from what was known then. */
export function newcomerOf(
	{ flow }: Pick<CiamContext, "flow">,
	{ name, source }: Challenge["intent"],
): NewAccountDraft {
	const fields = typeof name === "string" ? { FirstName: name } : {};
	return {
		identifiers: [],
		locale: flow.locale,
		profile: { fields, source: source ?? "API" },
	};
}
