/** A request as the apps of this folder write it. */
export interface Outgoing {
	readonly method: "GET" | "POST" | "PUT";
	readonly path: string;
	readonly query?: Readonly<Record<string, string>>;
	readonly headers?: Readonly<Record<string, string>>;
	/** Sent as a bearer token. */
	readonly token?: string;
	/** Sent as JSON. */
	readonly body?: unknown;
}

/** What came back. */
export interface Incoming {
	readonly status: number;
	readonly ok: boolean;
	readonly headers: Headers;
	readonly text: string;
	/** The body as JSON, of the shape that the contract holds the API to. */
	json<Shape>(): Shape;
}

/** Sends a request below the address of an API; any status is an answer. */
export async function send(
	baseUrl: string,
	{ method, path, query, headers, token, body }: Outgoing,
): Promise<Incoming> {
	const search = query === undefined ? "" : `?${new URLSearchParams(query)}`;
	const response = await fetch(`${baseUrl}${path}${search}`, {
		method,
		headers: {
			accept: "application/json",
			...(body !== undefined && { "content-type": "application/json" }),
			...(token !== undefined && { authorization: `Bearer ${token}` }),
			...headers,
		},
		...(body !== undefined && { body: JSON.stringify(body) }),
	});
	const text = await response.text();
	return {
		status: response.status,
		ok: response.ok,
		headers: response.headers,
		text,
		// The consumer tests hold the answers to the shapes that the apps name.
		json: <Shape>() => JSON.parse(text) as Shape,
	};
}
