import { realmOf } from "../../../core/values.ts";
import type {
	CredentialProof,
	CredentialRequest,
	SchemeCheck,
} from "../../../pipeline/api-definition.ts";
import { type Exchange, headerOf } from "../../../pipeline/exchange.ts";
import { refuseHere } from "../refusals.ts";
import { self } from "../self.ts";
import { type ApiKey, findApiKey } from "./known-keys.ts";

/** Header of the programme's key (O32). */
export const apiKeyHeader = "api-key";

const programmeKeyHeader = "programme-key";

/**
 * Whether the key of the programme is known (fact sheet 1.2). The role `unrestricted` turns away
 * keys that the world marks as restricted, in the stage `authorise`.
 */
export const apiKey: SchemeCheck = {
	isPresented: (request) => keyOf(request, [apiKeyHeader]) !== undefined,
	check: (request) => checkKey(request, [apiKeyHeader]),
	permit: async (request, _, roles) => {
		if (!roles.includes("unrestricted")) return undefined;
		const known = await lookUp(request, keyOf(request, [apiKeyHeader]));
		return known?.restricted ? refuseHere("api-key-restricted", {}) : undefined;
	},
};

/** The same key for the simulator side channel; either header will do (SIM, D-SIM; fact sheet 7.1). */
export const programmeKey: SchemeCheck = {
	isPresented: (request) => keyOf(request, eitherHeader) !== undefined,
	check: (request) => checkKey(request, eitherHeader),
};

const eitherHeader = [programmeKeyHeader, apiKeyHeader] as const;

/** The key of the programme that a request carries, right or wrong. */
export function callerKey({ headers }: Exchange): string | undefined {
	const keys = eitherHeader.map((header) => headerOf(headers, header));
	return keys.find((key) => key !== undefined && key !== "");
}

async function checkKey(
	request: CredentialRequest,
	headers: readonly [string, ...string[]],
): Promise<CredentialProof> {
	const key = keyOf(request, headers);
	if (key === undefined)
		return refuseHere("api-key-missing", { header: headers[0] });
	return (await lookUp(request, key)) === undefined
		? refuseHere("api-key-unknown", {})
		: { ok: true };
}

async function lookUp(
	{ world, tenant }: CredentialRequest,
	key = "",
): Promise<ApiKey | undefined> {
	const realm = realmOf(self.name, tenant);
	return findApiKey(world.store, realm, key, world.digest);
}

function keyOf(
	{ exchange }: CredentialRequest,
	headers: readonly string[],
): string | undefined {
	for (const header of headers) {
		const key = headerOf(exchange.headers, header);
		if (key !== undefined && key !== "") return key;
	}
	return undefined;
}
