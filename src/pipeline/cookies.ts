import { InvariantError } from "../core/errors.ts";
import { type Exchange, type Header, headerOf } from "./exchange.ts";

/** How a cookie is kept by a browser. */
export interface CookieTerms {
	/** Life in seconds; 0 removes it. */
	readonly maxAgeSeconds: number;
	/** Whether it also travels to another site, over TLS only (`Secure; SameSite=None`). */
	readonly isSecure: boolean;
}

/**
 * The value of a cookie, as sent; undefined when there is none of that name. Of several the first
 * counts, which browsers send for the longest path.
 *
 * @see RFC 6265 section 5.4
 */
export function cookieOf(
	exchange: Pick<Exchange, "headers">,
	name: string,
): string | undefined {
	return cookiesOf(exchange).find(([sent]) => sent === name)?.[1];
}

/** Every cookie of a request, name and value, in the order sent. @see RFC 6265 section 4.2.1 */
export function cookiesOf({
	headers,
}: Pick<Exchange, "headers">): readonly (readonly [string, string])[] {
	return (headerOf(headers, "cookie") ?? "").split(";").flatMap((pair) => {
		const at = pair.indexOf("=");
		if (at < 0) return [];
		return [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const];
	});
}

/**
 * The header that sets a cookie for all paths, out of reach of scripts.
 *
 * @see RFC 6265 section 4.1
 */
export function setCookie(
	name: string,
	value: string,
	{ maxAgeSeconds, isSecure }: CookieTerms,
): Header {
	if (!cookieName.test(name) || !cookieValue.test(value))
		throw new InvariantError(
			`Failed to set the cookie ${JSON.stringify(name)}: its name or value holds characters that would end it. Check what it is made of first.`,
		);
	const site = isSecure ? "Secure; SameSite=None" : "SameSite=Lax";
	return [
		"set-cookie",
		`${name}=${value}; Max-Age=${maxAgeSeconds}; Path=/; HttpOnly; ${site}`,
	];
}

/** The header that removes a cookie that {@link setCookie} set. */
export function clearCookie(
	name: string,
	terms: Pick<CookieTerms, "isSecure">,
): Header {
	return setCookie(name, "", { ...terms, maxAgeSeconds: 0 });
}

const cookieName = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const cookieValue = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/;
