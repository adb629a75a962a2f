import autocannon from "autocannon";

/** One request, sent over and over. */
export interface RepeatedRequest {
	readonly path: string;
	readonly method?: "POST";
	readonly headers: Record<string, string>;
	readonly body?: string;
}

/** Requests per second over 16 connections; an answer other than 2xx ends the run. */
export async function load(
	url: string,
	duration: number,
	request: RepeatedRequest,
): Promise<number> {
	const result = await autocannon({
		...request,
		url: `${url}${request.path}`,
		duration,
		connections: 16,
	});
	if (result.non2xx > 0 || result.errors > 0) {
		throw new Error(
			`${request.path}: ${result.non2xx} refused, ${result.errors} failed`,
		);
	}
	return result.requests.total / result.duration;
}
