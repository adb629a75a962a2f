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
	/** Method and address of the request. */
	readonly request: string;
	readonly expected: string;
	/** Status and body of the answer, or why there was none. */
	readonly actual: string;
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
	readonly response?: { readonly statusCode?: number; readonly body?: unknown };
	readonly checks?: readonly Check[];
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

function driftsOf({
	stepId,
	request,
	response,
	checks = [],
}: Step): readonly Drift[] {
	return checks
		.filter(({ passed }) => !passed)
		.map((check) => ({
			stepId,
			request: `${request?.method.toUpperCase() ?? "?"} ${request?.url ?? "?"}`,
			expected: expectationOf(check),
			actual:
				response?.statusCode === undefined
					? `no answer: ${oneLine(check.message ?? check.name)}`
					: `${response.statusCode} ${cut(JSON.stringify(response.body) ?? "")}`.trim(),
		}));
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
