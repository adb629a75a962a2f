import type { BrowserContext } from "@playwright/test";
import type { SignedIn } from "../../src/kit/sign-in/caller.ts";
import type { SignInOptions, Stage } from "../../src/kit/stage.ts";

/** What a browser keeps, as Playwright writes it down. */
export type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

type Cookie = StorageState["cookies"][number];

/** Who is signed in before a page opens, and how the app remembers it. */
export interface SignedInUser extends SignInOptions {
	readonly api: string;
	/** Email address, phone number or name. */
	readonly person: string;
	/** What the app keeps in `localStorage`, by name (default: nothing). */
	readonly localStorage?: (
		signedIn: SignedIn,
	) => Readonly<Record<string, string>>;
	/** Origin of the app's pages (default: that of Playwright's `baseURL`). */
	readonly origin?: string;
}

/**
 * Signs a person in, and writes down what a browser would have kept of it: the cookies of the API, and
 * what the app keeps of the tokens.
 *
 * @param api address by which the pages ask the API
 */
export async function storageStateOf(
	stage: Pick<Stage, "signIn">,
	api: string,
	{ api: name, person, localStorage, origin, ...options }: SignedInUser,
): Promise<StorageState> {
	const signedIn = await stage.signIn(name, person, options);
	const { hostname } = new URL(api);
	return {
		cookies: (signedIn.setCookies ?? []).map((line) =>
			cookieOf(line, hostname),
		),
		origins:
			localStorage === undefined
				? []
				: [
						{
							origin: originOf(origin, person),
							localStorage: Object.entries(localStorage(signedIn)).map(
								([name, value]) => ({ name, value }),
							),
						},
					],
	};
}

function originOf(origin: string | undefined, person: string): string {
	if (origin !== undefined) return new URL(origin).origin;
	throw new Error(
		`Failed to begin a test with ${person} signed in: nobody knows the origin of the app. Give it as origin, or set Playwright's baseURL.`,
	);
}

/** A cookie as the browser keeps it. @see RFC 6265 section 5.3 */
function cookieOf(line: string, domain: string): Cookie {
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
