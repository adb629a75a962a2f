import type { Account } from "../../../core/records.ts";
import type { Instant } from "../../../core/values.ts";
import { recordOf } from "../profile/record.ts";
import type { TenantSettings } from "../settings.ts";

/** The version of the privacy policy in force; undefined while there is none. */
export function currentVersion(
	{ privacyPolicy }: Pick<TenantSettings, "privacyPolicy">,
	now: Instant,
): string | undefined {
	return privacyPolicy.versions.findLast(
		({ startsAt }) => startsAt === undefined || Date.parse(startsAt) <= now,
	)?.version;
}

/** Whether a login must wait until the account accepts the version in force. */
export function needsAcceptance(
	account: Account,
	settings: Pick<TenantSettings, "privacyPolicy">,
	now: Instant,
): boolean {
	if (settings.privacyPolicy.mode !== "Strict") return false;
	const version = currentVersion(settings, now);
	const { acceptances = [] } = recordOf(account);
	return version !== undefined && acceptances.at(-1)?.version !== version;
}
