import type { BrowserContext, Request, Route } from "@playwright/test";
import { keepCookies } from "./cookies.ts";

/** Addresses by API: `{ mobility: "https://api.example.test" }`. */
export type Bases = Readonly<Record<string, string>>;

/**
 * Leads the requests that a context's pages send to vendors' addresses to a world. A page may send
 * what a server would be asked for before (a CORS preflight) unheard: Playwright grants it.
 *
 * @param worldUrl address of an API in the world
 */
export async function leadRequests(
	context: BrowserContext,
	bases: Bases,
	worldUrl: (api: string) => string,
): Promise<void> {
	for (const [api, given] of Object.entries(bases)) {
		const base = knownBase(api, given);
		await context.route(
			({ href }) => isBelow(href, base),
			(route) => lead(route, context, worldUrl(api) + restOf(route, base)),
		);
	}
}

async function lead(
	route: Route,
	context: BrowserContext,
	url: string,
): Promise<void> {
	try {
		const answer = await send(route.request(), context, url);
		if (answer === undefined) return await route.abort("connectionreset");
		const { cookies, ...seen } = answer;
		const { hostname } = new URL(route.request().url());
		await keepCookies(context, cookies, hostname);
		await route.fulfill(seen);
	} catch (error) {
		// A page may be left while its request is under way; nobody waits for the answer then.
		if (!/has been closed/.test(String(error))) throw error;
	}
}

/**
 * The answer of the world; undefined when it gave none. The cookies go along whether or not the page
 * asked for it (`credentials`), which Playwright does not tell.
 */
async function send(request: Request, context: BrowserContext, url: string) {
	const body = request.postDataBuffer();
	const headers = new Headers(ownHeaders(request));
	// What Playwright is shown of a request that it holds back is without them.
	const cookies = await context.cookies(request.url());
	if (cookies.length > 0)
		headers.set(
			"cookie",
			cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
		);
	const answer = await fetch(url, {
		method: request.method(),
		headers,
		redirect: "manual",
		...(body !== null && { body: new Uint8Array(body) }),
	}).catch(() => undefined);
	if (answer === undefined) return undefined;
	return {
		status: answer.status,
		headers: Object.fromEntries(
			[...answer.headers].filter(([name]) => name !== "set-cookie"),
		),
		cookies: answer.headers.getSetCookie(),
		body: Buffer.from(await answer.arrayBuffer()),
	};
}

/** The headers of the page, without those that belong to its connection. */
function ownHeaders(request: Request): Record<string, string> {
	const {
		host: _host,
		connection: _connection,
		"content-length": _length,
		"accept-encoding": _encoding,
		...headers
	} = request.headers();
	return headers;
}

function restOf(route: Route, base: string): string {
	return route.request().url().slice(base.length);
}

function isBelow(href: string, base: string): boolean {
	return href.startsWith(base) && /^(?:[/?#]|$)/.test(href.slice(base.length));
}

function knownBase(api: string, base: string): string {
	if (URL.canParse(base) && /^https?:/.test(base))
		return new URL(base).href.replace(/\/$/, "");
	throw new Error(
		`Failed to lead the requests for ${api}: "${base}" is no http address. Give the base the app uses, such as https://api.example.test.`,
	);
}
