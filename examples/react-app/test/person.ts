import type { Stage } from "stagedoor/vitest";
import { createRidesApi, type RidesApi } from "../src/api/rides-api.ts";
import {
	createSessionStore,
	type SessionStore,
} from "../src/session/session-store.ts";

/** Where the code under test finds the API; MSW leads it to the world of the test. */
export const bases = { mobility: "https://api.rides.example.test" };

/** A person with a browser of their own. */
export interface Visitor {
	readonly api: RidesApi;
	readonly store: SessionStore;
	/** Lets time pass, for the API and for the device. */
	wait(by: string): Promise<void>;
}

export function visit(stage: Stage): Visitor {
	const store = createSessionStore(memory());
	let ahead = 0;
	const api = createRidesApi({
		baseUrl: bases.mobility,
		appSecret: "sim-app-secret",
		branchId: 1,
		store,
		now: () => Date.now() + ahead,
	});
	return {
		api,
		store,
		async wait(by) {
			await stage.advance(by);
			const { offsetSeconds } = await stage.world.clock.read();
			ahead = offsetSeconds * 1000;
		},
	};
}

/** A storage as a browser has it. */
export function memory(): Pick<Storage, "getItem" | "setItem"> {
	const items = new Map<string, string>();
	return {
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => {
			items.set(key, value);
		},
	};
}
