import { identifierOf } from "../../../core/account.ts";
import type { Account } from "../../../core/records.ts";
import type { components } from "../spec.generated.ts";

type SignInMethod = components["schemas"]["SignInMethod"];

/** How each outside provider is called in profiles, by its name in identifiers. */
const providerMethods: { readonly [provider: string]: SignInMethod } = {
	gaiyo: "GAIYO",
	google: "GOOGLE",
	apple: "APPLE",
	facebook: "FACEBOOK",
	openid: "OPENID",
};

/**
 * The ways to sign in that an account was set up with. A mail code, which any address can receive,
 * counts where it is the only use of the address (C).
 */
export function signInMethodsOf(account: Account): SignInMethod[] {
	const hasEmail = identifierOf(account, "email") !== undefined;
	const hasPhone = identifierOf(account, "phone") !== undefined;
	const hasPassword = account.password !== undefined;
	const providers = providersOf(account);
	const isMailOnly = hasEmail && !hasPassword && providers.length === 0;
	return [
		...(hasEmail && hasPassword ? (["EMAIL_PASSWORD"] as const) : []),
		...(hasPhone ? (["PHONE"] as const) : []),
		...(isMailOnly ? (["EMAIL_CODE"] as const) : []),
		...providers,
	];
}

function providersOf(account: Account): readonly SignInMethod[] {
	const methods = account.identifiers
		.filter(({ type }) => type === "external")
		.map(({ value }) => value.slice(0, value.indexOf(":")))
		.flatMap((provider) => {
			const method = Object.hasOwn(providerMethods, provider)
				? providerMethods[provider]
				: undefined;
			return method === undefined ? [] : [method];
		});
	return [...new Set(methods)];
}
