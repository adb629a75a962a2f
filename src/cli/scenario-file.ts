import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Document, LineCounter, parseDocument } from "yaml";
import type { Scenario } from "../scenarios/scenario.ts";
import { validate } from "../scenarios/validator.generated.ts";
import { CliError } from "./cli-error.ts";
import { exitCodes } from "./exit-codes.ts";

/**
 * Reads a scenario from a YAML file.
 *
 * @param given path as the option has it, relative to `folder`
 * @throws CliError that names file, line and column
 */
export async function readScenarioFile(
	given: string,
	folder: string,
): Promise<Scenario> {
	const text = await textOf(given, folder);
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, merge: true });
	const [flaw] = document.errors;
	if (flaw !== undefined) {
		const [sentence = ""] = flaw.message.split("\n");
		throw at(given, lines, flaw.pos[0], sentence.replace(/ at line .*$/, "."));
	}
	const value = contentOf(document);
	if (value === undefined)
		throw at(given, lines, 0, "too many aliases. Write the values out.");
	if (validate(value)) return value as Scenario; // what the schema lets through is one
	const [issue] = validate.errors ?? [];
	const path = pathOf(issue?.instancePath ?? "");
	const details = Object.values(issue?.params ?? {})
		.flat()
		.join(", ");
	const place = path.length === 0 ? "the scenario" : path.join(".");
	const sentence = `${place} ${issue?.message ?? "is wrong"} (${details}). Mend it, or see scenarios/schema.json.`;
	throw at(given, lines, offsetOf(document, path), sentence);
}

/** The content as a plain value; undefined when aliases would blow it up. */
function contentOf(document: Document): unknown {
	try {
		return document.toJS({ maxAliasCount: 100 }) ?? null;
	} catch (error) {
		if (error instanceof ReferenceError) return undefined;
		throw error;
	}
}

async function textOf(given: string, folder: string): Promise<string> {
	try {
		return await readFile(resolve(folder, given), "utf8");
	} catch (error) {
		const why = error instanceof Error && "code" in error ? error.code : error;
		throw new CliError(
			exitCodes.usage,
			`cannot read the scenario file ${given}: ${why}. Give the path of a YAML file.`,
		);
	}
}

function at(
	file: string,
	lines: LineCounter,
	offset: number,
	sentence: string,
): CliError {
	const { line, col } = lines.linePos(offset);
	const place = `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
	return new CliError(exitCodes.usage, `${place}: ${sentence}`);
}

/** Where the value of a path begins; where the nearest value around it does, if it is not there. */
function offsetOf(document: Document, path: readonly string[]): number {
	for (let depth = path.length; depth >= 0; depth -= 1) {
		const node: unknown = document.getIn(path.slice(0, depth), true);
		const range =
			typeof node === "object" && node !== null && "range" in node
				? node.range
				: undefined;
		if (Array.isArray(range) && typeof range[0] === "number") return range[0];
	}
	return 0;
}

function pathOf(pointer: string): readonly string[] {
	return pointer
		.split("/")
		.slice(1)
		.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
