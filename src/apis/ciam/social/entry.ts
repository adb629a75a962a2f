import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { SignInWithProvider } from "../../../core/flows/sign-in-with-provider.ts";
import type { ProviderAssertion } from "../../../core/identity-provider.ts";
import type { CiamContext } from "../operation.ts";
import { refuseFeature, refuseHere } from "../refusals.ts";
import { checkAdmission } from "../sign-in/complete.ts";
import { sourceOf } from "../sign-up/source.ts";

/** How somebody whom a social provider vouches for comes in (991, 1130, 1033, 1051, 1026). */
export function socialEntry(
	request: Pick<CiamContext, "flow" | "policy" | "exchange">,
	assertion: ProviderAssertion,
): Omit<SignInWithProvider<AnyRefusal>, "complete"> {
	const { flow, policy } = request;
	const { social } = policy.settings;
	return {
		assertion,
		screen: checkAdmission,
		screenLink: () =>
			social.linking
				? accept(undefined)
				: refuseHere("provider-address-taken", {}),
		screenUnknown: () => checkNewcomer(request, assertion),
		whenUnknown: ({ provider, email, givenName, familyName }) => ({
			identifiers: email === undefined ? [] : [{ type: "email", value: email }],
			locale: flow.locale,
			profile: {
				fields: {
					...(givenName !== undefined && { FirstName: givenName }),
					...(familyName !== undefined && { LastName: familyName }),
				},
				provider,
				source: sourceOf(request),
			},
		}),
	};
}

function checkNewcomer(
	{ policy }: Pick<CiamContext, "policy">,
	{ email, emailVerified }: ProviderAssertion,
): Accepted<void> | AnyRefusal {
	const { social, registration } = policy.settings;
	if (!social.registration) return refuseFeature("social-registration");
	const isProved = email !== undefined && emailVerified;
	return registration.emailVerification === "required" && !isProved
		? refuseHere("provider-address-missing", {})
		: accept(undefined);
}
