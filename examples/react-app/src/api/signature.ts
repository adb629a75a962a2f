const encoder = new TextEncoder();

/**
 * Signs a request that comes before any sign-in: HMAC-SHA256 over method, path, time and the hash of
 * the body, in the query.
 *
 * @param path below the address of the API
 * @param timestamp Unix time in milliseconds
 */
export async function signed(
	request: Request,
	path: string,
	timestamp: number,
	secret: string,
): Promise<Request> {
	const body = await request.clone().arrayBuffer();
	const hash = hex(await crypto.subtle.digest("SHA-256", body));
	const text = [request.method, path, timestamp, hash].join("\n");
	const url = new URL(request.url);
	url.searchParams.set("signature", await hmac(secret, text));
	url.searchParams.set("timestamp", String(timestamp));
	// Not `new Request(url, request)`: browsers would stream the body, which HTTP/1.1 cannot.
	const { method, headers, signal } = request;
	return new Request(url, { method, headers, signal, body });
}

async function hmac(secret: string, text: string): Promise<string> {
	const key = await crypto.subtle.importKey(
		"raw",
		encoder.encode(secret),
		{ name: "HMAC", hash: "SHA-256" },
		false,
		["sign"],
	);
	return hex(await crypto.subtle.sign("HMAC", key, encoder.encode(text)));
}

function hex(bytes: ArrayBuffer): string {
	return [...new Uint8Array(bytes)]
		.map((byte) => byte.toString(16).padStart(2, "0"))
		.join("");
}
