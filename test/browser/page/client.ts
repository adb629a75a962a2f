/** Where the page finds the API; nobody answers there but the simulator inside the page. */
export const base = "https://go.api.example.test";

/** An answer of the API, as far as the page cares. */
export interface Answered {
	readonly status: number;
	readonly body: Record<string, unknown>;
}

const encoder = new TextEncoder();

/** Sends a request as the app of a rental company does. */
export async function call(
	method: string,
	path: string,
	body?: unknown,
): Promise<Answered> {
	const token = sessionStorage.getItem("accessToken");
	const response = await fetch(`${base}${path}`, {
		method,
		headers: {
			...(body !== undefined && { "content-type": "application/json" }),
			...(token !== null && { authorization: `Bearer ${token}` }),
		},
		...(body !== undefined && { body: JSON.stringify(body) }),
	});
	const text = await response.text();
	return {
		status: response.status,
		body: text === "" ? {} : JSON.parse(text),
	};
}

/** Posts a signed bootstrap request. */
export async function postSigned(
	path: string,
	body: unknown,
	now: number,
): Promise<Answered> {
	const timestamp = String(now);
	const hash = hex(
		await crypto.subtle.digest("SHA-256", encoder.encode(JSON.stringify(body))),
	);
	const canonical = ["POST", path, timestamp, hash].join("\n");
	const key = await crypto.subtle.importKey(
		"raw",
		encoder.encode("sim-app-secret"),
		{ name: "HMAC", hash: "SHA-256" },
		false,
		["sign"],
	);
	const signature = hex(
		await crypto.subtle.sign("HMAC", key, encoder.encode(canonical)),
	);
	const query = new URLSearchParams({ signature, timestamp });
	return call("POST", `${path}?${query}`, body);
}

function hex(bytes: ArrayBuffer): string {
	return [...new Uint8Array(bytes)]
		.map((byte) => byte.toString(16).padStart(2, "0"))
		.join("");
}
