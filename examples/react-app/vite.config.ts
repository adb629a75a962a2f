import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

export default defineConfig(({ command, mode }) => ({
	// `stagedoor/...` is this repository; an app of your own needs no such line.
	resolve: { tsconfigPaths: true },
	build: { outDir: `dist/${mode}`, emptyOutDir: true },
	plugins: [
		react(),
		(command === "serve" || mode === "simulated") && mockServiceWorker(),
	],
}));

/** MSW's worker script, as the installed version has it (`npx msw init public` would copy it). */
function mockServiceWorker(): Plugin {
	const fileName = "mockServiceWorker.js";
	const read = () =>
		readFile(createRequire(import.meta.url).resolve(`msw/${fileName}`), "utf8");
	return {
		name: "mock-service-worker",
		configureServer({ middlewares }) {
			middlewares.use(`/${fileName}`, async (_request, response) => {
				response.setHeader("content-type", "text/javascript");
				response.end(await read());
			});
		},
		async generateBundle() {
			this.emitFile({ type: "asset", fileName, source: await read() });
		},
	};
}
