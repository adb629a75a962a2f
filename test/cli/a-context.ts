import type { CliContext, StopReason } from "../../src/cli/context.ts";

/** A context that notes what is written and stops when told to. */
export interface RecordingContext extends CliContext {
	readonly out: () => string;
	readonly err: () => string;
	/** Settles when a text has been written to the output. */
	readonly written: (text: string) => Promise<void>;
	readonly stop: (reason: StopReason) => void;
}

/** Makes a context for one run of the command. */
export function aContext(
	special: {
		env?: Record<string, string>;
		folder?: string;
		isTTY?: boolean;
	} = {},
): RecordingContext {
	const { env = {}, folder = ".", isTTY = false } = special;
	let out = "";
	let err = "";
	let stop: (reason: StopReason) => void = () => {};
	const stopping = new Promise<StopReason>((resolve) => {
		stop = resolve;
	});
	const waiting: { text: string; resolve: () => void }[] = [];
	return {
		env,
		folder,
		stdout: {
			isTTY,
			write(text) {
				out += text;
				for (const { text, resolve } of waiting)
					if (out.includes(text)) resolve();
			},
		},
		stderr: {
			write(text) {
				err += text;
			},
		},
		stopped: () => stopping,
		out: () => out,
		err: () => err,
		written: (text) =>
			new Promise((resolve) => {
				if (out.includes(text)) resolve();
				else waiting.push({ text, resolve });
			}),
		stop: (reason) => stop(reason),
	};
}
