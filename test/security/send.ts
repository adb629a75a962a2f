import { request } from "node:http";

/** What is sent to a server, header by header. */
export interface Sending {
	readonly method?: string;
	readonly path: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string;
}

/** What came back. */
export interface Received {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: string;
}

/** Sends a request whose headers are all of the test's choice, as `fetch` does not allow. */
export function send(port: number, sending: Sending): Promise<Received> {
	const { method = "GET", path, headers = {}, body } = sending;
	return new Promise((resolve, reject) => {
		const sent = request(
			{ host: "127.0.0.1", port, method, path, headers, agent: false },
			(response) => {
				let text = "";
				response.setEncoding("utf8");
				response.on("data", (chunk: string) => {
					text += chunk;
				});
				response.on("end", () => {
					const { statusCode: status = 0, headers } = response;
					resolve({ status, headers, body: text });
				});
			},
		);
		sent.on("error", reject);
		sent.end(body);
	});
}
