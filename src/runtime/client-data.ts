/** What a browser saw when an authenticator signed (W3C WebAuthn Level 3 section 5.8.1). */
export interface ClientData {
	readonly type: string;
	/** Base64url. */
	readonly challenge: string;
	readonly origin: string;
}

/** Reads client data, JSON in base64url; undefined when it is not that. */
export function readClientData(text: string): ClientData | undefined {
	const data = parse(text);
	if (typeof data !== "object" || data === null) return undefined;
	const { type, challenge, origin } = data as Partial<Record<string, unknown>>; // any object has members, or lacks them
	const isWhole =
		typeof type === "string" &&
		typeof challenge === "string" &&
		typeof origin === "string";
	return isWhole ? { type, challenge, origin } : undefined;
}

function parse(text: string): unknown {
	try {
		const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
		const bytes = Uint8Array.from(binary, (one) => one.charCodeAt(0));
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return undefined; // whatever it is, no browser wrote it
	}
}
