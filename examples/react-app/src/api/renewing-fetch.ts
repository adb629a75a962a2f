import type { SessionStore } from "../session/session-store.ts";

type Send = (request: Request) => Promise<Response>;

/** Gets a new session for an old one; undefined when the old one is over. */
export type Renew = (refreshToken: string) => Promise<Renewal>;

/** What came of a renewal. */
export type Renewal =
	| { readonly accessToken: string; readonly refreshToken: string }
	| "refused"
	| "failed";

/**
 * A `fetch` that renews an access token which has run out, once for all requests that wait for it,
 * and sends the request again. When the session itself is over, the store is told.
 */
export function renewingFetch(
	store: SessionStore,
	renew: Renew,
	send: Send,
): Send {
	let running: Promise<boolean> | undefined;

	async function renewSession(): Promise<boolean> {
		const { session } = store.read();
		if (session === undefined) return false;
		const renewal = await renew(session.refreshToken);
		// Somebody may have signed out or in while the answer was under way.
		if (store.read().session?.refreshToken !== session.refreshToken)
			return store.read().session !== undefined;
		if (renewal === "refused") store.end("expired");
		if (typeof renewal === "string") return false;
		store.begin({ ...session, ...renewal });
		return true;
	}

	return async (request) => {
		const again = request.clone();
		const response = await send(request);
		const sent = bearerOf(request);
		if (sent === undefined || !(await hasRunOut(response))) return response;
		const present = store.read().session?.accessToken;
		if (present === sent) {
			running ??= renewSession().finally(() => {
				running = undefined;
			});
			if (!(await running)) return response;
		}
		const renewed = store.read().session?.accessToken;
		if (renewed === undefined) return response;
		again.headers.set("authorization", `Bearer ${renewed}`);
		return send(again);
	};
}

function bearerOf(request: Request): string | undefined {
	return request.headers.get("authorization")?.replace(/^Bearer /, "");
}

/** Whether the access token is not accepted any more. */
async function hasRunOut(response: Response): Promise<boolean> {
	if (response.status !== 401) return false;
	const body: unknown = await response.clone().json();
	return (
		typeof body === "object" &&
		body !== null &&
		"errorCode" in body &&
		body.errorCode === "AUTH92"
	);
}
