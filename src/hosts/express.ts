import type { Request, RequestHandler, Response } from "express";
import type { Answer, Exchange } from "../pipeline/exchange.ts";
import { hintHeader, hintValue } from "../pipeline/render.ts";
import { bodyLimitAt } from "../pipeline/request-limits.ts";
import {
	createSimulator,
	type Simulator,
	type SimulatorOptions,
} from "../simulator.ts";
import { goneSignal } from "./gone-signal.ts";
import { writeAnswer } from "./node-answer.ts";
import { collectBody, hasBody, noBody, targetOf } from "./node-request.ts";
import { isPagePath } from "./page-path.ts";
import { createPages } from "./pages.ts";
import { type ParsedBody, restoreBody } from "./parsed-body.ts";

const parsedBefore =
	"A body parser ran before stagedoor and the raw body was lost, so it was written anew: signatures over the body may not fit. Mount stagedoor before the parser, or keep the bytes with express.json({ verify: (request, _, bytes) => { request.rawBody = bytes } }).";

/**
 * Makes a handler that serves a simulator inside an Express app, under any path:
 * `app.use("/identity", stagedoorRouter())`. Requests that are neither of an API nor of the control
 * plane go on to the next handler; under a path of its own it also shows the pages for people.
 *
 * Mount it before any body parser. When one ran before, `request.rawBody` is taken as the body if it
 * is there, else the parsed body is written anew and a refusal says so in its hint.
 *
 * @param given a simulator, or the options to make one with (default: an empty one)
 */
export function stagedoorRouter(
	given: Simulator | SimulatorOptions = {},
): RequestHandler {
	const simulator = "handle" in given ? given : createSimulator(given);
	const pages = createPages(simulator);
	async function serveApi(request: Request, response: Response) {
		const body = await bodyOf(request);
		const answer = await simulator.handle(
			exchangeOf(request, response, body.bytes),
		);
		if (response.destroyed) return;
		if (answer.isDropped) return void response.destroy();
		const isDoubtful = body.isRewritten && simulator.showHints;
		writeAnswer(response, isDoubtful ? withDoubt(answer) : answer);
	}
	return (request, response, next) => {
		const { path } = targetOf(request.url);
		if (isPagePath(path) && request.baseUrl !== "")
			pages(request, response, next);
		else if (simulator.serves(path)) serveApi(request, response).catch(next);
		else next();
	};
}

function exchangeOf(
	request: Request,
	response: Response,
	body: Uint8Array,
): Exchange {
	const { path, query } = targetOf(request.url);
	const host = request.headers.host ?? "";
	const isLong = path.includes("/_stagedoor/");
	return {
		method: request.method,
		path,
		query,
		headers: request.headers,
		body,
		origin: `${request.protocol}://${host}${request.baseUrl}`,
		reachedBy: "network",
		...(isLong && { signal: goneSignal(response) }),
	};
}

async function bodyOf(request: Request): Promise<ParsedBody> {
	if (!hasBody(request)) return { bytes: noBody, isRewritten: false };
	const parsed = restoreBody(request);
	if (parsed !== undefined) return parsed;
	const bytes = await new Promise<Uint8Array>((resolve) =>
		collectBody(request, bodyLimitAt(request), resolve),
	);
	return { bytes, isRewritten: false };
}

/** Tells of the lost raw body with a refusal, which may come from it. */
function withDoubt(answer: Answer): Answer {
	if (answer.status < 400) return answer;
	const earlier = answer.headers.filter(([name]) => name === hintHeader);
	const hint = hintValue([parsedBefore, ...earlier.map(([, value]) => value)]);
	const others = answer.headers.filter(([name]) => name !== hintHeader);
	return { ...answer, headers: [...others, [hintHeader, hint]] };
}
