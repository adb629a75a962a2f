import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The bundled OpenAPI document of an API, in the package's own folder. */
export function specPath(api: string): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, "specs")) && dirname(folder) !== folder)
		folder = dirname(folder);
	return join(folder, "specs", api, "openapi.json");
}
