// generated from specs/mobility, do not edit; run npm run generate
import type { components, operations, paths } from "../../apis/mobility/spec.generated.ts";
import { type ApiClient, type ApiClientOptions, connectApi } from "../api-client.ts";

export type { ApiClient, ApiClientOptions, components, operations, paths };

/** Makes a client of the mobility API, every operation typed by its spec; nothing is sent yet. */
export function createClient(options: ApiClientOptions): ApiClient<paths> {
	return connectApi<paths>(options);
}
