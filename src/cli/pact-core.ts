import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CliError } from "./cli-error.ts";
import { exitCodes } from "./exit-codes.ts";

/** What the core of Pact is asked to do. */
export interface CoreOrder {
	/** Path of its module. */
	readonly module: string;
	readonly options: {
		readonly provider: string;
		readonly providerBaseUrl: string;
		readonly pactUrls: readonly string[];
		readonly providerStatesSetupUrl: string;
		readonly customProviderHeaders: { readonly [name: string]: string };
		readonly logLevel: "error";
		/** In milliseconds. */
		readonly timeout: number;
	};
}

/** The report, as JSON text; or why there is none. */
export type CoreReply =
	| { readonly report: string }
	| { readonly failure: string };

/**
 * Finds the core of Pact that belongs to a package of Pact for JavaScript.
 *
 * @param folder where packages are looked for first; else beside this one
 * @throws CliError when it is not installed
 */
export function findPactCore(packageName: string, folder: string): string {
	const places = [join(folder, "package.json"), import.meta.url];
	for (const place of places) {
		try {
			const pact = createRequire(place).resolve(packageName);
			return createRequire(pact).resolve("@pact-foundation/pact-core");
		} catch {
			// Looked for in the next place.
		}
	}
	throw new CliError(
		exitCodes.environment,
		`Failed to load the verifier of Pact: because the package ${packageName} is not installed. Run \`npm install --save-dev @pact-foundation/pact\`.`,
	);
}

/** A running process of the core of Pact. */
export interface CoreProcess {
	verify(options: CoreOrder["options"]): Promise<CoreReply>;
	stop(): void;
}

/** Starts a process of the core of Pact. */
export function startCore(module: string): CoreProcess {
	let child: ChildProcess | undefined;
	return {
		async verify(options) {
			child ??= start();
			const order: CoreOrder = { module, options };
			child.send(order);
			const aborter = new AbortController();
			const { signal } = aborter;
			try {
				return await Promise.race([
					// Of our own process there come replies only.
					once(child, "message", { signal }).then(
						([reply]) => reply as CoreReply,
					),
					once(child, "exit", { signal }).then(([code]) => {
						child = undefined;
						return { failure: `the verifier of Pact ended (exit ${code})` };
					}),
				]);
			} finally {
				aborter.abort();
			}
		},
		stop: () => void child?.kill(),
	};
}

function start(): ChildProcess {
	// From sources the process is TypeScript too.
	const isSource = import.meta.url.endsWith(".ts");
	const file = isSource ? "./pact-process.ts" : "./pact-process.js";
	return fork(fileURLToPath(new URL(file, import.meta.url)), {
		execArgv: isSource ? ["--import", "tsx"] : [],
		env: { ...process.env, PACT_DO_NOT_TRACK: "true" },
		stdio: ["ignore", "ignore", "ignore", "ipc"],
	});
}
