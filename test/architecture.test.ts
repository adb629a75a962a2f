/**
 * The arrows between the rooms of the house, read from the imports. Each failure
 * prints the offending line. The table of rooms is in `support/rooms.ts`.
 */
import { isBuiltin } from "node:module";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";
import {
	findCycles,
	type Import,
	importsIn,
	importsOf,
	sourceFiles,
} from "./support/imports.ts";
import { RULES, roomOf, violation } from "./support/rooms.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FILES = ["src", "mocks"].flatMap((folder) => sourceFiles(ROOT, folder));
const IMPORTS: readonly Import[] = FILES.flatMap((file) =>
	importsOf(ROOT, file),
);

test("there is a core, and it is read", () => {
	const rooms = FILES.map(roomOf);
	for (const room of ["core", "pipeline", "simulator"])
		expect(rooms, `no file in ${room}`).toContain(room);
	expect(IMPORTS.length).toBeGreaterThan(FILES.length / 2);
});

test("every file stands in a room of the house", () => {
	const unknown = FILES.filter((file) => {
		const room = roomOf(file);
		return !Object.hasOwn(RULES, room) && !room.startsWith("apis/");
	});
	expect(unknown).toEqual([]);
});

test("imports go along the arrows", () => {
	const violations = IMPORTS.map(violation).filter((one) => one !== undefined);
	expect(violations).toEqual([]);
});

test("no module waits for itself", () => {
	const cycles = findCycles(IMPORTS).map((files) => files.join(" -> "));
	expect(cycles).toEqual([]);
});

test("the simulator bundles for a browser, without hosts' libraries", async () => {
	const builtins: string[] = [];
	const { metafile } = await build({
		absWorkingDir: ROOT,
		entryPoints: ["src/simulator.ts"],
		bundle: true,
		write: false,
		metafile: true,
		format: "esm",
		platform: "browser",
		target: "es2022",
		logLevel: "silent",
		plugins: [collectBuiltins(builtins)],
	});
	expect(builtins).toEqual([]);
	const forbidden = Object.keys(metafile.inputs).filter((file) =>
		/node_modules\/(msw|@mswjs\/|express|@pact-foundation\/|pino|commander)/.test(
			file,
		),
	);
	expect(forbidden).toEqual([]);
});

function collectBuiltins(found: string[]): Plugin {
	return {
		name: "collect Node built-ins",
		setup({ onResolve }) {
			onResolve({ filter: /.*/ }, ({ path, importer }) => {
				if (!isBuiltin(path)) return undefined;
				found.push(`${importer.replace(ROOT, "")} imports ${path}`);
				return { path, external: true };
			});
		},
	};
}

test.each([
	["core imports a flow's caller", "src/core/a.ts", "../pipeline/b.ts"],
	["core imports a package", "src/core/a.ts", "jose"],
	["core imports Node", "src/core/a.ts", "node:crypto"],
	["Node without its prefix", "src/pipeline/a.ts", "crypto"],
	["one API imports another", "src/apis/one/a.ts", "../two/b.ts"],
	[
		"an API imports the registry",
		"src/apis/one/a.ts",
		"../registry.generated.ts",
	],
	[
		"an API imports a store",
		"src/apis/one/deep/a.ts",
		"../../../stores/memory.ts",
	],
	["the memory store imports Node", "src/stores/memory-store.ts", "node:fs"],
	[
		"a host imports an API",
		"src/hosts/express.ts",
		"../apis/mobility/index.ts",
	],
	[
		"the client imports the control plane's code",
		"src/client/a.ts",
		"../control/spec.generated.ts",
	],
	[
		"the client imports a rule of an API",
		"src/client/apis/a.ts",
		"../../apis/mobility/policy.ts",
	],
	["a room that is not in the house", "src/utils/a.ts", "./b.ts"],
])("refuses: %s", (_case, file, specifier) => {
	const [one] = importsIn(file, `\nimport { x } from "${specifier}";`);
	const found = one && violation(one);
	expect(found).toContain(`${file}:2: import { x } from "${specifier}"`);
});

test.each([
	["src/core/flows/a.ts", 'import { x } from "../b.ts";'],
	["src/apis/one/deep/a.ts", 'import { x } from "../../../core/b.ts";'],
	["src/apis/registry.generated.ts", 'import { api } from "./one/index.ts";'],
	["src/runtime/a.ts", 'import { sign } from "jose";'],
	["src/runtime/node/a.ts", 'import { b } from "node:fs";'],
	["src/stores/file.ts", 'import { b } from "node:fs";'],
	["src/scenarios/a.ts", 'import { parse } from "yaml";'],
	[
		"src/hosts/a.ts",
		'import type { Exchange } from "../pipeline/exchange.ts";',
	],
	[
		"src/client/a.ts",
		'import type { paths } from "../control/spec.generated.ts";',
	],
	[
		"src/client/apis/a.ts",
		'import type { paths } from "../../apis/mobility/spec.generated.ts";',
	],
])("allows in %s: %s", (file, code) => {
	expect(importsIn(file, code).map(violation)).toEqual([undefined]);
});

test("sees every form of import", () => {
	const code = [
		'import a from "./a.ts";',
		'import type { B } from "./b.ts";',
		'import { type C } from "./c.ts";',
		'export * from "./d.ts";',
		'export type { E } from "./e.ts";',
		'const f = await import("./f.ts");',
		'type G = import("./g.ts").G;',
	].join("\n");
	const seen = importsIn("src/x.ts", code);
	expect(seen.map(({ target }) => target)).toEqual(
		[..."abcdefg"].map((name) => `src/${name}.ts`),
	);
	const types = seen.filter(({ isType }) => isType);
	expect(types.map(({ specifier }) => specifier)).toEqual([
		"./b.ts",
		"./e.ts",
		"./g.ts",
	]);
});

test("finds a loop, but not one of types", () => {
	const code = (form: string, to: string) => `${form} { x } from "./${to}.ts";`;
	const loop = [
		...importsIn("src/a.ts", code("import", "b")),
		...importsIn("src/b.ts", code("export", "c")),
		...importsIn("src/c.ts", code("import", "a")),
	];
	expect(findCycles(loop)).toEqual([
		["src/a.ts", "src/b.ts", "src/c.ts", "src/a.ts"],
	]);
	const typed = importsIn("src/c.ts", code("import type", "a"));
	expect(findCycles([...loop.slice(0, 2), ...typed])).toEqual([]);
});
