import { lookUp } from "../../pipeline/locale.ts";
import type { RequestContext } from "../../pipeline/operation.ts";
import type { components } from "./spec.generated.ts";

/** A language this API speaks. */
export type Locale = components["schemas"]["Language"];

/** Used when nothing better is known. */
export const defaultLocale: Locale = "en";

/** Every language this API speaks (C: the vendor's set is not public). */
export const supportedLocales: readonly Locale[] = [
	"en",
	"de",
	"fr",
	"nl",
	"es",
	"it",
];

/** The language for a BCP 47 tag, region passed over; undefined when it is not spoken here. */
export function localeOf(tag: string | null | undefined): Locale | undefined {
	const found = lookUp(tag ?? "", supportedLocales);
	return supportedLocales.find((locale) => locale === found);
}

/** Where a wish for a language may come from, strongest first. */
export interface LocaleSources {
	/** Member `language` of the body. */
	readonly body?: string | null | undefined;
	/** Best match of `Accept-Language`. */
	readonly accepted?: string | undefined;
	/** Language kept with the account. */
	readonly stored?: string | undefined;
	/** Default language of the branch. */
	readonly branch?: string | undefined;
}

/** The language to use, from the strongest source that names one spoken here (fact sheet 11). */
export function chooseLocale(sources: LocaleSources): Locale {
	return (
		localeOf(sources.body) ??
		localeOf(sources.accepted) ??
		localeOf(sources.stored) ??
		localeOf(sources.branch) ??
		defaultLocale
	);
}

/** The language the client asks for, in the body or in `Accept-Language`; undefined: in neither. */
export function wishedLocale(
	{ acceptedLocale }: Pick<RequestContext, "acceptedLocale">,
	body: string | undefined,
): Locale | undefined {
	return localeOf(body) ?? localeOf(acceptedLocale);
}

/**
 * The language of a new account, and of what is sent to it: the one asked for, else the branch's. A
 * client that asks for none is told (fact sheet 10).
 */
export function chooseNewcomerLocale(
	request: Pick<RequestContext, "acceptedLocale" | "hint">,
	body: string | undefined,
	branch: { readonly defaultLanguage: string },
): Locale {
	const wished = wishedLocale(request, body);
	if (wished !== undefined) return wished;
	const used = chooseLocale({ branch: branch.defaultLanguage });
	request.hint(
		`No supported language was asked for, so a new account gets "${used}"; send Accept-Language.`,
	);
	return used;
}
