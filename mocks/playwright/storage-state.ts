import type { BrowserContext } from "@playwright/test";
import type { SignedIn } from "../../src/kit/sign-in/caller.ts";
import type { SignInOptions, Stage } from "../../src/kit/stage.ts";
import { cookieOf } from "./cookies.ts";

/** What a browser keeps, as Playwright writes it down. */
export type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

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
