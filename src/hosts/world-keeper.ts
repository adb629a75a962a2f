import type { Worlds } from "../pipeline/worlds.ts";

/** Keeps one text from one load of a page to the next. */
export interface StateStorage {
	/** The text kept, if any. */
	read(): Promise<string | undefined>;
	write(text: string): Promise<void>;
	clear(): Promise<void>;
}

/** Keeps a world from one load of a page to the next. */
export interface WorldKeeper {
	/** Brings the kept world back; a text that cannot be read is dropped. */
	restore(): Promise<void>;
	/** Keeps the world as it is now; what is asked for while one writing runs is written once. */
	save(): Promise<void>;
	/** Forgets the kept world. */
	forget(): Promise<void>;
}

/**
 * Keeps one world of a simulator in a storage, written as a whole and never twice at a time.
 *
 * @param world name of the world (default `default`)
 * @param onProblem told when it cannot be read or written (default: printed as a warning)
 */
export function keepWorld(
	worlds: Pick<Worlds, "save" | "load">,
	storage: StateStorage,
	world = "default",
	onProblem: (message: string, error: unknown) => void = console.warn,
): WorldKeeper {
	let running: Promise<void> | undefined;
	let next: Promise<void> | undefined;

	async function write(): Promise<void> {
		try {
			const saved = await worlds.save(world);
			if (saved !== undefined) await storage.write(JSON.stringify(saved));
		} catch (error) {
			onProblem("Failed to keep the world for the next load.", error);
		}
	}

	/** Writes once more when the present writing, which began too early, is over. */
	async function writeAfter(before: Promise<void>): Promise<void> {
		await before;
		next = undefined;
		running = write();
		await running;
		running = undefined;
	}

	return {
		async restore() {
			const text = await storage.read();
			if (text === undefined) return;
			try {
				await worlds.load(world, JSON.parse(text));
			} catch (error) {
				onProblem("Failed to bring the world back. It begins anew.", error);
				await storage.clear();
			}
		},
		async save() {
			next ??= writeAfter(running ?? Promise.resolve());
			await next;
		},
		async forget() {
			await (next ?? running);
			await storage.clear();
		},
	};
}
