import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { apiFolder, banner, CONTROL, relativeImport } from "./layout.ts";
import type { MergedSpec } from "./merge.ts";
import { isObject } from "./openapi.ts";

const FOLDER = "src/client/apis";
const ENDING = ".generated.ts";

/** The module of an API's typed client, relative to the root. */
export function clientPath(api: string): string {
	return `${FOLDER}/${api}${ENDING}`;
}

/** The clients on the disk. */
export function clientsOnDisk(root: string): string[] {
	const folder = join(root, FOLDER);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith(ENDING))
		.map((name) => `${FOLDER}/${name}`);
}

/** The text of an API's typed client; undefined for the control plane, which has verbs of its own. */
export function clientModule(spec: MergedSpec): string | undefined {
	const { api } = spec;
	if (api === CONTROL) return undefined;
	const types = relativeImport(
		clientPath(api),
		`${apiFolder(api)}/spec.generated.ts`,
	);
	const key = keyPlace(spec);
	const options =
		key === undefined ? "ApiClientOptions" : "KeyedApiClientOptions";
	const place = key === undefined ? "" : `, ${JSON.stringify(key)}`;
	return `${banner(`specs/${api}`)}
import type { components, operations, paths } from "${types}";
import { type ApiClient, type ${options}, connectApi } from "../api-client.ts";

export type { ApiClient, ${options}, components, operations, paths };

/** Makes a client of the ${api} API, every operation typed by its spec; nothing is sent yet. */
export function createClient(options: ${options}): ApiClient<paths> {
	return connectApi<paths>(options${place});
}
`;
}

/** Where the API wants the key of the app, if it wants one. */
function keyPlace({ document }: MergedSpec) {
	const scheme = document.components?.securitySchemes?.apiKey;
	return isObject(scheme) ? { in: scheme.in, name: scheme.name } : undefined;
}
