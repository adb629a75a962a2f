import { isSecretName, redacted } from "../../control/journal/secret-names.ts";

/** What became of one workflow. */
export interface FlowRun {
	readonly file: string;
	readonly workflowId: string;
	/** How many steps were taken. */
	readonly steps: number;
	/** What was not as the flow or the spec has it; empty when all was. */
	readonly drifts: readonly Drift[];
}

/** One expectation that an answer did not meet. */
export interface Drift {
	readonly stepId: string;
	/** Method and address of the request, without the query. */
	readonly request: string;
	readonly expected: string;
	/** Status and body of the answer, its secrets redacted; or why there was none. */
	readonly actual: string;
	/** Whether there was an answer at all. */
	readonly answered: boolean;
}

/** The part of the runner's report that is read. */
interface Report {
	readonly files: Readonly<
		Record<string, { readonly executedWorkflows: readonly Workflow[] }>
	>;
}

interface Workflow {
	readonly workflowId: string;
	readonly executedSteps: readonly Step[];
}

interface Step {
	readonly stepId: string;
	readonly request?: { readonly method: string; readonly url: string };
	readonly response?: Answer;
	readonly checks?: readonly Check[];
}

interface Answer {
	readonly statusCode?: number;
	readonly body?: unknown;
	readonly headers?: Readonly<Record<string, string>>;
}

interface Check {
	readonly name: string;
	readonly passed: boolean;
	readonly message?: string;
	readonly condition?: string;
}

/** Reads the report of the runner. */
export function readRuns(report: unknown): readonly FlowRun[] {
	const { files } = report as Report; // the runner of a known version wrote it
	return Object.entries(files).flatMap(([file, { executedWorkflows }]) =>
		executedWorkflows.map(({ workflowId, executedSteps }) => ({
			file,
			workflowId,
			steps: executedSteps.length,
			drifts: executedSteps.flatMap(driftsOf),
		})),
	);
}

/** Where Prism, as a proxy in between, says what it found. */
const violations = "sl-violations";

function driftsOf({
	stepId,
	request,
	response,
	checks = [],
}: Step): readonly Drift[] {
	const found = response?.headers?.[violations];
	const judged: readonly Check[] =
		found === undefined
			? checks
			: [...checks, { name: violations, passed: false, message: found }];
	return judged
		.filter(({ passed }) => !passed)
		.map((check) => ({
			stepId,
			request: addressOf(request),
			expected: expectationOf(check),
			answered: isAnswer(response),
			actual: !isAnswer(response)
				? `no answer: ${oneLine(check.message ?? check.name)}`
				: `${response.statusCode} ${cut(textOf(response.body))}`.trim(),
		}));
}

/** The runner says 0 where there was no answer. */
function isAnswer(
	response: Step["response"],
): response is Answer & { readonly statusCode: number } {
	return response?.statusCode !== undefined && response.statusCode !== 0;
}

/** Without the query, which may hold keys and tokens. */
function addressOf(request: Step["request"]): string {
	if (request === undefined) return "no request";
	const [address] = request.url.split("?");
	return `${request.method.toUpperCase()} ${address}`;
}

function textOf(body: unknown): string {
	const text = JSON.stringify(body, (name, value: unknown) =>
		isSecretName(name) && typeof value === "string" ? redacted : value,
	);
	return text ?? ""; // undefined for an answer without a body
}

/** A criterion says itself what it expects; a schema says it in the message of what is wrong. */
function expectationOf({ name, condition, message }: Check): string {
	if (name.includes("schema"))
		return `the schema of the spec: ${cut(oneLine(message ?? ""))}`;
	return condition ?? oneLine(message ?? name);
}

const ansi = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

function oneLine(text: string): string {
	return text.replaceAll(ansi, "").replaceAll(/\s+/g, " ").trim();
}

function cut(text: string): string {
	return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
