import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the broker saw it. */
interface Seen {
	readonly request: string;
	readonly authorization: string | undefined;
	readonly body: unknown;
}

/** A stand-in for a Pact Broker: the links and answers that a verifier of a provider uses. */
export async function aBroker(
	pact: object,
	special: {
		readonly pending?: boolean;
		readonly token?: string;
		/** Where results go, if not here. */
		readonly resultsAt?: string;
	} = {},
) {
	const seen: Seen[] = [];
	let base = "";
	const links = (names: Record<string, string>) => ({
		_links: Object.fromEntries(
			Object.entries(names).map(([name, path]) => [
				name,
				{ href: `${base}${path}` },
			]),
		),
	});
	const resources: Record<string, () => object> = {
		"GET /": () =>
			links({
				"pb:provider-pacts-for-verification":
					"/pacts/provider/{provider}/for-verification",
			}),
		"POST /pacts/provider/My%20Bank/for-verification": () => ({
			_embedded: {
				pacts: [
					{
						verificationProperties: { pending: special.pending ?? false },
						...links({ self: "/pacts/wallet" }),
					},
				],
			},
		}),
		"GET /pacts/wallet": () => ({
			...pact,
			_links: {
				"pb:publish-verification-results": {
					href: `${special.resultsAt ?? base}/pacts/wallet/results`,
				},
				"pb:provider": { href: `${base}/pacticipants/bank` },
			},
		}),
		"GET /pacticipants/bank": () =>
			links({
				"pb:branch-version":
					"/pacticipants/bank/branches/{branch}/versions/{version}",
			}),
		"PUT /pacticipants/bank/branches/feat%2Fx/versions/1.2.3": () => ({}),
		"POST /pacts/wallet/results": () => ({}),
	};
	const server = createServer((request, response) => {
		let text = "";
		request.on("data", (part) => {
			text += part;
		});
		request.on("end", () => {
			const name = `${request.method} ${request.url}`;
			const { authorization } = request.headers;
			const body: unknown = text === "" ? undefined : JSON.parse(text);
			seen.push({ request: name, authorization, body });
			const isKnown =
				special.token === undefined ||
				authorization === `Bearer ${special.token}`;
			const resource = resources[name];
			response.statusCode = !isKnown ? 401 : resource === undefined ? 404 : 200;
			response.setHeader("content-type", "application/hal+json");
			response.end(JSON.stringify(isKnown ? (resource?.() ?? {}) : {}));
		});
	});
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", resolve);
	});
	// Listening on a port, it has one.
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		url: base,
		seen,
		[Symbol.asyncDispose]: async () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
