/** `npm run lint:specs`: Redocly judges every API description, the bundled ones too. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { listApis, SHARED, surfaceFiles } from "./generate/surfaces.ts";

const root = process.cwd();
const files = listApis(root).flatMap((api) =>
	[...surfaceFiles(root, api), SHARED, "openapi.json"].map((file) =>
		join("specs", api, file),
	),
);
const { status } = spawnSync("redocly", ["lint", ...new Set(files)], {
	stdio: "inherit",
});
process.exitCode = status ?? 1;
