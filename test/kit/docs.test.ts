// The blocks of docs/test-kits.md that have a file name are type-checked against the sources.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { codeBlocks } from "../support/readme-blocks.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
// A folder that nothing is written to: the blocks are only told to the compiler.
const folder = join(root, "test/kit/docs");

const blocks = new Map(
	codeBlocks(readFileSync(join(root, "docs/test-kits.md"), "utf8")).flatMap(
		({ file, text }) =>
			file === undefined ? [] : [[join(folder, file), text]],
	),
);

test("blocks with a name compile", { timeout: 200_000 }, () => {
	expect(blocks.size).toBe(4);
	const program = compile();
	const problems = [...blocks.keys()].flatMap((file) => {
		const source = program.getSourceFile(file);
		return [
			...program.getSyntacticDiagnostics(source),
			...program.getSemanticDiagnostics(source),
		].map(({ messageText }) => ({
			file: file.slice(folder.length + 1),
			problem: ts.flattenDiagnosticMessageText(messageText, "\n"),
		}));
	});
	expect(problems).toEqual([]);
});

/** A program of the blocks, in which the package goes by its own name. */
function compile(): ts.Program {
	const options: ts.CompilerOptions = {
		target: ts.ScriptTarget.ES2022,
		lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
		module: ts.ModuleKind.ESNext,
		// As the tools do that run such files: no ending is asked for.
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		allowImportingTsExtensions: true,
		resolveJsonModule: true,
		strict: true,
		exactOptionalPropertyTypes: true,
		noEmit: true,
		skipLibCheck: true,
		types: ["node"],
		paths: sourcesByName(),
	};
	const host = ts.createCompilerHost(options);
	const { fileExists, readFile } = host;
	host.fileExists = (path) => blocks.has(path) || fileExists(path);
	host.readFile = (path) => blocks.get(path) ?? readFile(path);
	host.directoryExists = (path) =>
		ts.sys.directoryExists(path) ||
		[...blocks.keys()].some((file) => dirname(file).startsWith(path));
	host.getSourceFile = (path, target) => {
		const text = host.readFile(path);
		return text === undefined
			? undefined
			: ts.createSourceFile(path, text, target);
	};
	return ts.createProgram([...blocks.keys()], options, host);
}

/** Where the source of each entry point of the package is. */
function sourcesByName(): Record<string, string[]> {
	const { exports } = JSON.parse(
		readFileSync(join(root, "package.json"), "utf8"),
	);
	const paths: Record<string, string[]> = {};
	for (const [name, target] of Object.entries<{ default?: string }>(exports)) {
		const source = target.default?.replace(/^\.\/dist\/(.*)\.js$/, "$1.ts");
		if (source !== undefined)
			paths[`stagedoor${name.slice(1)}`] = [join(root, source)];
	}
	return paths;
}
