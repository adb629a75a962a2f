import { defineConfig } from "vitest/config";

/** Tests that patch globals or open sockets: one fresh process per file. */
const HTTP = [
	"test/hosts/**/*.test.ts",
	"test/flows/**/*.test.ts",
	"test/kit/**/*.test.ts",
	"test/apis/ciam/sdk*.test.ts",
];
const BROWSER = ["test/browser/**"];
const PACKAGE = ["test/package/**"];
const EXAMPLES = ["examples/*/test/**"];

/** Tests in which nobody is sent a code, or that choose how codes are drawn: one mode is enough. */
const ONE_MODE = [...PACKAGE, "test/flows/prism.test.ts", "test/scripts/**"];

const leftOut = (mode: string) => (mode === "random" ? ONE_MODE : []);

const SECOND = 1000;

export default defineConfig(({ mode }) => ({
	test: {
		maxWorkers: 2,
		restoreMocks: true,
		unstubEnvs: true,
		unstubGlobals: true,
		// `--mode random`: no code is guessable, so crossed challenges show.
		env: {
			NODE_ENV: "test",
			...(mode === "random" && { STAGEDOOR_CODES: "random" }),
		},
		coverage: {
			include: ["src/**/*.ts", "mocks/**/*.ts"],
			exclude: ["**/*.generated.ts"],
		},
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					include: ["test/**/*.test.ts"],
					exclude: [...HTTP, ...BROWSER, ...PACKAGE, ...leftOut(mode)],
					isolate: false,
					testTimeout: 10 * SECOND,
				},
			},
			{
				extends: true,
				test: {
					name: "http",
					include: HTTP,
					exclude: leftOut(mode),
					testTimeout: 10 * SECOND,
				},
			},
			{
				extends: true,
				test: {
					name: "browser",
					include: BROWSER.map((folder) => `${folder}/*.test.ts`),
					globalSetup: ["test/support/announce-chromium.ts"],
					testTimeout: 60 * SECOND,
					hookTimeout: 60 * SECOND,
				},
			},
			{
				extends: true,
				// What `stagedoor/...` means stands in tsconfig.json.
				resolve: { tsconfigPaths: true },
				test: {
					name: "examples",
					include: EXAMPLES.map((folder) => `${folder}/*.test.ts`),
					testTimeout: 30 * SECOND,
				},
			},
			{
				extends: true,
				test: {
					name: "package",
					include: PACKAGE.map((folder) => `${folder}/*.test.ts`),
					exclude: leftOut(mode),
					globalSetup: ["test/support/build-package.ts"],
					testTimeout: 180 * SECOND,
					hookTimeout: 180 * SECOND,
				},
			},
		],
	},
}));
