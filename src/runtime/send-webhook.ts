/** What is posted to the server of an API's customer. */
export interface Post {
	readonly url: string;
	readonly headers: readonly (readonly [name: string, value: string])[];
	readonly body: string;
}

/**
 * Posts and tells the status of the answer; undefined: there was none. Nobody is followed to another
 * address.
 */
export type SendPost = (post: Post) => Promise<number | undefined>;

/** Longest wait for an answer. */
const patienceMs = 10_000;

/** Posts by `fetch`. */
export const sendByFetch: SendPost = async ({ url, headers, body }) => {
	try {
		const response = await fetch(url, {
			method: "POST",
			headers: headers.map(([name, value]): [string, string] => [name, value]),
			body,
			redirect: "manual",
			signal: AbortSignal.timeout(patienceMs),
		});
		await response.body?.cancel();
		return response.status;
	} catch {
		return undefined;
	}
};

/**
 * Whether an address is one of this machine: `localhost`, 127.0.0.0/8 or ::1, over HTTP or HTTPS.
 * @see RFC 6890 for the addresses, RFC 6761 section 6.3 for the name
 */
export function isLoopbackUrl(url: string): boolean {
	if (!URL.canParse(url)) return false;
	const { protocol, hostname } = new URL(url);
	return (
		/^https?:$/.test(protocol) &&
		/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname)
	);
}
