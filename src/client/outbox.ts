import { bodyOf, done } from "./answers.ts";
import type { Connection, Schemas } from "./connection.ts";
import { clientError } from "./control-error.ts";

/** Which message to wait for, and how long. */
export type Wanted = Schemas["WaitForMessageRequest"];

/** The messages of a world. */
export interface OutboxClient {
	/** Messages, newest first. */
	list(
		filter?: Omit<Wanted, "timeoutSeconds"> & { readonly limit?: number },
	): Promise<Schemas["Message"][]>;
	/** The newest message that fits: at once when there is one, else as soon as it is sent. */
	wait(wanted: Wanted): Promise<Schemas["Message"]>;
	/** The code in the newest message to a recipient; waits for one. */
	code(recipient: string, wanted?: Wanted): Promise<string>;
	/** The link in the newest message to a recipient; waits for one. */
	link(recipient: string, wanted?: Wanted): Promise<string>;
	/** Removes all messages. */
	clear(): Promise<void>;
}

/** The verbs of one world's outbox. */
export function outboxClient(
	connection: Connection,
	world: string,
): OutboxClient {
	const path = { world };
	const wait = (body: Wanted) =>
		bodyOf(
			connection.POST("/worlds/{world}/outbox/wait", {
				params: { path },
				body,
			}),
		);
	const secret = async (kind: "code" | "link", wanted: Wanted) => {
		const message = await wait(wanted);
		const found = message[kind];
		if (found !== undefined) return found;
		throw clientError(
			`message-without-${kind}`,
			`The message carries no ${kind}`,
			`Failed to read the ${kind} sent to ${wanted.recipient}: the newest message is about ${message.purpose} and carries none. Say which purpose or channel you mean, or wait for a later one with after: ${message.sequence}.`,
		);
	};
	return {
		wait,
		code: (recipient, wanted) => secret("code", { ...wanted, recipient }),
		link: (recipient, wanted) => secret("link", { ...wanted, recipient }),
		async list(query = {}) {
			const params = { path, query };
			const page = await bodyOf(
				connection.GET("/worlds/{world}/outbox", { params }),
			);
			return page.messages;
		},
		clear: () =>
			done(connection.DELETE("/worlds/{world}/outbox", { params: { path } })),
	};
}
