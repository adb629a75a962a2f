/**
 * A process of its own for the core of Pact: native code that writes to the terminal, and may crash,
 * without anybody being able to stop it. It is sent one order at a time and sends back the report.
 */
import { createRequire } from "node:module";
import type { CoreOrder, CoreReply } from "./pact-core.ts";

const require = createRequire(import.meta.url);

process.on("message", async (message) => {
	const { module, options } = message as CoreOrder; // sent by our own parent only
	process.send?.(await reportOf(module, options));
});

async function reportOf(
	module: string,
	options: CoreOrder["options"],
): Promise<CoreReply> {
	try {
		const core = require(module) as PactCore; // as its own types say
		return { report: await core.default.verifyPacts(options) };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		// Of a failed verification the message is the report.
		return message.startsWith("{") ? { report: message } : { failure: message };
	}
}

interface PactCore {
	readonly default: {
		verifyPacts(options: CoreOrder["options"]): Promise<string>;
	};
}
