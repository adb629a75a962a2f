import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";

const require = createRequire(import.meta.url);

/** A validating proxy that runs. */
export interface Prism {
	readonly url: string;
	stop(): Promise<void>;
}

/**
 * Puts Prism in front of a server: what does not fit the spec is answered with an error of its own.
 *
 * @param spec path of an OpenAPI document
 * @param upstream address of the server
 */
export async function startPrism(
	spec: string,
	upstream: string,
): Promise<Prism> {
	const port = await freePort();
	// Not through npx: the process must be ours to end.
	const child = spawn(
		process.execPath,
		[
			require.resolve("@stoplight/prism-cli"),
			"proxy",
			"--errors",
			"-p",
			port,
			spec,
			upstream,
		],
		{ stdio: ["ignore", "pipe", "pipe"] },
	);
	const ended = once(child, "exit");
	let printed = "";
	await new Promise<void>((resolve, reject) => {
		for (const stream of [child.stdout, child.stderr])
			stream.on("data", (chunk: Buffer) => {
				printed += chunk.toString();
				if (printed.includes("Prism is listening")) resolve();
			});
		ended.then(() =>
			reject(new Error(`Failed to start Prism: because it ended. ${printed}`)),
		);
	});
	return {
		url: `http://127.0.0.1:${port}`,
		async stop() {
			child.kill();
			await ended;
		},
	};
}

/** A port that was free a moment ago: Prism cannot choose one and say which. */
async function freePort(): Promise<string> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	await once(server, "close");
	if (address === null || typeof address === "string")
		throw new Error("A server that listens on a port has an address.");
	return String(address.port);
}
