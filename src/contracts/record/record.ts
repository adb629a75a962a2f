import type { ApiDefinition } from "../../pipeline/api-definition.ts";
import { createRouter } from "../../pipeline/route.ts";
import type { RouteSpec } from "../../pipeline/route-spec.ts";
import { declaredResponse } from "../pact/declared-response.ts";
import { memberOf, valueAt } from "../pact/json-pointer.ts";
import type { PactState } from "../pact/pact.ts";
import { wireCodeOf } from "../pact/wire-code.ts";
import type { Trace } from "../traffic/trace.ts";
import { common } from "./common.ts";
import { type Attempt, contractRequest } from "./contract-request.ts";
import { contractResponse } from "./contract-response.ts";
import type { RecordedInteraction, RecordedRequest } from "./recorded.ts";
import { answerSchema } from "./schema.ts";
import { type Unanswered, unanswered } from "./unanswered.ts";

/** A simulator on which requests are tried, each in states of its own. */
export interface Replay {
	/**
	 * Sets states up, in a world where nothing else has happened.
	 *
	 * @returns the values that they are answered with
	 */
	begin(
		states: readonly PactState[],
	): Promise<{ readonly [name: string]: unknown }>;
	/** Sends a request, with what generators stand for put in. */
	send(
		request: RecordedRequest,
		values: { readonly [name: string]: unknown },
	): Promise<Trace["response"]>;
}

/** What interactions are made with. */
export interface Recording {
	readonly api: Pick<
		ApiDefinition,
		"name" | "routes" | "bases" | "matching" | "schemes"
	>;
	/** Its bundled OpenAPI document. */
	readonly openapi: unknown;
	/** The states that may be written down, the likeliest first. */
	readonly states: readonly (readonly PactState[])[];
	/** Keys of the simulator's own, by the name of their header or parameter in lower case. */
	readonly keys: { readonly [name: string]: string };
	readonly replay: Replay;
}

/** A kind of answer that no state brought about, so that no contract can be made of it. */
export interface LeftOut {
	readonly operationId: string | undefined;
	readonly request: string;
	readonly status: number;
	readonly code?: string;
	readonly reason: string;
}

/** Members of a recorded answer that are not in its interaction, for the simulator does not answer them. */
export interface Thinned {
	readonly description: string;
	readonly members: readonly Unanswered[];
}

/** What became of a recording. */
export interface Recorded {
	readonly interactions: readonly RecordedInteraction[];
	readonly leftOut: readonly LeftOut[];
	readonly thinned: readonly Thinned[];
}

interface Outcome {
	readonly route: RouteSpec;
	readonly status: number;
	readonly code: string | undefined;
	/** What was recorded of it, in order. */
	readonly traces: readonly Trace[];
}

/**
 * Makes interactions of traffic: one for each operation, state and outcome. The state of a trace is not
 * known, for a client gets from one to the next by its own requests; so it is found out: the first
 * state from which the request alone is answered in the same way.
 */
export async function record(
	traces: readonly Trace[],
	recording: Recording,
): Promise<Recorded> {
	const interactions = new Map<string, RecordedInteraction>();
	const { outcomes, unrouted } = outcomesOf(traces, recording);
	const leftOut = [...unrouted];
	const thinned: Thinned[] = [];
	for (const outcome of outcomes) {
		const found = await interactionOf(outcome, recording);
		if (found === undefined) leftOut.push(unreached(outcome));
		else if (!interactions.has(found.interaction.key)) {
			const { interaction, lost } = found;
			const { key, description } = interaction;
			interactions.set(key, interaction);
			if (lost.length > 0) thinned.push({ description, members: lost });
		}
	}
	return { interactions: [...interactions.values()], leftOut, thinned };
}

function outcomesOf(traces: readonly Trace[], { api }: Recording) {
	const router = createRouter(api);
	const outcomes = new Map<string, Outcome>();
	const unrouted: LeftOut[] = [];
	for (const trace of traces) {
		const { request, response } = trace;
		const { status, body } = response;
		const found = router(request.method, request.path);
		const code = status >= 400 ? wireCodeOf(body) : undefined;
		if (!found.ok) {
			unrouted.push({
				operationId: undefined,
				request: `${request.method} ${request.path}`,
				status,
				reason: `${api.name} has no such operation`,
			});
			continue;
		}
		const { route } = found.value;
		const key = [route.operationId, status, code].join(" ");
		const known = outcomes.get(key)?.traces ?? [];
		outcomes.set(key, { route, status, code, traces: [...known, trace] });
	}
	return { outcomes: [...outcomes.values()], unrouted };
}

