// One session for all tabs of a browser.
import { expect, test, vi } from "vitest";
import {
	createSessionStore,
	type TabEvents,
} from "../src/session/session-store.ts";
import { memory } from "./person.ts";

const session = {
	accessToken: "a",
	refreshToken: "r",
	isWaitingForSecondFactor: false,
};

test("tabs see the same, and are called when another changes it", () => {
	const storage = memory();
	const window = new EventTarget();
	const one = createSessionStore(storage);
	// An event target has what a tab has to listen by; the window's own events are not asked for.
	const two = createSessionStore(storage, window as TabEvents);
	const changed = vi.fn();
	const stop = two.subscribe(changed);

	one.begin(session);
	tell(window, "rides.session");
	expect(changed).toHaveBeenCalledTimes(1);
	expect(two.read()).toEqual({ session });
	expect(two.read()).toBe(two.read());

	tell(window, "something.else");
	expect(changed).toHaveBeenCalledTimes(1);

	stop();
	one.end("signed-out");
	tell(window, "rides.session");
	expect(changed).toHaveBeenCalledTimes(1);
	expect(two.read()).toEqual({ session: undefined, ended: "signed-out" });
});

function tell(window: EventTarget, key: string): void {
	window.dispatchEvent(Object.assign(new Event("storage"), { key }));
}
