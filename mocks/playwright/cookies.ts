import type { BrowserContext } from "@playwright/test";

type Cookie = Awaited<ReturnType<BrowserContext["cookies"]>>[number];

/**
 * Keeps the cookies that an answer sets, and drops those it clears, whatever site the page is of: an
 * app that is served from this machine is of another site than the vendor's API, and would be left
 * without.
 */
export async function keepCookies(
	context: BrowserContext,
	lines: readonly string[],
	domain: string,
): Promise<void> {
	for (const line of lines) {
		const cookie = cookieOf(line, domain);
		if (isOver(cookie))
			await context.clearCookies({ name: cookie.name, domain });
		else await context.addCookies([cookie]);
	}
}

function isOver({ expires }: Cookie): boolean {
	return expires !== -1 && expires * 1000 <= Date.now();
}

/** A cookie as the browser keeps it. @see RFC 6265 section 5.3 */
export function cookieOf(line: string, domain: string): Cookie {
	const [pair = "", ...rest] = line.split(";");
	const [name, value] = halves(pair);
	const attributes = new Map(
		rest.map(halves).map(([key, text]) => [key.toLowerCase(), text]),
	);
	const maxAge = attributes.get("max-age");
	const sameSite = attributes.get("samesite");
	return {
		name,
		value,
		domain,
		path: attributes.get("path") ?? "/",
		// By the clock of the machine, which a browser judges its cookies by.
		expires:
			maxAge === undefined
				? -1
				: Math.floor(Date.now() / 1000) + Number(maxAge),
		httpOnly: attributes.has("httponly"),
		secure: attributes.has("secure"),
		sameSite: sameSite === "None" || sameSite === "Strict" ? sameSite : "Lax",
	};
}

/** Name and value of a pair such as `Path=/`. */
function halves(text: string): [string, string] {
	const at = text.indexOf("=");
	if (at < 0) return [text.trim(), ""];
	return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
