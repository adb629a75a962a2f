import type { Digest } from "../../core/ports/crypto.ts";
import { effectivePolicy } from "../../pipeline/policy.ts";
import type { World } from "../../pipeline/world.ts";
import { type CiamPolicy, ciamPolicy, tenantPolicy } from "./policy.ts";

/** The tenant that is always there. */
export const defaultTenant = "main";

/** By what a tenant is known to those who call. */
export interface TenantKeys {
	readonly tenant: string;
	readonly key: string;
	readonly secret: string;
}

/** The keys of a tenant: those of its settings, else some that follow from its name. */
export function keysOf(
	{ settings }: CiamPolicy,
	tenant: string,
	digest: Digest,
): TenantKeys {
	return {
		tenant,
		key: settings.apiKey ?? guidOf(`ciam key of ${tenant}`, digest),
		secret: settings.apiSecret ?? guidOf(`ciam secret of ${tenant}`, digest),
	};
}

const known = new WeakMap<
	CiamPolicy,
	{ readonly names: readonly string[]; readonly keys: readonly TenantKeys[] }
>();

/** The keys of all tenants of a world. */
export function allKeys(world: World): readonly TenantKeys[] {
	const policy = effectivePolicy(world, { name: "ciam", policy: ciamPolicy });
	const names = [...new Set([defaultTenant, ...world.tenants("ciam")])];
	const kept = known.get(policy);
	if (kept !== undefined && isSame(kept.names, names)) return kept.keys;
	const keys = names.map((name) =>
		keysOf(tenantPolicy(policy, name), name, world.digest),
	);
	known.set(policy, { names, keys });
	return keys;
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
	return (
		left.length === right.length && left.every((name, at) => name === right[at])
	);
}

function guidOf(text: string, { sha256 }: Digest): string {
	const hex = sha256(text);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`4${hex.slice(13, 16)}`,
		`8${hex.slice(17, 20)}`,
		hex.slice(20, 32),
	].join("-");
}
