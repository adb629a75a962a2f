import { createControlClient } from "../../client/index.ts";
import { withTexts } from "../../contracts/pact/json-path.ts";
import type { Replay } from "../../contracts/record/record.ts";
import type {
	Generator,
	RecordedRequest,
} from "../../contracts/record/recorded.ts";
import { createSimulator } from "../../simulator.ts";

/** Nothing listens there: the simulator is called as a function. */
const address = "http://127.0.0.1:4780";
/** Name of the snapshot of a world in which nothing but its states has happened. */
const beginning = "beginning";

/** A simulator of our own on which recorded requests are tried. */
export function startReplay(api: string): Replay {
	const simulator = createSimulator({
		apis: [api],
		scenario: "demo",
		seed: "record",
		// Nothing in a contract changes from run to run, moments neither.
		machineTime: () => Date.UTC(2026, 0, 2, 9, 30),
		onDefect() {},
	});
	const control = createControlClient({
		baseUrl: address,
		fetch: (request) => simulator.fetch(request),
	});
	const begun = new Map<
		string,
		{ readonly world: string; readonly values: Values }
	>();
	let world = "";
	return {
		async begin(states) {
			const key = JSON.stringify(states);
			const known = begun.get(key);
			if (known !== undefined) {
				world = known.world;
				await control.world(world).snapshots.restore(beginning);
				return known.values;
			}
			world = `record-${begun.size}`;
			let values: Values = {};
			for (const { name, params } of states)
				values = await control.setUpState(name, params, { world, api });
			await control.world(world).snapshots.save(beginning);
			begun.set(key, { world, values });
			return values;
		},
		async send(request, values) {
			const place = `${address}/w/${world}/${api}`;
			const answer = await simulator.fetch(requestOf(request, place, values));
			const text = await answer.text();
			const headers = Object.fromEntries(
				[...answer.headers].map(([name, value]) => [name, [value]]),
			);
			return { status: answer.status, headers, body: bodyOf(text) };
		},
	};
}

type Values = Parameters<Replay["send"]>[1];

function requestOf(
	{ method, path, query, headers, body, generators }: RecordedRequest,
	place: string,
	values: Values,
): Request {
	const url = new URL(`${place}${filled(generators.path, path, values)}`);
	for (const [name, texts] of Object.entries(query))
		for (const text of texts)
			url.searchParams.append(
				name,
				filled(generators.query?.[name], text, values),
			);
	const sent = Object.entries(headers).map(([name, text]): [string, string] => [
		name,
		filled(generators.header?.[name], text, values),
	]);
	const content = sentBody(body, generators.body ?? {}, values);
	return new Request(url, {
		method,
		headers: sent,
		...(content !== undefined && { body: content }),
	});
}

function filled(
	generator: Generator | undefined,
	text: string,
	values: Values,
): string {
	return (
		generator?.expression.replaceAll(/\$\{(\w+)\}/g, (_, name: string) =>
			String(values[name]),
		) ?? text
	);
}

function sentBody(
	body: unknown,
	generators: { readonly [path: string]: Generator },
	values: Values,
): string | undefined {
	if (body === undefined || typeof body === "string") return body;
	const texts = Object.entries(generators).map(([path, generator]) => [
		path,
		filled(generator, "", values),
	]);
	return JSON.stringify(withTexts(body, Object.fromEntries(texts)));
}

function bodyOf(text: string): unknown {
	if (text === "") return undefined;
	try {
		return JSON.parse(text);
	} catch {
		// JSON.parse throws on text that is not JSON.
		return text;
	}
}
