import { lookUp } from "../../pipeline/locale.ts";
import type { components } from "./spec.generated.ts";

/** A language this API speaks. */
export type Locale = components["schemas"]["Language"];

/** Language of answers to clients that ask for none (C). */
export const defaultLocale: Locale = "en";

/** Language of people who never named one; the vendor is French (C). */
export const defaultLang: Locale = "fr";

/** Every language this API speaks (C: the vendor's values are not public). */
export const supportedLocales: readonly Locale[] = ["fr", "en"];

/** The language for a BCP 47 tag, region passed over; undefined when it is not spoken here. */
export function localeOf(tag: string | undefined): Locale | undefined {
	const found = lookUp(tag ?? "", supportedLocales);
	return supportedLocales.find((locale) => locale === found);
}
