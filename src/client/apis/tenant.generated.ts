// generated from specs/tenant, do not edit; run npm run generate
import type { components, operations, paths } from "../../apis/tenant/spec.generated.ts";
import { type ApiClient, type ApiClientOptions, connectApi } from "../api-client.ts";

export type { ApiClient, ApiClientOptions, components, operations, paths };

/** Makes a client of the tenant API, every operation typed by its spec; nothing is sent yet. */
export function createClient(options: ApiClientOptions): ApiClient<paths> {
	return connectApi<paths>(options);
}
