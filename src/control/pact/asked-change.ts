import { type Accepted, type AnyRefusal, accept } from "../../core/errors.ts";
import type {
	ScenarioCatalogue,
	ScenarioEntry,
} from "../../pipeline/scenario-catalogue.ts";
import type { StartState } from "../../pipeline/worlds.ts";
import { refuseHere, refuseMember } from "../refusals.ts";
import type { components } from "../spec.generated.ts";

type ChangeBody = components["schemas"]["ProviderStateChange"];

/** A change of state as a verifier asks for it, in the body or in the query. */
export interface AskedChange {
	/** Empty: an interaction without state. */
	readonly state: string;
	readonly params: { readonly [name: string]: unknown };
	readonly action: "setup" | "teardown";
}

/** Names of the query that are no parameters of a state. */
const ownNames: readonly string[] = [
	"state",
	"action",
	"world",
	"api",
	"teardown",
];

/** Reads what is asked for; the body outweighs the query. */
export function askedChange(body: ChangeBody = {}, query: string): AskedChange {
	const sent = new URLSearchParams(query);
	const inQuery = [...sent].filter(([name]) => !ownNames.includes(name));
	return {
		state: body.state ?? sent.get("state") ?? "",
		params: { ...Object.fromEntries(inQuery), ...body.params },
		action:
			body.action ?? (sent.get("action") === "teardown" ? "teardown" : "setup"),
	};
}

/**
 * The state that is meant, its parameters checked. A text stands for the number or the truth value that
 * it spells, where the parameter is one: a query holds texts only.
 *
 * @returns or `provider-state-unknown`, `input-invalid`
 */
export function readState(
	{ state, params }: AskedChange,
	catalogue: ScenarioCatalogue,
): Accepted<StartState> | AnyRefusal {
	const { names } = catalogue;
	if (!catalogue.has(state))
		return refuseHere("provider-state-unknown", { state, known: names });
	const entry = catalogue.list().find(({ name }) => name === state);
	const values = Object.fromEntries(
		Object.entries(params).map(([name, value]) => [
			name,
			typed(entry, name, value),
		]),
	);
	const [wrong] = catalogue.check(state, values);
	if (wrong !== undefined)
		return refuseMember(`params.${wrong.name}`, "parameter", wrong.problem);
	// The check lets nothing pass but texts, numbers and truth values.
	const parameters = values as NonNullable<StartState["parameters"]>;
	return accept({ name: state, parameters });
}

function typed(
	entry: ScenarioEntry | undefined,
	name: string,
	value: unknown,
): unknown {
	const declared = entry?.parameters;
	const type =
		declared !== undefined && Object.hasOwn(declared, name)
			? declared[name]?.type
			: undefined;
	if (typeof value !== "string" || type === undefined || type === "string")
		return value;
	if (type === "boolean")
		return value === "true" ? true : value === "false" ? false : value;
	return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
}
