import type { BrowserContext } from "@playwright/test";
import type { Duration, Moment } from "../../src/client/index.ts";
import type { Stage } from "../../src/kit/stage.ts";
import type { TestWorld } from "../../src/kit/test-world.ts";
import { type Bases, leadRequests } from "./lead-requests.ts";
import {
	allowPasskeys,
	type BindPasskeyOptions,
	bindPasskey,
	type PasskeyOptions,
} from "./passkeys.ts";
import { shareClock } from "./shared-clock.ts";
import {
	type SignedInUser,
	type StorageState,
	storageStateOf,
} from "./storage-state.ts";

/** How far both clocks move at a time. */
export interface Pace {
	/**
	 * Moves so often one after the other (default once): timers that come due in between fire in
	 * between, such as one that renews a session.
	 */
	readonly times?: number;
}

/** A world that belongs to one test, with the browser contexts that live in it. */
export interface BrowserStage extends Stage {
	/**
	 * Moves the world's clock and that of its pages forward: seconds, or a text such as `5m`. Timers
	 * of the pages that come due fire once each, as after a lid was closed for so long.
	 */
	advance(by: Duration, pace?: Pace): Promise<void>;
	/** Stops both clocks, at the moment given or at the one that the world's shows. */
	freeze(at?: Moment): Promise<void>;
	/** Sets both clocks to a moment, earlier or later; no timer of a page fires. */
	setClock(at: Moment): Promise<void>;
	/** Lets both clocks run on. */
	runClock(): Promise<void>;
	/**
	 * Has another browser context of the test live in the world too: a second device, or another
	 * person. Call it before the context opens a page.
	 */
	attach(context: BrowserContext): Promise<void>;
	/**
	 * What a browser keeps of a person who signed in: for `browser.newContext({ storageState })`. The
	 * option `signedIn` does the same for the test's own pages.
	 */
	storageState(user: SignedInUser): Promise<StorageState>;
	/**
	 * Gives a context a virtual authenticator, and has the ciam API take passkeys of the app's origin.
	 * Call it before a page asks for passkeys.
	 */
	allowPasskeys(
		context: BrowserContext,
		options?: PasskeyOptions,
	): Promise<void>;
	/**
	 * The same, and binds a passkey to a person of the ciam API, who can log in with it at once.
	 *
	 * @returns id of the credential, base64url
	 */
	bindPasskey(
		context: BrowserContext,
		person: string,
		options?: BindPasskeyOptions,
	): Promise<string>;
}

/** What a stage needs to know of its test. */
export interface BrowserPlace extends TestWorld {
	/** Addresses whose requests are led to the world. */
	readonly bases: Bases;
	/** Origin of the app's pages, where that is known. */
	readonly appOrigin: string | undefined;
	/** Scheme and authority by which pages reach the simulator. */
	readonly pageOrigin: string;
	/** Whether the clocks of pages go with the world's. */
	readonly pageClock: boolean;
}

/** The verbs of a test that has pages. */
export function createBrowserStage(place: BrowserPlace): BrowserStage {
	const { stage, world, bases, pageOrigin } = place;
	const shared = shareClock(world.clock);
	const app = place.appOrigin === undefined ? {} : { origin: place.appOrigin };
	const baseUrl = (api: string) => `${pageOrigin}/w/${world.id}/${api}`;
	return {
		...stage,
		baseUrl,
		advance: (by, { times } = {}) => shared.advance(by, times),
		freeze: shared.freeze,
		setClock: shared.set,
		runClock: shared.run,
		async attach(context) {
			await leadRequests(context, bases, stage.baseUrl);
			if (place.pageClock) await shared.follow(context);
		},
		storageState: (user) =>
			storageStateOf(stage, bases[user.api] ?? baseUrl(user.api), {
				...app,
				...user,
			}),
		allowPasskeys: (context, options) =>
			allowPasskeys(stage, context, { ...app, ...options }),
		bindPasskey: (context, person, options) =>
			bindPasskey(
				stage,
				context,
				person,
				{ ...app, ...options },
				stage.baseUrl("ciam"),
			),
	};
}
