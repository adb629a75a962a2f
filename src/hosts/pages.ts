import { readFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import express, {
	type NextFunction,
	type Request,
	type Response,
	Router,
} from "express";
import { checkOrigin } from "../pipeline/cors.ts";
import type { Answer } from "../pipeline/exchange.ts";
import { checkHost } from "../pipeline/host-guard.ts";
import { problemAnswer } from "../pipeline/problem.ts";
import type { Simulator } from "../simulator.ts";
import { docsPage } from "./docs-page.ts";
import { type Html, html } from "./html.ts";
import { writeAnswer } from "./node-answer.ts";
import { specPath } from "./spec-path.ts";
import { maxPersonas, startPage } from "./start-page.ts";

/** The pages as a listener of Node's HTTP server. */
export function createPagesListener(simulator: Simulator): RequestListener {
	const app = express();
	app.disable("x-powered-by");
	app.use(createPages(simulator));
	return app;
}

/**
 * The pages for people: start page, operations of each API, OpenAPI documents. Every page is on a
 * list; no path of a request is ever turned into a path of a file.
 */
export function createPages(simulator: Simulator): Router {
	const router = Router();
	const { apis, guardRules } = simulator;
	router.use((request, response, next) => {
		const refused =
			checkHost(request, guardRules) ??
			checkOrigin(request, guardRules, "data");
		if (refused !== undefined) writeAnswer(response, refused);
		else next();
	});
	router.get("/", async (request, response) => {
		const personas =
			guardRules.controlToken === undefined
				? await accountsOfDefaultWorld(simulator)
				: [];
		const body = startPage(simulator, personas, request.baseUrl);
		show(response, "stagedoor", body, request.baseUrl);
	});
	router.get("/docs", (request, response) => {
		const links = Object.values(apis).map(
			({ name, title }) =>
				html`<li><a href="${request.baseUrl}/docs/${name}">${title}</a></li>`,
		);
		show(response, "APIs", html`<ul>${links}</ul>`, request.baseUrl);
	});
	router.get("/docs/style.css", (_, response) => {
		send(response, 200, "text/css; charset=utf-8", style);
	});
	for (const [name, api] of Object.entries(apis)) {
		router.get(`/docs/${name}`, (request, response) => {
			const body = docsPage(api, request.baseUrl);
			show(response, api.title, body, request.baseUrl);
		});
		router.get(`/docs/${name}/openapi.json`, async (_, response) => {
			const document = await readFile(specPath(name), "utf8");
			send(response, 200, "application/json", document);
		});
	}
	router.use((_, response) => writeAnswer(response, noSuchPage));
	// Express knows an error handler by its four parameters.
	router.use(
		(_error: unknown, _: Request, response: Response, _next: NextFunction) => {
			writeAnswer(response, pageFailed, true);
		},
	);
	return router;
}

async function accountsOfDefaultWorld(simulator: Simulator) {
	const world = await simulator.worlds.open("default");
	return world.store.list("account", undefined, maxPersonas);
}

function show(
	response: Response,
	title: string,
	body: Html,
	base: string,
): void {
	const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} - simulator</title>
<link rel="stylesheet" href="${base}/docs/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<p class="banner">This is a simulator, not the real service.</p>
<h1>${title}</h1>
${body}
<p><a href="${base}/">start page</a></p>
</body>
</html>
`;
	send(response, 200, "text/html; charset=utf-8", page.html);
}

function send(
	response: Response,
	status: number,
	type: string,
	body: string,
): void {
	writeAnswer(response, {
		status,
		headers: [["content-type", type], ...pageHeaders],
		body,
	});
}

const pageHeaders = [
	[
		"content-security-policy",
		"default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	],
	["x-content-type-options", "nosniff"],
	["x-frame-options", "DENY"],
	["referrer-policy", "no-referrer"],
	["cross-origin-resource-policy", "same-origin"],
	["cache-control", "no-store"],
	["x-stagedoor-simulator", "stagedoor"],
] as const;

const noSuchPage: Answer = problemAnswer({
	status: 404,
	code: "page-unknown",
	title: "No such page",
	detail: "There is no such page. Begin at the start page, /.",
	headers: pageHeaders,
});

const pageFailed: Answer = problemAnswer({
	status: 500,
	code: "page-failed",
	title: "Internal error",
	detail: "The page could not be made: a defect of the simulator.",
	headers: pageHeaders,
});

const style = `body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b1f24; }
.banner { background: #fff3cd; border: 1px solid #d9b44a; padding: .3rem .8rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #d0d7de; padding: .25rem .6rem; text-align: left; vertical-align: top; }
code { font: 14px/1.4 ui-monospace, monospace; }
`;
