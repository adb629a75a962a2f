import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { SpecDiffError } from "./spec-diff-error.ts";

/** A change of a spec after which a client that kept to the spec may fail. */
export interface BreakingChange {
	/** Stable name of the rule, for example `enum-values-removed`. */
	readonly rule: string;
	/** One sentence. */
	readonly message: string;
	/** JSON Pointer into the document, the old one where something was removed. */
	readonly pointer: string;
}

/**
 * What Redocly finds to be a breaking change between two API descriptions. A part that several
 * operations share is told once.
 */
export function breakingChanges(
	base: unknown,
	revision: unknown,
): readonly BreakingChange[] {
	const folder = mkdtempSync(join(tmpdir(), "spec-diff-"));
	try {
		writeFileSync(join(folder, "base.json"), JSON.stringify(base));
		writeFileSync(join(folder, "revision.json"), JSON.stringify(revision));
		writeFileSync(
			join(folder, "redocly.yaml"),
			"extends: [diff-recommended]\n",
		);
		return breakingOf(redocly(folder));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function redocly(folder: string): RedoclyReport {
	const manifest = createRequire(import.meta.url).resolve(
		"@redocly/cli/package.json",
	);
	const { stdout, stderr } = spawnSync(
		process.execPath,
		[
			join(dirname(manifest), "bin/cli.js"),
			...["diff", "base.json", "revision.json"],
			...["--config", "redocly.yaml", "--format", "json"],
			...["--fail-on", "none", "--output", "report.json"],
		],
		{
			cwd: folder,
			encoding: "utf8",
			env: {
				...process.env,
				REDOCLY_TELEMETRY: "off",
				REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
			},
		},
	);
	try {
		const report = readFileSync(join(folder, "report.json"), "utf8");
		// The form of `reportVersion` 1, which is the only one there is.
		return JSON.parse(report) as RedoclyReport;
	} catch {
		throw new SpecDiffError(
			"unreadable",
			`Failed to compare two API descriptions: because Redocly could not: ${(stderr || stdout).trim()}. Lint both revisions.`,
		);
	}
}

function breakingOf({ changes }: RedoclyReport): readonly BreakingChange[] {
	return changes.flatMap(({ path, verdicts }) =>
		verdicts
			.filter(({ impact }) => impact === "major")
			.map(({ ruleId, message, location }) => ({
				rule: ruleId,
				message,
				pointer: (location?.pointer ?? path).replace(/^#/, ""),
			})),
	);
}

interface RedoclyReport {
	readonly changes: readonly {
		readonly path: string;
		readonly verdicts: readonly {
			readonly ruleId: string;
			readonly impact: "major" | "minor" | "patch";
			readonly message: string;
			readonly location?: { readonly pointer?: string };
		}[];
	}[];
}
