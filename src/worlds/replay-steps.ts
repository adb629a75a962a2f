import { InvariantError } from "../core/errors.ts";
import { realmOf } from "../core/values.ts";
import type { Answer, Exchange } from "../pipeline/exchange.ts";
import { keptCollection } from "../pipeline/scenario-catalogue.ts";
import type { World } from "../pipeline/world.ts";
import type { RequestStep, Scenario } from "../scenarios/scenario.ts";
import { keptFrom, textOf } from "./kept-values.ts";

/** Serves a request in a world that is still being made. */
export type ServeIn = (world: World, exchange: Exchange) => Promise<Answer>;

/** What later steps can name: `${kept.NAME}`, `${outbox.code}`. */
type Known = (name: string) => string | undefined;

/**
 * Does the steps of a scenario, one after the other, through the same door as any client. The journal
 * begins after them; the outbox shows what they sent.
 *
 * @throws InvariantError when an answer is not the one that its step expects
 */
export async function replaySteps(
	scenario: Scenario,
	world: World,
	{
		apis,
		serve,
	}: {
		readonly apis: { readonly [name: string]: unknown };
		readonly serve: ServeIn;
	},
): Promise<void> {
	const kept = new Map<string, string>();
	for (const [at, step] of (scenario.steps ?? []).entries()) {
		if ("advance" in step) {
			world.clock.advance(step.advance * 1000);
			continue;
		}
		if (!Object.hasOwn(apis, step.api)) continue;
		const known = await namesIn(world, kept);
		const answer = await serve(world, exchangeOf(step, known));
		if (!isExpected(step, answer.status))
			throw unexpected(scenario, at, step, answer);
		await keep(world, step, answer, kept);
	}
	world.journal.clear();
}

async function namesIn(
	world: World,
	kept: ReadonlyMap<string, string>,
): Promise<Known> {
	const last = (await world.store.list("message")).at(-1);
	return (name) =>
		name === "outbox.code" ? last?.code : kept.get(name.replace(/^kept\./, ""));
}

function exchangeOf(step: RequestStep, known: Known): Exchange {
	const [method = "GET", target = ""] = put(step.request, known).split(" ");
	const [path = "", query = ""] = target.split("?");
	const body = step.body === undefined ? "" : JSON.stringify(step.body);
	const headers = Object.entries(step.headers ?? {}).map(([name, value]) => [
		name.toLowerCase(),
		put(value, known),
	]);
	return {
		method,
		path: `/${step.api}${path}`,
		query,
		headers: {
			host: "localhost",
			...(body !== "" && { "content-type": "application/json" }),
			...Object.fromEntries(headers),
		},
		body: new TextEncoder().encode(put(body, known)),
		origin: "http://localhost",
		reachedBy: "in-process",
	};
}

function put(text: string, known: Known): string {
	return text.replaceAll(
		/\$\{((?:kept|outbox)\.[A-Za-z0-9]+)\}/g,
		(found, name: string) => known(name) ?? found,
	);
}

function isExpected({ status }: RequestStep, answered: number): boolean {
	return status === undefined
		? answered >= 200 && answered < 300
		: answered === status;
}

async function keep(
	world: World,
	step: RequestStep,
	answer: Answer,
	kept: Map<string, string>,
): Promise<void> {
	const realm = realmOf(step.api, step.tenant ?? "main");
	for (const [id, value] of keptFrom(step, answer)) {
		kept.set(id, value);
		await world.store.transact((transaction) =>
			transaction.put("resource", {
				realm,
				collection: keptCollection,
				id,
				value,
			}),
		);
	}
}

function unexpected(
	{ name }: Scenario,
	at: number,
	{ request, status }: RequestStep,
	answer: Answer,
): InvariantError {
	return new InvariantError(
		`Failed to load the scenario "${name}": step ${at + 1} (${request}) was answered ${answer.status} instead of ${status ?? "2xx"}: ${textOf(answer).slice(0, 500)}`,
	);
}
