import {
	createServer,
	type Server as HttpServer,
	type ServerOptions,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { isLoopback } from "../pipeline/host-guard.ts";
import type { TlsIdentity } from "./localhost-certificate.ts";

/** A server of Node for plain requests. With TLS it is another class that does the same. */
export type Server = Pick<
	HttpServer,
	| "address"
	| "close"
	| "closeAllConnections"
	| "closeIdleConnections"
	| "listen"
	| "on"
	| "once"
	| "removeAllListeners"
>;

/** Where a server listens. */
export interface ListenOptions {
	/** Port; 0 means any free one. */
	readonly port: number;
	/** Address; undefined means both loopback addresses, 127.0.0.1 and (where there is one) ::1. */
	readonly host: string | undefined;
	/** Whether the control plane demands a token; without one only loopback is listened on. */
	readonly hasControlToken: boolean;
}

/** Why a server cannot listen, with the way out. */
export class ListenError extends Error {
	override readonly name = "ListenError";
	readonly reason: "port-taken" | "token-needed" | "address";
	constructor(reason: ListenError["reason"], message: string) {
		super(message);
		this.reason = reason;
	}
}

/** How often another free port is tried when the one found is taken on ::1. */
const maxTries = 10;

/**
 * Starts one server for each address, all on the same port.
 *
 * @throws ListenError when the port is taken, the address is not ours, or it is not a loopback
 *   address although the control plane is open to everyone
 */
export async function listen(
	make: () => Server,
	{ port, host, hasControlToken }: ListenOptions,
): Promise<{ readonly servers: readonly Server[]; readonly port: number }> {
	if (host !== undefined && !isLoopbackAddress(host) && !hasControlToken) {
		throw new ListenError(
			"token-needed",
			`Failed to listen on ${host}: others on the network could read codes and accounts through the control plane. Set a token (--token), or leave --host away.`,
		);
	}
	for (let attempt = 1; ; attempt += 1) {
		const first = await listenOn(make(), host ?? "127.0.0.1", port);
		const chosen = portOf(first);
		if (host !== undefined && host !== "localhost")
			return { servers: [first], port: chosen };
		try {
			return {
				servers: [first, await listenOn(make(), "::1", chosen)],
				port: chosen,
			};
		} catch (error) {
			if (!isTaken(error)) return { servers: [first], port: chosen };
			await closed(first);
			if (port !== 0 || attempt === maxTries) throw error;
		}
	}
}

/**
 * Makes a server of Node with the limits of a listener.
 *
 * @param tls key and certificate, for HTTPS (default: plain HTTP)
 */
export function makeServer(
	options: ServerOptions,
	tls: TlsIdentity | undefined,
): Server {
	const limited = {
		keepAliveTimeout: 10_000,
		headersTimeout: 10_000,
		requestTimeout: 30_000,
		...options,
	};
	if (tls === undefined) return createServer(limited);
	const { key, certificate: cert } = tls;
	return createTlsServer({ ...limited, key, cert });
}

function isLoopbackAddress(host: string): boolean {
	return isLoopback(host === "::1" ? "[::1]" : host);
}

async function listenOn(
	server: Server,
	host: string,
	port: number,
): Promise<Server> {
	return new Promise((resolve, reject) => {
		server.once("error", (error: NodeJS.ErrnoException) =>
			reject(explain(error, host, port)),
		);
		server.listen({ host, port, exclusive: true }, () => {
			server.removeAllListeners("error");
			resolve(server);
		});
	});
}

function explain(
	error: NodeJS.ErrnoException,
	host: string,
	port: number,
): Error {
	if (error.code === "EADDRINUSE") {
		return new ListenError(
			"port-taken",
			`Failed to listen on ${host}: port ${port} is taken. Stop the other program or choose another port (--port; 0 means any).`,
		);
	}
	return new ListenError(
		"address",
		`Failed to listen on ${host}, port ${port}: ${error.code ?? error.message}. Choose another --host or --port.`,
	);
}

function isTaken(error: unknown): boolean {
	return error instanceof ListenError && error.reason === "port-taken";
}

function portOf(server: Server): number {
	// A server that listens on TCP always has such an address.
	return (server.address() as AddressInfo).port;
}

function closed(server: Server): Promise<void> {
	return new Promise((resolve) => server.close(() => resolve()));
}
