// The client's own part: where it sends, what it shows of itself, and how a no comes out.
import { expect, test } from "vitest";
import { ControlError, createControlClient } from "../../src/client/index.ts";

/** A client whose requests are kept, and answered with this. */
function listening(answer: () => Response, token?: string) {
	const requests: Request[] = [];
	const client = createControlClient({
		baseUrl: "http://127.0.0.1:4780/",
		...(token !== undefined && { token }),
		fetch: async (request) => {
			requests.push(request);
			return answer();
		},
	});
	return { client, requests };
}

const json = (status: number, body: unknown) => () =>
	Response.json(body, { status });

test("a verb becomes one request of the spec", async () => {
	const clock = {
		now: "2030-01-01T00:00:00Z",
		frozen: true,
		speed: 1,
		offsetSeconds: 0,
		skewSeconds: 0,
	};
	const { client, requests } = listening(json(200, clock), "token-1");
	expect(await client.world("w1").clock.advance("5m")).toEqual(clock);
	const [request] = requests;
	expect(request?.method).toBe("POST");
	expect(request?.url).toBe(
		"http://127.0.0.1:4780/_stagedoor/v1/worlds/w1/clock/advance",
	);
	expect(request?.headers.get("x-stagedoor-token")).toBe("token-1");
	expect(await request?.json()).toEqual({ by: "5m" });
});

test("names and addresses are written so that nothing in them is lost", async () => {
	const { client, requests } = listening(json(200, { messages: [], total: 0 }));
	await client.world("a/b").outbox.list({ recipient: "+43 660&x" });
	const url = new URL(requests[0]?.url ?? "");
	expect(url.pathname).toBe("/_stagedoor/v1/worlds/a%2Fb/outbox");
	expect(url.searchParams.get("recipient")).toBe("+43 660&x");
});

test("a problem is thrown with its code, its words and its facts", async () => {
	const problem = {
		type: "https://stagedoor.test/problems/world-unknown",
		title: "No such world",
		status: 404,
		detail: 'There is no world "w9".',
		hint: "Make it first.",
	};
	const { client } = listening(json(404, problem));
	const thrown = await client
		.world("w9")
		.remove()
		.catch((error) => error);
	expect(thrown).toBeInstanceOf(ControlError);
	expect(thrown).toMatchObject({
		code: "world-unknown",
		status: 404,
		message: 'There is no world "w9". Make it first.',
		problem,
	});
});

test("an answer of something else than a simulator is told as that", async () => {
	const { client } = listening(
		() => new Response("<h1>nginx</h1>", { status: 502 }),
	);
	await expect(client.meta()).rejects.toMatchObject({
		name: "ControlError",
		code: "answer-not-understood",
		message: expect.stringContaining("baseUrl"),
	});
});

test("a simulator that is not there is told as that", async () => {
	const client = createControlClient({
		fetch: async () => {
			throw new TypeError("fetch failed");
		},
	});
	await expect(client.meta()).rejects.toMatchObject({
		code: "unreachable",
		status: 0,
		cause: expect.any(TypeError),
		message: expect.stringContaining("Start the simulator"),
	});
});
