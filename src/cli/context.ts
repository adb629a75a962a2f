/** Where a command writes. */
export interface Sink {
	write(text: string): unknown;
	readonly isTTY?: boolean;
}

/** Why a running command is to stop. */
export type StopReason = "SIGINT" | "SIGTERM";

/** Everything a command takes from the process it runs in. */
export interface CliContext {
	readonly env: { readonly [name: string]: string | undefined };
	/** Folder that relative paths start from. */
	readonly folder: string;
	readonly stdout: Sink;
	readonly stderr: Sink;
	/** Settles when the command is asked to stop. */
	readonly stopped: () => Promise<StopReason>;
}
