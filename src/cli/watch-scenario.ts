import { basename, relative, resolve } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import {
	extendScenario,
	type ScenarioLibrary,
} from "../scenarios/extend-scenario.ts";
import { library } from "../scenarios/library.generated.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import type { Simulator } from "../simulator.ts";
import { CliError } from "./cli-error.ts";
import { exitCodes } from "./exit-codes.ts";
import { filesExtended, libraryFile } from "./library-files.ts";
import type { Log } from "./log.ts";
import type { CliOptions } from "./options.ts";
import { findScenario, isPath } from "./scenario.ts";
import { readScenarioFile } from "./scenario-file.ts";

/** A watch over files. */
export interface Watching {
	close(): Promise<void>;
}

/** What is watched for. */
export interface WatchingFor {
	readonly simulator: Pick<Simulator, "setScenario" | "worlds">;
	readonly log: Pick<Log, "info" | "error">;
	/** Folder that relative paths start from. */
	readonly folder: string;
}

/**
 * Watches the file of a scenario, and those of the library that it extends. When one changes, new
 * worlds start from what it then says; worlds that are there stay as they are until they are reset.
 * What cannot be read or loaded is told, and changes nothing.
 *
 * @throws CliError when there is no file to watch
 */
export async function watchScenario(
	options: Pick<CliOptions, "scenario" | "param">,
	{ simulator, log, folder }: WatchingFor,
): Promise<Watching> {
	const { scenario: given, param } = options;
	const file = fileOf(given, folder);
	let known: ScenarioLibrary = library;

	const nameOf = (path: string) =>
		path === file && isPath(given) ? given : relative(folder, path);
	const read = async (from: ScenarioLibrary) =>
		(await findScenario(given, folder, param, from)) ?? nothing;
	const filesOf = (scenario: Scenario) => [
		file,
		...filesExtended(scenario, known),
	];
	const watcher = watch(filesOf(await read(known)), {
		ignoreInitial: true,
		// Editors write in pieces; half a file would be told as a mistake.
		awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 },
	});

	async function readAgain(changed: string): Promise<void> {
		const told = nameOf(changed);
		try {
			const now = { ...known };
			if (told !== given)
				now[basename(changed, ".yaml")] = await readScenarioFile(
					told,
					folder,
					known,
				);
			const scenario = await read(now);
			await simulator.setScenario(extendScenario(scenario, now));
			known = now;
			watcher.add(filesOf(scenario));
			log.info(
				`${told} was read again: new worlds start from the scenario "${scenario.name}" as it is now; ${keptOf(simulator)}`,
			);
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			log.error(
				`${told} was changed and cannot be used: what was read before stays in force. Mend it and save it again.\n${message}`,
			);
		}
	}

	// One after the other, in the order in which they were saved.
	let turn = Promise.resolve();
	watcher.on("all", (event, path) => {
		const changed = resolve(path);
		if (event === "add" || event === "change")
			turn = turn.then(() => readAgain(changed));
		if (event === "unlink")
			log.error(
				`${nameOf(changed)} is gone: what was read before stays in force. Put it back, and it is read again.`,
			);
	});
	watcher.on("error", (error) => log.error("cannot watch any more", error));
	await ready(watcher);
	return {
		async close() {
			await watcher.close();
			await turn;
		},
	};
}

const nothing: Scenario = { name: "none", description: "Nothing." };

function fileOf(given: string, folder: string): string {
	if (isPath(given)) return resolve(folder, given);
	const file = given === "none" ? undefined : libraryFile(given);
	if (file !== undefined) return file;
	throw new CliError(
		exitCodes.usage,
		`--watch: the scenario "${given}" has no file that could change. Give the path of one as --scenario, or leave --watch out.`,
	);
}

/** What becomes of the worlds there are. */
function keptOf({ worlds }: Pick<Simulator, "worlds">): string {
	const names = worlds.list().map(({ id }) => id);
	const some = names.slice(0, 5).join(", ");
	const more = names.length > 5 ? `, and ${names.length - 5} more` : "";
	return `kept as they are until they are reset: ${some}${more}`;
}

function ready(watcher: FSWatcher): Promise<void> {
	return new Promise((resolve) => watcher.once("ready", () => resolve()));
}
