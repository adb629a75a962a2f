import { request } from "node:http";

/** Sends a GET to a server under a Host header of choice, which `fetch` does not let one set. */
export function getAs(
	url: string,
	host: string,
	headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly body: string }> {
	return new Promise((resolve, reject) => {
		const sent = request(url, { headers: { ...headers, host } }, (response) => {
			let body = "";
			response.setEncoding("utf8");
			response.on("data", (chunk: string) => {
				body += chunk;
			});
			response.on("end", () =>
				resolve({ status: response.statusCode ?? 0, body }),
			);
		});
		sent.on("error", reject);
		sent.end();
	});
}
