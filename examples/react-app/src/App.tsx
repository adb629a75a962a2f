import { useState, useSyncExternalStore } from "react";
import type { Problem } from "./api/problem.ts";
import type { RidesApi } from "./api/rides-api.ts";
import { Home } from "./screens/Home.tsx";
import { Locked } from "./screens/Locked.tsx";
import { SecondFactor } from "./screens/SecondFactor.tsx";
import { SessionExpired } from "./screens/SessionExpired.tsx";
import { SignIn } from "./screens/SignIn.tsx";
import type { SessionStore } from "./session/session-store.ts";

/** The whole app: which screen is shown follows from the session that this browser holds. */
export function App({ api, store }: { api: RidesApi; store: SessionStore }) {
	const state = useSyncExternalStore(store.subscribe, store.read, store.read);
	const [lock, setLock] = useState<Problem & { kind: "locked" }>();
	const [isAskedAgain, setAskedAgain] = useState(false);

	if (lock !== undefined)
		return <Locked lock={lock} onBack={() => setLock(undefined)} />;
	if (state.session?.isWaitingForSecondFactor)
		return <SecondFactor api={api} onLocked={setLock} />;
	if (state.session !== undefined) return <Home api={api} onLocked={setLock} />;
	if (state.ended === "expired" && !isAskedAgain)
		return <SessionExpired onSignIn={() => setAskedAgain(true)} />;
	return <SignIn api={api} onLocked={setLock} />;
}
