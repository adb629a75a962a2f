import { basename } from "node:path/posix";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { FORMATS_MODULE } from "./compile-schemas.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const FORMATS = fileURLToPath(
	new URL("../../src/core/formats.ts", import.meta.url),
);

/**
 * Bundles modules given as text to one self-contained script.
 * @returns its text without exports, and the name it gives to `table`, the only
 *   export of the module `entry`
 */
export async function bundle(modules: {
	readonly entry: string;
	readonly [name: string]: string;
}): Promise<{ code: string; table: string }> {
	const { outputFiles } = await build({
		entryPoints: ["entry"],
		bundle: true,
		write: false,
		format: "esm",
		platform: "neutral",
		target: "es2022",
		minify: true,
		legalComments: "none",
		lineLimit: 160,
		plugins: [fromText(modules)],
	});
	const text = outputFiles[0]?.text ?? "";
	const exported = /export\s*\{\s*([\w$]+) as table\s*\};?\s*$/.exec(text);
	if (!exported?.[1] || /\brequire\(|\bimport\b|new Function/.test(text))
		throw new Error(
			"Failed to bundle validators: the code is not self-contained. Teach scripts/generate/bundle.ts the new import.",
		);
	return { code: text.slice(0, exported.index), table: exported[1] };
}

function fromText(modules: Readonly<Record<string, string>>): Plugin {
	return {
		name: "modules from text",
		setup({ onResolve, onLoad }) {
			onResolve({ filter: /.*/ }, ({ path }) => {
				if (Object.hasOwn(modules, path)) return { path, namespace: "text" };
				if (path === FORMATS_MODULE) return { path: FORMATS };
				const runtime = /^ajv\/dist\/runtime\/(\w+)$/.exec(path);
				if (runtime) return { path: `${HERE}runtime/${runtime[1]}.ts` };
				return undefined;
			});
			onLoad({ filter: /.*/, namespace: "text" }, ({ path }) => ({
				contents: asImports(modules[path] ?? ""),
				loader: "js",
				resolveDir: HERE,
			}));
		},
	};
}

/**
 * Ajv writes `const func1 = require("ajv/dist/runtime/equal").default;` even
 * when asked for ES modules. Ours export by name instead of by default.
 */
function asImports(code: string): string {
	return code.replaceAll(
		/const (\w+) = require\("([^"]+)"\)\.(\w+)([^;]*);/g,
		(_match, name: string, from: string, member: string, rest: string) => {
			const exported = member === "default" ? basename(from) : member;
			return `import { ${exported} as ${name}$ } from "${from}";const ${name} = ${name}$${rest};`;
		},
	);
}
