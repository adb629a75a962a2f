import { type AnyRefusal, challengePurposes } from "../../core/errors.ts";
import { isJsonObject } from "../../core/json-object.ts";
import { nearestName } from "../../core/nearest-name.ts";
import type { Policy, PurposePolicy } from "../../core/policy.ts";
import { refuseHere, refuseMember } from "../refusals.ts";

type Tree = { readonly [name: string]: unknown };

const ofPurpose: Required<PurposePolicy> = {
	lifetimeSeconds: 0,
	maxAttempts: 0,
	resendCooldownSeconds: 0,
	maxSends: 0,
};

/** Policies that a default may leave out, which then means "no limit". */
const optional: { readonly [group: string]: Tree } = {
	code: {
		linkCooldownSeconds: 0,
		quota: { windowSeconds: 0, emails: 0, sms: 0, handedOver: 0 },
		byPurpose: Object.fromEntries(
			challengePurposes.map((purpose) => [purpose, ofPurpose]),
		),
	},
	password: {
		historySize: 0,
		expireAfterSeconds: 0,
		refusesIdentifiers: false,
	},
	lockout: { lockSeconds: 0, windowSeconds: 0, release: "" },
	session: {
		idleSeconds: 0,
		absoluteSeconds: 0,
		pendingSeconds: 0,
		maxPerAccount: 0,
		atLimit: "",
	},
	token: { sliding: false, reuseGraceSeconds: 0 },
	rateLimit: { windows: [] },
	approval: { lifetimeSeconds: 0, maxSends: 0 },
	stepUp: { rememberSeconds: 0, onBinding: false },
	passkey: {
		rpId: "",
		rpName: "",
		origins: [],
		timeoutSeconds: 0,
		userVerification: "",
	},
	age: { minimumYears: 0, maximumYears: 0 },
} satisfies Partial<Record<keyof Policy, Tree>>;

/** What is thought of names that no policy has: refused, or passed over as a map's own. */
type Strangers = "refused" | "passed-over";

/** Stands in a map of settings for all names that it may have. */
const anyName = "*";

/** How changes are looked at. */
export interface PolicyCheck {
	/** Settings of the API that its policy may leave out, each with a value of its type; see `anyName`. */
	readonly optional?: Tree | undefined;
	/** Default: refused. */
	readonly strangers?: Strangers;
	/** Tenants that may have settings of their own (default: those of the policy). */
	readonly tenants?: readonly string[];
}

/**
 * Checks changes against the policy they are to change, an API's own policies included. Where a policy
 * has `tenantDefaults`, each of its `tenants` may have any part of them.
 *
 * @returns why they cannot be laid over it: `policy-key-unknown`, or `input-invalid` for a value of
 *   another type; undefined when all is well
 */
export function checkPolicyChanges(
	policy: Policy,
	changes: Tree,
	{ strangers = "refused", tenants = [], ...ofApi }: PolicyCheck = {},
): AnyRefusal | undefined {
	const left = filledIn(optional, ofApi.optional ?? {});
	const known = withTenants(filledIn(left, { ...policy }), tenants);
	return checkTree(known, changes, { prefix: "", strangers });
}

function withTenants(policy: Tree, names: readonly string[]): Tree {
	const { tenantDefaults, tenants } = policy;
	if (!isJsonObject(tenantDefaults) || !isJsonObject(tenants)) return policy;
	const all = [...Object.keys(tenants), ...names];
	const settings = all.map((name) => {
		const own = tenants[name];
		return [
			name,
			isJsonObject(own) ? filledIn(tenantDefaults, own) : tenantDefaults,
		];
	});
	return { ...policy, tenants: Object.fromEntries(settings) };
}

/** What is given, with the members that were left out, down to the last branch. */
function filledIn(members: Tree, given: Tree): Tree {
	const filled: Record<string, unknown> = { ...members, ...given };
	for (const [name, member] of Object.entries(members)) {
		const own = given[name];
		if (isJsonObject(member) && isJsonObject(own))
			filled[name] = filledIn(member, own);
	}
	return filled;
}

function checkTree(
	known: Tree,
	changes: Tree,
	{ prefix, strangers }: { prefix: string; strangers: Strangers },
): AnyRefusal | undefined {
	for (const [name, value] of Object.entries(changes)) {
		const key = `${prefix}${name}`;
		const before = Object.hasOwn(known, name) ? known[name] : known[anyName];
		if (before === undefined) {
			if (strangers === "passed-over") continue;
			const names = Object.keys(known).filter((one) => one !== anyName);
			const nearest = nearestName(name, names);
			return refuseHere("policy-key-unknown", {
				key,
				nearest: nearest && `${prefix}${nearest}`,
			});
		}
		if (kindOf(before) !== kindOf(value)) {
			return refuseMember(key, "type", `must be ${kindOf(before)}`);
		}
		const inside =
			isJsonObject(before) && isJsonObject(value)
				? checkTree(before, value, { prefix: `${key}.`, strangers })
				: undefined;
		if (inside !== undefined) return inside;
	}
	return undefined;
}

function kindOf(value: unknown): string {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : typeof value;
}
