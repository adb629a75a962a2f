import { memberOf } from "../../contracts/pact/json-pointer.ts";
import { CliError } from "../cli-error.ts";
import { exitCodes } from "../exit-codes.ts";

/** How a broker knows us. */
export interface BrokerAccess {
	readonly token?: string | undefined;
	readonly username?: string | undefined;
	readonly password?: string | undefined;
}

/** A broker, spoken to in HAL: JSON whose `_links` lead on. */
export interface Hal {
	get(url: string): Promise<unknown>;
	send(method: "POST" | "PUT", url: string, body: object): Promise<unknown>;
	/** @throws CliError when the resource has no such link */
	link(resource: unknown, relation: string, from: string): string;
}

/**
 * Speaks to a broker. Credentials go to no other origin than its own, wherever a link leads.
 *
 * @throws CliError at each request that is not answered well
 */
export function connectBroker(url: string, access: BrokerAccess): Hal {
	const { origin } = new URL(url);
	const authorization = authorizationOf(access);

	async function request(
		method: string,
		target: string,
		body?: object,
	): Promise<unknown> {
		const isHome = new URL(target).origin === origin;
		const answer = await fetch(target, {
			method,
			headers: {
				accept: "application/hal+json, application/json",
				...(body !== undefined && { "content-type": "application/json" }),
				...(isHome && authorization !== undefined && { authorization }),
			},
			...(body !== undefined && { body: JSON.stringify(body) }),
			signal: AbortSignal.timeout(30_000),
		}).catch((error: unknown) => {
			throw failure(method, target, told(error));
		});
		if (!answer.ok) {
			const wayOut =
				answer.status === 401 || answer.status === 403
					? " (give --broker-token, or --broker-username and --broker-password)"
					: "";
			throw failure(method, target, `it answered ${answer.status}${wayOut}`);
		}
		const text = await answer.text();
		try {
			return text === "" ? undefined : JSON.parse(text);
		} catch {
			throw failure(method, target, "its answer is no JSON");
		}
	}

	return {
		get: (target) => request("GET", target),
		send: (method, target, body) => request(method, target, body),
		link(resource, relation, from) {
			const link = memberOf(memberOf(resource, "_links"), relation);
			const href = memberOf(Array.isArray(link) ? link[0] : link, "href");
			if (typeof href === "string") return resolved(href, from);
			throw new CliError(
				exitCodes.environment,
				`Failed to use the broker at ${url}: because ${from} has no link ${relation}. Check that it is the address of a broker, or of a pact.`,
			);
		},
	};
}

/** An address below another one; the braces of a template stay. */
function resolved(href: string, from: string): string {
	return new URL(href, from).href.replaceAll("%7B", "{").replaceAll("%7D", "}");
}

function authorizationOf(access: BrokerAccess): string | undefined {
	const { token, username, password = "" } = access;
	if (token !== undefined) return `Bearer ${token}`;
	if (username === undefined) return undefined;
	return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

function failure(method: string, url: string, why: string): CliError {
	return new CliError(
		exitCodes.environment,
		`Failed to use the broker: because of ${method} ${url}: ${why}. Check its address and your credentials.`,
	);
}

function told(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { cause, message } = error;
	return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
