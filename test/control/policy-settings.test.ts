// Whatever a scenario may say of the policy of an API, a test may change in a world that is there.
import { expect, test } from "vitest";
import { checkPolicyChanges } from "../../src/control/configuration/policy-changes.ts";
import type { SchemaNode } from "../../src/scenarios/schema.ts";
import { schema } from "../../src/scenarios/validator.generated.ts";
import { createSimulator } from "../../src/simulator.ts";

interface Setting {
	readonly path: readonly string[];
	readonly value: unknown;
}

/** Every setting that a part of the schema of scenarios describes, with a value that it takes. */
function settingsOf(node: SchemaNode, path: readonly string[]): Setting[] {
	const { $ref, type, properties, additionalProperties } = node;
	if ($ref !== undefined) return settingsOf(definition($ref), path);
	if (type === "object" || properties !== undefined) {
		const named = Object.entries(properties ?? {}).flatMap(([name, member]) =>
			settingsOf(member, [...path, name]),
		);
		const others =
			typeof additionalProperties === "object"
				? settingsOf(additionalProperties, [...path, tenant])
				: [];
		return [...named, ...others];
	}
	return [{ path, value: node.enum?.[0] ?? samples[String(type)] }];
}

/** A name that no map has by itself. */
const tenant = "elsewhere";

const samples: { readonly [type: string]: unknown } = {
	array: [],
	boolean: true,
	integer: 1,
	number: 1,
	string: "text",
};

function definition(ref: string): SchemaNode {
	const found = schema.$defs?.[ref.replace("#/$defs/", "")];
	if (found === undefined) throw new Error(`The schema has no ${ref}`);
	return found;
}

function nested({ path, value }: Setting): {
	readonly [name: string]: unknown;
} {
	const [name = "", ...inner] = path;
	return {
		[name]: inner.length === 0 ? value : nested({ path: inner, value }),
	};
}

test.each(Object.values(createSimulator().apis))(
	"every setting of $name can be changed",
	({ name, policy, optionalPolicy }) => {
		const settings = settingsOf(definition(`${name}.policy`), []);
		expect(settings.length).toBeGreaterThan(60);
		const refused = settings.flatMap((setting) => {
			const refusal = checkPolicyChanges(policy, nested(setting), {
				optional: optionalPolicy,
				tenants: [tenant],
			});
			return refusal === undefined ? [] : [setting.path.join(".")];
		});
		expect(refused).toEqual([]);
	},
);
