import type { BrowserContext } from "@playwright/test";
import type { ClockClient, Duration, Moment } from "../../src/client/index.ts";

type ClockState = Awaited<ReturnType<ClockClient["read"]>>;

/** The clock of a world and those of the pages that live in it, which move together. */
export interface SharedClock {
	/** Has a context's pages go by the clock of the world; those loaded before keep their timers. */
	follow(context: BrowserContext): Promise<void>;
	advance(by: Duration, times?: number): Promise<void>;
	freeze(at?: Moment): Promise<void>;
	set(at: Moment): Promise<void>;
	run(): Promise<void>;
}

/** Ties the clocks of pages to the clock of a world. */
export function shareClock(world: ClockClient): SharedClock {
	const followers = new Set<BrowserContext>();
	const all = (move: (context: BrowserContext) => Promise<void>) =>
		Promise.all([...followers].map(move));

	return {
		async follow(context) {
			const { now, frozen } = await world.read();
			await context.clock.install({ time: now });
			if (frozen) await pause(context, now);
			followers.add(context);
			context.once("close", () => followers.delete(context));
		},
		// The API first: what the timers of a page then ask of it, it is asked at the later time.
		async advance(by, times = 1) {
			for (let turn = 0; turn < times; turn++) {
				const before = await world.read();
				const passed = passedBetween(before, await world.advance(by));
				await all(({ clock }) => clock.fastForward(passed));
			}
		},
		async freeze(at) {
			const { now } = await world.freeze(at);
			await all((context) => pause(context, now));
		},
		async set(at) {
			const { now } = await world.set(at);
			await all(({ clock }) => clock.setSystemTime(now));
		},
		async run() {
			const { now } = await world.run();
			await all(async ({ clock }) => {
				await clock.setSystemTime(now);
				await clock.resume();
			});
		},
	};
}

/** Milliseconds that a clock was moved by, without those that went by on their own meanwhile. */
function passedBetween(before: ClockState, after: ClockState): number {
	return before.frozen || after.speed !== 1
		? Date.parse(after.now) - Date.parse(before.now)
		: Math.round((after.offsetSeconds - before.offsetSeconds) * 1000);
}

/** Stops a page's clock at a moment, also at one that it has passed already. */
async function pause({ clock }: BrowserContext, at: string): Promise<void> {
	// A clock can only be paused ahead of what it shows, and one that runs is never where it was.
	await clock.setFixedTime(at);
	await clock.pauseAt(at);
	await clock.setSystemTime(at);
}
