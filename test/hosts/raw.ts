import { connect } from "node:net";

/** One answer as it came over the wire. */
export interface RawAnswer {
	readonly status: number;
	readonly head: string;
	readonly body: string;
}

/**
 * Sends bytes to a server of this machine, exactly as given, and reads until the server closes the
 * connection.
 */
export function sendRaw(port: number, text: string): Promise<string> {
	return new Promise((resolve, reject) => {
		let received = "";
		const socket = connect(port, "127.0.0.1", () => socket.write(text));
		socket.setEncoding("utf8");
		socket.on("data", (chunk: string) => {
			received += chunk;
		});
		socket.on("close", () => resolve(received));
		socket.on("error", (error: NodeJS.ErrnoException) => {
			// The server may cut the connection of someone who sends too much; what it said counts.
			if (error.code !== "ECONNRESET" && error.code !== "EPIPE") reject(error);
		});
	});
}

/** Takes an answer apart. */
export function parseRaw(text: string): RawAnswer {
	const [head = "", ...rest] = text.split("\r\n\r\n");
	const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
	return { status, head, body: rest.join("\r\n\r\n") };
}