function unreached({ route, status, code }: Outcome): LeftOut {
	const { operationId, method, path } = route;
	return {
		operationId,
		request: `${method} ${path}`,
		status,
		...(code !== undefined && { code }),
		reason: "no state of the library brings this answer about by one request",
	};
}

/** How many requests of one outcome are tried: they seldom differ in what matters. */
const mostTraces = 3;

async function interactionOf(
	outcome: Outcome,
	recording: Recording,
): Promise<Made | undefined> {
	for (const trace of outcome.traces.slice(0, mostTraces))
		for (const states of recording.states)
			for (const attempt of attemptsFor(outcome)) {
				const found = await reproduced(
					trace,
					states,
					attempt,
					outcome,
					recording,
				);
				if (found !== undefined)
					return interaction(found, trace, states, outcome, recording);
			}
	return undefined;
}

/** Who succeeds had the right values, or is new here; a refusal may be for any of them, or for none. */
function attemptsFor({ status }: Outcome): readonly Attempt[] {
	return status < 400
		? ["right", "unknown person"]
		: ["wrong proof", "right", "wrong session", "unknown person"];
}

async function reproduced(
	trace: Trace,
	states: readonly PactState[],
	attempt: Attempt,
	{ route, status, code }: Outcome,
	{ api, openapi, keys, replay }: Recording,
): Promise<Reproduced | undefined> {
	const values = await replay.begin(states);
	const request = contractRequest(trace, {
		attempt,
		route,
		keys,
		values: new Set(Object.keys(values)),
		credentials: credentialsOf(api, openapi),
	});
	if (request === undefined) return undefined;
	const answer = await replay.send(request, values);
	const isSame =
		answer.status === status &&
		(status < 400 || wireCodeOf(answer.body) === code);
	return isSame ? { request, answer } : undefined;
}

/** A request that is answered as the recorded one was, and that answer. */
interface Reproduced {
	readonly request: RecordedRequest;
	readonly answer: Trace["response"];
}

/** Names of the headers and parameters that hold credentials, in lower case. */
function credentialsOf(
	{ schemes }: Recording["api"],
	openapi: unknown,
): ReadonlySet<string> {
	const inQuery = Object.values(schemes).flatMap(
		({ queryParameter = [] }) => queryParameter,
	);
	const declared = valueAt(openapi, "/components/securitySchemes");
	const inHeader = Object.values(Object(declared))
		.filter((scheme) => memberOf(scheme, "in") === "header")
		.map((scheme) => String(memberOf(scheme, "name")));
	return new Set([...inQuery, ...inHeader].map((name) => name.toLowerCase()));
}

/** An interaction, and what it lacks of the recorded answer. */
interface Made {
	readonly interaction: RecordedInteraction;
	readonly lost: readonly Unanswered[];
}

function interaction(
	{ request, answer }: Reproduced,
	trace: Trace,
	states: readonly PactState[],
	{ route, status, code }: Outcome,
	{ openapi }: Recording,
): Made {
	const { operationId } = route;
	const names = states.map(({ name }) => name);
	const outcome = [status, ...(code === undefined ? [] : [code])];
	const type = answer.headers["content-type"]?.[0]?.split(";")[0] ?? "";
	const declared = declaredResponse(route, status)?.key ?? String(status);
	const given = names.length === 0 ? "" : `, given ${names.join(" and ")}`;
	const schema = answerSchema(openapi, route, declared, type);
	const { body: recorded } = trace.response;
	const body = common(answer.body, recorded);
	return {
		interaction: {
			key: [operationId, names.join("+") || "no-state", ...outcome].join(":"),
			operationId,
			description: `${operationId} answers ${outcome.join(" ")}${given}`,
			states,
			request,
			response: contractResponse({ ...answer, body }, schema),
		},
		lost: unanswered(answer.body, recorded, schema),
	};
}
