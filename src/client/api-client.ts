import createClient, { type Client, type Middleware } from "openapi-fetch";

/** A value, or where to find the present one. */
export type Present<T> = T | (() => T | undefined);

/** Where an API is, and as whom it is asked. */
export interface ApiClientOptions {
	/**
	 * Address below which the API is found: `http://127.0.0.1:4780/mobility` of a simulator,
	 * `.../w/w1/mobility` for one of its worlds, or the vendor's own.
	 */
	readonly baseUrl: string;
	/** Sends the requests (default: the global `fetch`); a simulator's own `fetch` serves in process. */
	readonly fetch?: (request: Request) => Promise<Response>;
	/**
	 * The access token, sent as a bearer token with every request that has no `Authorization` of its
	 * own. A function is asked at each request, for a token that comes and goes.
	 */
	readonly token?: Present<string> | undefined;
	/** Headers of every request. */
	readonly headers?: Readonly<Record<string, string>>;
}

/** The same, for an API that also asks which app calls. */
export interface KeyedApiClientOptions extends ApiClientOptions {
	/** The key of the app. */
	readonly apiKey?: Present<string> | undefined;
}

/** Every operation of an API, typed by its spec: `GET`, `POST`, ... of openapi-fetch. */
export type ApiClient<Paths extends {}> = Client<Paths>;

/** Where an API wants the key of the app. */
export interface KeyPlace {
	readonly in: "header" | "query";
	readonly name: string;
}

/** Connects to an API; nothing is sent yet. */
export function connectApi<Paths extends {}>(
	options: KeyedApiClientOptions,
	place?: KeyPlace,
): ApiClient<Paths> {
	const {
		baseUrl,
		// Looked up at each request, so that whatever replaces the global one later is used.
		fetch = (request) => globalThis.fetch(request),
		headers,
	} = options;
	const client = createClient<Paths>({
		baseUrl: baseUrl.replace(/\/+$/, ""),
		fetch,
		...(headers && { headers: { ...headers } }),
	});
	client.use(identifying(options, place));
	return client;
}

function identifying(
	{ token, apiKey }: KeyedApiClientOptions,
	place: KeyPlace | undefined,
): Middleware {
	return {
		onRequest({ request }) {
			const bearer = present(token);
			if (bearer !== undefined && !request.headers.has("authorization"))
				request.headers.set("authorization", `Bearer ${bearer}`);
			const key = present(apiKey);
			if (key === undefined || place === undefined) return undefined;
			if (place.in === "query") return withQuery(request, place.name, key);
			if (!request.headers.has(place.name))
				request.headers.set(place.name, key);
			return undefined;
		},
	};
}

/**
 * The same request with one more parameter. Its body is read first: as a stream, which it would
 * become, browsers send it over HTTP/2 only.
 */
async function withQuery(
	request: Request,
	name: string,
	value: string,
): Promise<Request> {
	const url = new URL(request.url);
	if (url.searchParams.has(name)) return request;
	url.searchParams.set(name, value);
	if (request.body === null) return new Request(url, request);
	const { method, headers, signal, credentials, cache, redirect } = request;
	const { mode, referrer, referrerPolicy, integrity, keepalive } = request;
	return new Request(url, {
		...{ method, headers, signal, credentials, cache, redirect },
		...{ mode, referrer, referrerPolicy, integrity, keepalive },
		body: await request.arrayBuffer(),
	});
}

function present<T>(value: Present<T> | undefined): T | undefined {
	// The only functions there are are those that tell the present value.
	return typeof value === "function" ? (value as () => T | undefined)() : value;
}
