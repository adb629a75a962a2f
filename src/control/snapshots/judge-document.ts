import type { AnyRefusal } from "../../core/errors.ts";
import type { ApiDefinition } from "../../pipeline/api-definition.ts";
import { checkPolicyChanges } from "../configuration/policy-changes.ts";
import { isMoment } from "../moment.ts";
import { refuseMember } from "../refusals.ts";
import type { components } from "../spec.generated.ts";

type Document = components["schemas"]["SnapshotDocument"];

/**
 * Judges of a document what takes knowledge of the APIs and the clock, and looks for names that no map
 * should have, however deep.
 *
 * @returns `input-invalid`; undefined when all is well
 */
export function judgeDocument(
	document: Document,
	apis: { readonly [name: string]: ApiDefinition },
): AnyRefusal | undefined {
	const { overrides, clock, shown } = document.world;
	const trap = pathOfTrap(document);
	if (trap !== undefined)
		return refuseMember(trap, "name", "is a name that no map may have");
	if (!isMoment(shown) || !isMoment(clock.frozenAt ?? shown))
		return refuseMember(
			"world.shown",
			"range",
			"must be a moment of the years 1970 to 9999",
		);
	// Names that no policy has by default are passed over: an API may have maps there.
	for (const [name, changes] of Object.entries(overrides)) {
		const api = Object.hasOwn(apis, name) ? apis[name] : undefined;
		if (api === undefined)
			return refuseMember(
				`world.overrides.${name}`,
				"api",
				"is of an API that is not served here",
			);
		const refused = checkPolicyChanges(api.policy, changes, {
			optional: api.optionalPolicy,
			strangers: "passed-over",
			tenants: tenantsIn(changes),
		});
		if (refused !== undefined) return refused;
	}
	return undefined;
}

function tenantsIn(changes: object): readonly string[] {
	const { tenants = {} } = changes as { tenants?: unknown }; // whatever it is
	return Object.keys(Object(tenants));
}

/** Where the name `__proto__` stands first; its value would not be a member but an ancestor. */
function pathOfTrap(document: unknown): string | undefined {
	const open: (readonly [path: string, value: object])[] = [];
	const note = (path: string, value: unknown) => {
		if (typeof value === "object" && value !== null) open.push([path, value]);
	};
	note("", document);
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const [path, value] = next;
		if (Object.hasOwn(value, "__proto__")) return `${path}__proto__`;
		for (const [name, member] of Object.entries(value))
			note(`${path}${name}.`, member);
	}
	return undefined;
}
