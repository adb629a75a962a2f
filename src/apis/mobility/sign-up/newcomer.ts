import type { NewAccountDraft } from "../../../core/account.ts";
import type { ProviderAssertion } from "../../../core/identity-provider.ts";
import type { RequestContext } from "../../../pipeline/operation.ts";
import type { Branch } from "../branches/branches.ts";
import { chooseLocale } from "../locale.ts";
import { draftFromWish, profileOfAssertion } from "./sign-up.ts";

/** The account of a person whom only a provider knows so far. */
export function newcomer(
	{ acceptedLocale }: Pick<RequestContext, "acceptedLocale">,
	person: ProviderAssertion,
	home: { readonly branch: Branch; readonly language?: string | undefined },
): NewAccountDraft {
	const language = chooseLocale({
		body: home.language,
		accepted: acceptedLocale,
		branch: home.branch.defaultLanguage,
	});
	const wish = { branchId: home.branch.id, language };
	return draftFromWish(wish, { profile: profileOfAssertion(person) });
}

/** What an exchange does with an unknown person: one with a verified email is registered (C). */
export function newcomerWithEmail(
	request: Pick<RequestContext, "acceptedLocale">,
	person: ProviderAssertion,
	home: { readonly branch: Branch },
): "refuse" | (() => NewAccountDraft) {
	return person.email !== undefined && person.emailVerified
		? () => newcomer(request, person, home)
		: "refuse";
}
