import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { dirname, join as joinPosix } from "node:path/posix";
import ts from "typescript";

/** One import of a source file, static or dynamic, or a re-export. */
export interface Import {
	/** `src/core/session.ts` */
	readonly file: string;
	readonly line: number;
	/** The line as written. */
	readonly text: string;
	readonly specifier: string;
	/** The imported file for a relative specifier, else undefined. */
	readonly target: string | undefined;
	/** The imported package for a bare specifier, else undefined. */
	readonly packageName: string | undefined;
	readonly isBuiltin: boolean;
	/** Erased by the compiler. */
	readonly isType: boolean;
	readonly isDynamic: boolean;
}

/** The TypeScript files below a folder, as paths from the root; none when it is missing. */
export function sourceFiles(root: string, folder: string): string[] {
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder), { withFileTypes: true })
		.flatMap((entry) => {
			const path = `${folder}/${entry.name}`;
			if (entry.isDirectory()) return sourceFiles(root, path);
			return /\.tsx?$/.test(path) ? [path] : [];
		})
		.sort();
}

/** Every import of one file. */
export function importsOf(root: string, file: string): Import[] {
	return importsIn(file, readFileSync(join(root, file), "utf8"));
}

/** Every import in a text that stands for the given file. */
export function importsIn(file: string, code: string): Import[] {
	const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
	const found: Import[] = [];
	const visit = (node: ts.Node): void => {
		const specifier = specifierOf(node);
		if (specifier !== undefined) {
			const { line } = source.getLineAndCharacterOfPosition(
				node.getStart(source),
			);
			found.push({
				file,
				line: line + 1,
				text: node.getText(source).replaceAll(/\s+/g, " "),
				specifier,
				...resolution(file, specifier),
				isType: isTypeOnly(node),
				isDynamic: ts.isCallExpression(node),
			});
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

function specifierOf(node: ts.Node): string | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
		return textOf(node.moduleSpecifier);
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
		return textOf(node.argument.literal);
	const isDynamic =
		ts.isCallExpression(node) &&
		node.expression.kind === ts.SyntaxKind.ImportKeyword;
	return isDynamic ? textOf(node.arguments[0]) : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
	return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** `import { type A }` is no type import: the compiler keeps `import {}`. */
function isTypeOnly(node: ts.Node): boolean {
	if (ts.isImportDeclaration(node))
		return node.importClause?.isTypeOnly ?? false;
	return (
		ts.isImportTypeNode(node) ||
		(ts.isExportDeclaration(node) && node.isTypeOnly)
	);
}

function resolution(
	file: string,
	specifier: string,
): Pick<Import, "target" | "packageName" | "isBuiltin"> {
	if (specifier.startsWith("."))
		return {
			target: joinPosix(dirname(file), specifier),
			packageName: undefined,
			isBuiltin: false,
		};
	const [scope = "", name] = specifier.split("/");
	return {
		target: undefined,
		packageName: scope.startsWith("@") ? `${scope}/${name}` : scope,
		isBuiltin: isBuiltin(specifier),
	};
}

/**
 * Finds loops among imports that happen when a module loads (types are erased,
 * dynamic imports come later).
 *
 * @returns each loop as the files on it, the first repeated at the end
 */
export function findCycles(imports: readonly Import[]): string[][] {
	const targets = new Map<string, Set<string>>();
	for (const { file, target, isType, isDynamic } of imports) {
		if (target === undefined || isType || isDynamic) continue;
		const known = targets.get(file) ?? new Set();
		targets.set(file, known.add(target));
	}
	const cycles: string[][] = [];
	const done = new Set<string>();
	const visit = (file: string, trail: readonly string[]): void => {
		const seenAt = trail.indexOf(file);
		if (seenAt !== -1) cycles.push([...trail.slice(seenAt), file]);
		if (seenAt !== -1 || done.has(file)) return;
		for (const target of targets.get(file) ?? [])
			visit(target, [...trail, file]);
		done.add(file);
	};
	for (const file of targets.keys()) visit(file, []);
	return cycles;
}
