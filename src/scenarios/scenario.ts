import type { FaultOrder } from "../core/fault-order.ts";
import type { Overrides, Policy } from "../core/policy.ts";
import type { Json } from "../core/values.ts";
import type { ParameterValues, ScenarioParameters } from "./parameters.ts";
import type { Person } from "./people/person.ts";

/** A scenario of the library, and the values of its parameters that differ from their defaults. */
export interface ScenarioReference {
	readonly name: string;
	readonly parameters?: ParameterValues;
}

/** How a scenario may be given: by its name, with values for its parameters, or as it is. */
export type GivenScenario = string | ScenarioReference | Scenario | null;

/** The state a world starts from, as a checked value. */
export interface Scenario {
	readonly name: string;
	readonly description: string;
	/** Seed of the world's random draws, unless the world is given one itself. */
	readonly seed?: string;
	readonly clock?: {
		/** The moment shown at the start, ISO 8601 (default: the time of the machine). */
		readonly at?: string;
		/** Whether the clock stands still until it is moved (default false). */
		readonly frozen?: boolean;
		/** How many of its seconds pass in one of the machine's, unless it stands still (default 1). */
		readonly speed?: number;
		/** How far the issuer of tokens is ahead of it, in whole seconds; below 0: behind (default 0). */
		readonly skewSeconds?: number;
	};
	/** What its values may name as `${name}`, each with a default. */
	readonly parameters?: ScenarioParameters;
	/** Scenarios of the library that this one is laid over, one upon the other. */
	readonly extends?: readonly (string | ScenarioReference)[];
	/** People who have accounts at several APIs or tenants, by the name that accounts call them by. */
	readonly people?: { readonly [name: string]: Person };
	/** What goes wrong on purpose (default: nothing). */
	readonly faults?: readonly FaultOrder[];
	/** What is done once everything else is there, in this order. */
	readonly steps?: readonly ScenarioStep[];
	/** What each API starts with, by its name (default: nothing). */
	readonly apis?: { readonly [api: string]: ScenarioSection };
}

/** A request that a client sends, or time that goes by (`advance`, in seconds). */
export type ScenarioStep = RequestStep | { readonly advance: number };

/** A request that a client sends. */
export interface RequestStep {
	readonly api: string;
	/** Where `keep` and `keepCookies` keep (default `main`). */
	readonly tenant?: string;
	/** Method and path as the API has it, with its query: `POST /login?x=1`. */
	readonly request: string;
	readonly headers?: { readonly [name: string]: string };
	/** Sent as JSON. */
	readonly body?: Json;
	/** Status of the answer (default: any from 200 to 299). */
	readonly status?: number;
	/** JSON Pointers to texts of the answer, by the names under which to keep them. */
	readonly keep?: { readonly [name: string]: string };
	/** Names of cookies that the answer sets, by the names under which to keep their values. */
	readonly keepCookies?: { readonly [name: string]: string };
}

/** What one API starts with. */
export interface ScenarioSection {
	/** Laid over the API's default policy; an API may have sections of its own. */
	readonly policy?: Overrides<Policy> & {
		readonly [section: string]: unknown;
	};
	/** State of each tenant; only the API itself can read it. */
	readonly tenants?: { readonly [tenant: string]: Json };
}
