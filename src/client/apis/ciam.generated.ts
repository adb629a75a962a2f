// generated from specs/ciam, do not edit; run npm run generate
import type { components, operations, paths } from "../../apis/ciam/spec.generated.ts";
import { type ApiClient, type KeyedApiClientOptions, connectApi } from "../api-client.ts";

export type { ApiClient, KeyedApiClientOptions, components, operations, paths };

/** Makes a client of the ciam API, every operation typed by its spec; nothing is sent yet. */
export function createClient(options: KeyedApiClientOptions): ApiClient<paths> {
	return connectApi<paths>(options, {"in":"query","name":"apiKey"});
}
