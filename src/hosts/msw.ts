import { HttpResponse, http, type RequestHandler } from "msw";
import type { Answer, Exchange } from "../pipeline/exchange.ts";
import { toExchange } from "../pipeline/fetch-door.ts";
import type { Simulator } from "../simulator.ts";

/** Where each API is found by the code under test: `{ mobility: "https://go.api.example.test" }`. */
export interface ApiBases {
	readonly [api: string]: string;
}

/** Settings of the handlers. */
export interface HandlerOptions {
	/**
	 * Scheme and authority under which the control plane is found. Default: under any, at
	 * `/_stagedoor/v1`. `false`: nowhere.
	 */
	readonly control?: string | false;
	/** Tells the world of a request that names none itself (default: the world `default`). */
	readonly world?: () => string | undefined;
	/** Awaited before every answer goes out. */
	readonly beforeAnswer?: () => Promise<void>;
}

/**
 * Makes the handlers with which MSW answers from a simulator: one for each API and one for the
 * control plane, each catching everything below its address. Our own router behind it finds the
 * operation, so their number costs nothing.
 */
export function handlers(
	simulator: Pick<Simulator, "handle" | "apis">,
	bases: ApiBases,
	options: HandlerOptions = {},
): RequestHandler[] {
	const { control, beforeAnswer, world } = options;
	async function answer(exchange: Exchange): Promise<Response> {
		const made = await simulator.handle(exchange);
		await beforeAnswer?.();
		return made.isDropped
			? HttpResponse.error()
			: responseOf(made, exchange.method);
	}

	const made = Object.entries(bases).map(([api, base]) =>
		http.all(below(knownBase(simulator, api, base)), async (sent) =>
			answer(inWorld(await mountedExchange(sent, api, base), world?.())),
		),
	);
	if (control === false) return made;
	const place = /^https?:\/\/[^/]+\/_stagedoor\/v1(?:[/?#]|$)/;
	const pattern =
		control === undefined ? place : below(`${trimmed(control)}/_stagedoor/v1`);
	const controlPlane = http.all(pattern, async (sent) =>
		answer(await plainExchange(sent)),
	);
	return [controlPlane, ...made];
}

/** What MSW gives a handler. */
interface Sent {
	readonly request: Request;
	readonly cookies: Readonly<Record<string, string>>;
}

async function mountedExchange(
	sent: Sent,
	api: string,
	base: string,
): Promise<Exchange> {
	const exchange = await plainExchange(sent);
	const baseUrl = trimmed(base);
	const prefix = new URL(baseUrl).pathname.replace(/\/$/, "");
	const path = exchange.path.slice(prefix.length);
	return {
		...exchange,
		path: path === "" ? "/" : path,
		mount: { api, baseUrl },
	};
}

/** The exchange in a world, unless it says itself in which it is. */
function inWorld(exchange: Exchange, world: string | undefined): Exchange {
	const { headers } = exchange;
	if (world === undefined || headers["x-stagedoor-world"] !== undefined)
		return exchange;
	return { ...exchange, headers: { ...headers, "x-stagedoor-world": world } };
}

async function plainExchange({ request, cookies }: Sent): Promise<Exchange> {
	const exchange = await toExchange(request);
	// A service worker does not see the Cookie header; MSW knows the cookies all the same.
	const known = Object.entries(cookies);
	if (exchange.headers.cookie !== undefined || known.length === 0)
		return exchange;
	const cookie = known.map(([name, value]) => `${name}=${value}`).join("; ");
	return { ...exchange, headers: { ...exchange.headers, cookie } };
}

/** MSW's own response class: a plain one would lose its cookies inside a browser. */
function responseOf(
	{ status, headers, body }: Answer,
	method: string,
): HttpResponse<string> {
	const list = new Headers();
	for (const [name, value] of headers) list.append(name, value);
	const content =
		method === "HEAD" || isBodiless(status) ? null : (body ?? null);
	// Bytes are a body as good as text; MSW's type only speaks of text.
	return new HttpResponse(content as string | null, { status, headers: list });
}

function isBodiless(status: number): boolean {
	return status === 204 || status === 205 || status === 304;
}

/** Everything at and below an address. */
function below(base: string): RegExp {
	const literal = base.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(`^${literal}(?:[/?#]|$)`);
}

function knownBase(
	{ apis }: Pick<Simulator, "apis">,
	api: string,
	base: string,
): string {
	if (!Object.hasOwn(apis, api)) {
		throw new Error(
			`Failed to make handlers for the API "${api}": the simulator serves none of that name. Choose from ${Object.keys(apis).join(", ")}.`,
		);
	}
	if (!URL.canParse(base) || !/^https?:/.test(base)) {
		throw new Error(
			`Failed to make handlers for the API "${api}": "${base}" is no http address. Give the base the client uses, such as https://api.example.test.`,
		);
	}
	return trimmed(base);
}

function trimmed(base: string): string {
	return new URL(base).href.replace(/\/$/, "");
}
