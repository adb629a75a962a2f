/** What a signed-in person holds. */
export interface Session {
	readonly accessToken: string;
	readonly refreshToken: string;
	/** Whether the code of the authenticator app is still to come. */
	readonly isWaitingForSecondFactor: boolean;
}

/** Why there is no session any more. */
export type EndOfSession = "signed-out" | "expired";

/** What the store knows at one moment. */
export type SessionState =
	| { readonly session: Session }
	| { readonly session: undefined; readonly ended?: EndOfSession };

/** The session of this browser, shared by all of its tabs. */
export interface SessionStore {
	read(): SessionState;
	begin(session: Session): void;
	end(reason: EndOfSession): void;
	/** Calls back after each change, also those of other tabs. */
	subscribe(changed: () => void): () => void;
}

/** The part of `localStorage` that is used. */
export type SessionStorage = Pick<Storage, "getItem" | "setItem">;

/** Where changes by other tabs are announced: the window. */
export type TabEvents = Pick<
	Window,
	"addEventListener" | "removeEventListener"
>;

const key = "rides.session";

/** Keeps the session in a storage that all tabs see. */
export function createSessionStore(
	storage: SessionStorage,
	tabs?: TabEvents,
): SessionStore {
	const listeners = new Set<() => void>();
	let text: string | null = null;
	let state: SessionState = { session: undefined };

	function write(next: SessionState): void {
		storage.setItem(key, JSON.stringify(next));
		for (const listener of listeners) listener();
	}

	return {
		// The same object as long as nothing has changed, as React wants it.
		read() {
			const stored = storage.getItem(key);
			if (stored !== text) {
				text = stored;
				state = parse(stored);
			}
			return state;
		},
		begin: (session) => write({ session }),
		end: (ended) => write({ session: undefined, ended }),
		subscribe(changed) {
			const byOtherTab = (event: StorageEvent) => {
				if (event.key === key || event.key === null) changed();
			};
			listeners.add(changed);
			tabs?.addEventListener("storage", byOtherTab);
			return () => {
				listeners.delete(changed);
				tabs?.removeEventListener("storage", byOtherTab);
			};
		},
	};
}

function parse(stored: string | null): SessionState {
	if (stored === null) return { session: undefined };
	// Only this store writes under the key.
	return JSON.parse(stored) as SessionState;
}
