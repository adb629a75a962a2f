export {
	createMobilityApi,
	type MobilityOptions,
} from "./apis/mobility/index.ts";
export type { AnyRefusal } from "./core/errors.ts";
export type { CodeMode, Overrides, Policy } from "./core/policy.ts";
export type { ApiDefinition } from "./pipeline/api-definition.ts";
export type {
	Answer,
	Exchange,
	Header,
	IncomingHeaders,
} from "./pipeline/exchange.ts";
export type { FaultHook, HookRequest, ReadyAnswer } from "./pipeline/hooks.ts";
export type { Journal, JournalEntry } from "./pipeline/journal.ts";
export type { World } from "./pipeline/world.ts";
export type { WorldStart, WorldSummary, Worlds } from "./pipeline/worlds.ts";
export type {
	ParameterValues,
	ScenarioParameter,
} from "./scenarios/parameters.ts";
export type { Scenario, ScenarioReference } from "./scenarios/scenario.ts";
export {
	createSimulator,
	type Simulator,
	type SimulatorOptions,
} from "./simulator.ts";
export { version } from "./version.ts";
