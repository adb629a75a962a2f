/** `npm run lint:specs`: Redocly judges every API description, the bundled ones and the flows too. */
import { spawnSync } from "node:child_process";
import { join, relative } from "node:path";
import { flowFiles } from "../src/cli/probe/flow-files.ts";
import { listApis, SHARED, surfaceFiles } from "./generate/surfaces.ts";

const root = process.cwd();
const files = listApis(root).flatMap((api) =>
	[...surfaceFiles(root, api), SHARED, "openapi.json"].map((file) =>
		join("specs", api, file),
	),
);
const flows = listApis(root)
	.flatMap(flowFiles)
	.map(({ path }) => relative(root, path));
const { status } = spawnSync("redocly", ["lint", ...new Set(files), ...flows], {
	stdio: "inherit",
});
process.exitCode = status ?? 1;
