import type {
	IncomingMessage,
	RequestListener,
	ServerResponse,
} from "node:http";
import type { Answer, Exchange } from "../pipeline/exchange.ts";
import { problemAnswer } from "../pipeline/problem.ts";
import { bodyLimitAt } from "../pipeline/request-limits.ts";
import type { Simulator } from "../simulator.ts";
import { answerClientError } from "./client-error.ts";
import { listen, makeServer, type Server } from "./listen.ts";
import type { TlsIdentity } from "./localhost-certificate.ts";
import { writeAnswer } from "./node-answer.ts";
import { readRequest, targetOf } from "./node-request.ts";
import { isPagePath } from "./page-path.ts";

export { ListenError } from "./listen.ts";

/** How a simulator is served over HTTP. */
export interface ServeOptions {
	/** Port to listen on (default 0: any free one). */
	readonly port?: number;
	/**
	 * Address to listen on (default: 127.0.0.1 and ::1). Any address that is not of loopback needs a
	 * simulator with a control token.
	 */
	readonly host?: string;
	/** Seconds that running requests are given to end when the server is closed (default 5). */
	readonly graceSeconds?: number;
	/** Key and certificate to serve HTTPS with (default: plain HTTP). */
	readonly tls?: TlsIdentity;
	/** Told of every exception of the host itself. Default: written to the console. */
	readonly onDefect?: (error: unknown) => void;
}

/** A simulator that listens. */
export interface SimulatorServer {
	/** Where it listens, without a final slash: `http://127.0.0.1:4780`. */
	readonly url: string;
	readonly port: number;
	/** Addresses listened on. */
	readonly hosts: readonly string[];
	/** Takes no more requests, lets the running ones end, then frees the port. */
	close(): Promise<void>;
	[Symbol.asyncDispose](): Promise<void>;
}

/**
 * Serves a simulator over HTTP. API traffic goes straight from Node's HTTP server to the inner door;
 * everything else (start page, docs) to pages that are loaded when first asked for.
 *
 * @throws ListenError when the port is taken, or the address is open to the network without a token
 */
export async function serve(
	simulator: Simulator,
	options: ServeOptions = {},
): Promise<SimulatorServer> {
	const { graceSeconds = 5, onDefect = console.error } = options;
	const traffic = createTraffic(simulator, onDefect);
	const { servers, port } = await listen(
		() => createHttpServer(traffic.listener, options.tls),
		{
			port: options.port ?? 0,
			host: options.host,
			hasControlToken: simulator.guardRules.controlToken !== undefined,
		},
	);
	const hosts = servers.map(hostOf);
	async function close(): Promise<void> {
		traffic.drain();
		await Promise.all(servers.map((server) => drain(server, graceSeconds)));
	}
	return {
		url: `${options.tls ? "https" : "http"}://${hosts[0] ?? ""}:${port}`,
		port,
		hosts,
		close,
		[Symbol.asyncDispose]: close,
	};
}

function createHttpServer(
	listener: RequestListener,
	tls: TlsIdentity | undefined,
): Server {
	const server = makeServer({ maxHeaderSize: 32_768 }, tls);
	server.on("request", listener);
	server.on(
		"checkContinue",
		(request: IncomingMessage, response: ServerResponse) => {
			const announced = Number(request.headers["content-length"] ?? 0);
			// A client that asks first is told at once, before it sends what would be refused.
			if (announced <= limitOf(request)) response.writeContinue();
			listener(request, response);
		},
	);
	server.on("clientError", answerClientError);
	return server;
}

/** Largest body that is read whole. */
function limitOf({ method = "GET", url = "/" }: IncomingMessage): number {
	return bodyLimitAt({ method, path: targetOf(url).path });
}

/** The requests of all addresses a simulator listens on. */
function createTraffic(
	simulator: Simulator,
	onDefect: (error: unknown) => void,
) {
	const waits = new Set<AbortController>();
	let isDraining = false;
	let pages: Promise<RequestListener> | undefined;

	function listener(request: IncomingMessage, response: ServerResponse): void {
		response.on("error", onDefect);
		const isLong = request.url?.includes("/_stagedoor/") === true;
		readRequest(
			request,
			limitOf(request),
			(exchange) => void answer(exchange, request, response),
			isLong ? waitFor(response) : undefined,
		);
	}

	async function answer(
		exchange: Exchange,
		request: IncomingMessage,
		response: ServerResponse,
	): Promise<void> {
		try {
			if (isPage(exchange)) return await showPage(request, response);
			const made = await simulator.handle(exchange);
			if (response.destroyed) return;
			if (made.isDropped) response.destroy();
			else writeAnswer(response, made, isDraining || isCut(made));
		} catch (error) {
			onDefect(error);
			if (response.headersSent) response.destroy();
			else writeAnswer(response, hostFailed, true);
		}
	}

	function isPage({ method, path }: Exchange): boolean {
		return (
			(method === "GET" || method === "HEAD") &&
			isPagePath(path) &&
			!simulator.serves(path)
		);
	}

	async function showPage(
		request: IncomingMessage,
		response: ServerResponse,
	): Promise<void> {
		pages ??= import("./pages.ts").then(({ createPagesListener }) =>
			createPagesListener(simulator),
		);
		const show = await pages;
		show(request, response);
	}

	/** A signal for requests that may wait long: aborted when client or server goes. */
	function waitFor(response: ServerResponse): AbortSignal {
		const controller = new AbortController();
		if (isDraining) controller.abort();
		waits.add(controller);
		response.on("close", () => {
			waits.delete(controller);
			controller.abort();
		});
		return controller.signal;
	}

	function drain(): void {
		isDraining = true;
		for (const controller of waits) controller.abort();
	}

	return { listener, drain };
}

/** After such an answer the rest of the request is not read, so the connection is of no more use. */
function isCut({ status }: Answer): boolean {
	return status === 413;
}

const hostFailed = problemAnswer({
	status: 500,
	code: "host-failed",
	title: "Internal error",
	detail: "The host failed to answer: a defect of the simulator. See its log.",
});

function hostOf(server: Server): string {
	const address = server.address();
	// A server that listens on TCP always has such an address.
	if (address === null || typeof address === "string") return "";
	return address.family === "IPv6" ? `[${address.address}]` : address.address;
}

async function drain(server: Server, graceSeconds: number): Promise<void> {
	const closed = new Promise<void>((resolve) => server.close(() => resolve()));
	server.closeIdleConnections();
	const impatience = setTimeout(
		() => server.closeAllConnections(),
		graceSeconds * 1000,
	);
	await closed;
	clearTimeout(impatience);
}
