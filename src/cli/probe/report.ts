import type { FlowRun } from "./flow-run.ts";

/** Tells what became of each workflow, and of those passed over that they were. */
export function probeText(
	runs: readonly FlowRun[],
	skipped: readonly string[],
): string {
	const lines = runs.flatMap(({ workflowId, steps, drifts }) => [
		`${drifts.length === 0 ? "ok   " : "DRIFT"} ${workflowId} (${steps} steps)`,
		...drifts.flatMap(({ stepId, request, expected, actual }) => [
			`        ${stepId}: ${request}`,
			`          expected ${expected}`,
			`          actual   ${actual}`,
		]),
	]);
	const skips = skipped.map(
		(id) => `skip  ${id}: needs a simulator (--control)`,
	);
	const drifted = runs.filter(({ drifts }) => drifts.length > 0).length;
	const sum = `${runs.length} workflows: ${runs.length - drifted} as expected, ${drifted} drifted; ${skipped.length} skipped.`;
	return `${[...lines, ...skips, sum].join("\n")}\n`;
}
