import type { WorldClient } from "../../client/index.ts";
import type { Seed } from "../seeded-person.ts";

/** Who signs in, and where. */
export interface Caller {
	readonly api: string;
	/** Address of the API in the world. */
	readonly baseUrl: string;
	readonly fetch: (request: Request) => Promise<Response>;
	readonly world: WorldClient;
	readonly tenant: string;
	/** The address or name of the person. */
	readonly person: string;
	/** The person's password. @throws when nobody knows it */
	password(): string;
	/** What the scenario says of the person, and of the tenant. */
	readonly seed: Seed;
	readonly tenantSeed: Seed;
}

/** What a person has who signed in. */
export interface SignedIn {
	/** The access token. */
	readonly token: string;
	/** Key of the app, for an API that asks for one. */
	readonly apiKey?: string;
	/** Cookies that came with the token, as a browser would send them; none: empty. */
	readonly cookie: string;
	/** The same as the API set them, with their attributes (`Set-Cookie`); absent: none. */
	readonly setCookies?: readonly string[];
	/** Body of the answer that gave the token. */
	readonly answer: unknown;
}

interface Answered<T> {
	readonly data?: T;
	readonly error?: unknown;
	readonly response: Response;
}

/** The body of a success. @throws for a refusal, with what the API says of it */
export function granted<T>(
	{ api, person }: Pick<Caller, "api" | "person">,
	{ data, error, response }: Answered<T>,
): T {
	if (response.ok && data !== undefined) return data;
	const hint = response.headers.get("x-stagedoor-hint");
	const told = [JSON.stringify(error), hint].filter(Boolean).join(" ");
	throw new Error(
		`Failed to sign ${person} in to ${api}: the answer was ${response.status} ${told}`,
	);
}

/** The present code of the person's authenticator app. */
export async function appCode(caller: Caller): Promise<string> {
	const { world, api, tenant, person } = caller;
	const accounts = world.accounts(api, tenant);
	const account = await accounts.find(person);
	if (account === undefined)
		throw new Error(
			`Failed to read the authenticator app of ${person}: ${api} knows nobody of that name in the tenant ${tenant}.`,
		);
	return (await accounts.totp(account.id)).code;
}

/** The cookies that an answer sets, without those it clears. */
export function cookiesOf({
	headers,
}: Response): Pick<SignedIn, "cookie" | "setCookies"> {
	const setCookies = headers
		.getSetCookie()
		.filter((line) => !/;\s*max-age=0(?:;|$)/i.test(line));
	const cookie = setCookies.map((line) => line.split(";", 1)[0]).join("; ");
	return { cookie, setCookies };
}
