import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SpecDiffError } from "./spec-diff-error.ts";

/** The files of a repository at one moment. */
export interface Snapshot {
	/** What it is called in a report: a revision, or `working tree`. */
	readonly name: string;
	/** Paths of the files that stand below a folder, sorted. */
	list(folder: string): readonly string[];
	/** @throws SpecDiffError when the file is missing or holds no JSON */
	readJson(path: string): unknown;
}

/** What lies on the disk, committed or not. */
export function workingTree(root: string): Snapshot {
	const name = "working tree";
	return {
		name,
		list: (folder) =>
			existsSync(join(root, folder))
				? readdirSync(join(root, folder), { encoding: "utf8", recursive: true })
						.filter((path) => path.endsWith(".json"))
						.map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
						.toSorted()
				: [],
		readJson: (path) =>
			parsed(readFileSync(join(root, path), "utf8"), name, path),
	};
}

/**
 * What git has at a revision.
 *
 * @throws SpecDiffError when git knows no such revision
 */
export function atRevision(root: string, revision: string): Snapshot {
	const commit = git(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`,
	])?.trim();
	if (commit === undefined)
		throw new SpecDiffError(
			"usage",
			`Failed to read the revision "${revision}": because git knows none of that name. Name a tag, a branch or a commit that was fetched.`,
		);
	return {
		name: revision,
		list: (folder) =>
			(git(root, ["ls-tree", "-r", "--name-only", "-z", commit, folder]) ?? "")
				.split("\0")
				.filter((path) => path.endsWith(".json"))
				.toSorted(),
		readJson: (path) =>
			parsed(git(root, ["show", `${commit}:${path}`]), revision, path),
	};
}

/** The revision to compare with when none is named: the latest tag behind HEAD, else the commit before it. */
export function defaultBase(root: string): string {
	const tag = git(root, ["describe", "--tags", "--abbrev=0"])?.trim();
	return tag === undefined || tag === "" ? "HEAD~1" : tag;
}

function parsed(text: string | undefined, revision: string, path: string) {
	try {
		if (text === undefined) throw new Error("it cannot be read");
		const value: unknown = JSON.parse(text);
		return value;
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new SpecDiffError(
			"unreadable",
			`Failed to read ${path} (${revision}): because ${why}. Repair the file, or compare other revisions.`,
		);
	}
}

/** @returns what git wrote; undefined when it refused */
function git(root: string, args: readonly string[]): string | undefined {
	const { status, stdout, error } = spawnSync("git", args, {
		cwd: root,
		encoding: "utf8",
		maxBuffer: 64 * 1024 * 1024,
	});
	if (error !== undefined)
		throw new SpecDiffError(
			"environment",
			`Failed to run git: because ${error.message}. Install git, or put it on the PATH.`,
		);
	return status === 0 ? stdout : undefined;
}
