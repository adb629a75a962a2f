import type { Accepted, AnyRefusal } from "../../../core/errors.ts";
import { linkIdentity } from "../../../core/flows/link-identity.ts";
import { resumeByAccessToken } from "../../../core/flows/resume-by-access-token.ts";
import type { Account } from "../../../core/records.ts";
import type { CiamContext } from "../operation.ts";
import { refuseFeature, refuseHere } from "../refusals.ts";
import { identitiesOf } from "./identities.ts";

type Linked = Promise<Accepted<Account> | AnyRefusal>;

/**
 * Links the identity of a social login to an account, by the access token of that login. The account
 * it had made goes into this one; one that has a password stays (983, 986, 1054).
 */
export async function linkByToken(
	{ flow, policy }: CiamContext,
	account: Account,
	accessToken: string,
): Linked {
	const { linking } = policy.settings.social;
	if (!linking) return refuseFeature("linking");
	const candidate = await resumeByAccessToken(flow, { accessToken });
	if (!candidate.ok) return refuseHere("candidate-not-social", {});
	const { session, account: other } = candidate.value;
	return other !== undefined && session.methods.includes("fed")
		? linkCandidate({ flow, policy }, account, other)
		: refuseHere("candidate-not-social", {});
}

/** Links the identity that an account was signed in with last. */
export async function linkCandidate(
	{ flow, policy }: Pick<CiamContext, "flow" | "policy">,
	account: Account,
	candidate: Account,
): Linked {
	const { providers } = policy.settings.social;
	const identity = identitiesOf(candidate, providers).at(-1);
	if (identity === undefined) return refuseHere("candidate-not-social", {});
	return linkIdentity(flow, {
		accountId: account.id,
		identity,
		...(candidate.password === undefined && { mergedId: candidate.id }),
	});
}
