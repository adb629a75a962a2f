import type { RequestFacts } from "../pipeline/request-facts.ts";
import type { Sink } from "./context.ts";
import type { LogLevel } from "./options.ts";

/** Where the command reports what happens. */
export interface Log {
	info(message: string): void;
	warn(message: string): void;
	error(message: string, error?: unknown): void;
	request(facts: RequestFacts): void;
}

/** How a log is written. */
export interface LogOptions {
	readonly level: LogLevel;
	/** Whether lines are JSON, for machines, rather than text for people. */
	readonly json: boolean;
	/** Whether requests are left out. */
	readonly quiet: boolean;
	readonly stdout: Sink;
}

/** Opens the log. */
export async function openLog(options: LogOptions): Promise<Log> {
	const { level, json, quiet } = options;
	const log = json ? await openJsonLog(options) : openTextLog(options);
	const isShown = rank(level) >= rank("info") && !quiet;
	return isShown ? log : { ...log, request() {} };
}

/** One JSON object a line, as pino writes them. */
async function openJsonLog({ level, stdout }: LogOptions): Promise<Log> {
	// Loaded here only: text logs start faster without it.
	const { pino, stdTimeFunctions } = await import("pino");
	const logger = pino(
		{
			level,
			base: { name: "stagedoor" },
			timestamp: stdTimeFunctions.isoTime,
			formatters: { level: (label) => ({ level: label }) },
		},
		{ write: (line) => stdout.write(line) },
	);
	return {
		info: (message) => logger.info(message),
		warn: (message) => logger.warn(message),
		error: (message, error) =>
			error === undefined
				? logger.error(message)
				: logger.error({ error: described(error) }, message),
		request: (facts) =>
			logger[facts.status >= 500 ? "error" : "info"](
				fieldsOf(facts),
				"request",
			),
	};
}

/** Lines for people. */
function openTextLog({ level, stdout }: LogOptions): Log {
	function write(of: LogLevel, line: string) {
		if (rank(of) <= rank(level)) stdout.write(`${line}\n`);
	}
	return {
		info: (message) => write("info", message),
		warn: (message) => write("warn", `warning: ${message}`),
		error: (message, error) =>
			write(
				"error",
				error === undefined
					? `error: ${message}`
					: `error: ${message}\n${described(error)}`,
			),
		request: (facts) =>
			write(facts.status >= 500 ? "error" : "info", requestLine(facts)),
	};
}

function requestLine(facts: RequestFacts): string {
	const { method, template, operationId, status, refusal } = facts;
	return [
		status,
		method,
		template ?? "(no operation)",
		operationId ?? "-",
		refusal ?? "-",
		`${rounded(facts.durationMs)} ms`,
		facts.world ?? "-",
	].join(" ");
}

function fieldsOf(facts: RequestFacts) {
	const { durationMs, ...others } = facts;
	return { ...others, ms: rounded(durationMs) };
}

function rounded(milliseconds: number): number {
	return Math.round(milliseconds * 10) / 10;
}

function described(error: unknown): string {
	return error instanceof Error
		? (error.stack ?? error.message)
		: String(error);
}

const ranks: readonly LogLevel[] = ["silent", "error", "warn", "info", "debug"];

function rank(level: LogLevel): number {
	return ranks.indexOf(level);
}
