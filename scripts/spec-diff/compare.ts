import type { MakeEngine } from "../../src/contracts/check/engine.ts";
import { readPact } from "../../src/contracts/pact/read-pact.ts";
import { apiAt } from "./api-at.ts";
import { type BreakingChange, breakingChanges } from "./breaking-changes.ts";
import {
	type BrokenInteraction,
	brokenInteractions,
} from "./broken-interactions.ts";
import type { Snapshot } from "./snapshot.ts";
import { SpecDiffError } from "./spec-diff-error.ts";

/** What changed for the clients of one API. */
export interface ApiDiff {
	readonly api: string;
	readonly changes: readonly BreakingChange[];
	readonly broken: readonly BrokenInteraction[];
}

/**
 * Compares the bundled API descriptions of two snapshots. The interactions are those recorded at the
 * base, and pacts that only the revision has: a client that was recorded anew together with the
 * change says nothing of those that are out there.
 *
 * @returns one entry for each API whose description changed, sorted by name
 * @throws SpecDiffError when the base has no descriptions, or one of the files cannot be read
 */
export async function compareSpecs(
	base: Snapshot,
	revision: Snapshot,
	makeEngine: MakeEngine,
): Promise<readonly ApiDiff[]> {
	const before = specsOf(base);
	const after = specsOf(revision);
	if (before.size === 0)
		throw new SpecDiffError(
			"unreadable",
			`Failed to compare specs: because ${base.name} has no specs/<api>/openapi.json. Name a later base.`,
		);
	const pacts = recordedPacts(base, revision);
	const diffs: ApiDiff[] = [];
	for (const [api, path] of before) {
		const old = base.readJson(path);
		const fresh = after.has(api) ? revision.readJson(path) : undefined;
		if (JSON.stringify(old) === JSON.stringify(fresh)) continue;
		const oldApi = apiAt(api, old, `${path} (${base.name})`, makeEngine);
		const newApi = apiAt(
			api,
			fresh ?? withoutOperations(old),
			`${path} (${revision.name})`,
			makeEngine,
		);
		const broken: BrokenInteraction[] = [];
		for (const recorded of pacts)
			if (recorded.pact.provider.toLowerCase() === api)
				broken.push(...(await brokenInteractions(recorded, oldApi, newApi)));
		const changes =
			fresh === undefined ? [removed(api)] : breakingChanges(old, fresh);
		diffs.push({ api, changes, broken });
	}
	return diffs;
}

function removed(api: string): BreakingChange {
	const message = `The API \`${api}\` was removed.`;
	return { rule: "api-removed", message, pointer: "" };
}

function withoutOperations(openapi: unknown): unknown {
	return Object.assign({}, openapi, { paths: {} });
}

function specsOf(snapshot: Snapshot): ReadonlyMap<string, string> {
	const specs = new Map<string, string>();
	for (const path of snapshot.list("specs")) {
		const api = /^specs\/([^/]+)\/openapi\.json$/.exec(path)?.[1];
		if (api !== undefined) specs.set(api, path);
	}
	return specs;
}

function recordedPacts(base: Snapshot, revision: Snapshot) {
	const folder = "contracts/pacts";
	const old = base.list(folder);
	const added = revision.list(folder).filter((path) => !old.includes(path));
	return [
		...old.map((file) => open(base, file)),
		...added.map((file) => open(revision, file)),
	];
}

function open(snapshot: Snapshot, file: string) {
	const value = snapshot.readJson(file);
	try {
		return { file, pact: readPact(value) };
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new SpecDiffError(
			"unreadable",
			`Failed to read ${file} (${snapshot.name}): because ${why}. Run \`npm run pact\`.`,
		);
	}
}
