import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { specPath } from "../../hosts/spec-path.ts";

/** A workflow of an Arazzo document. */
export interface Flow {
	readonly workflowId: string;
	/** Whether it sets its world back, moves the clock, reads the outbox or the like: only a simulator can. */
	readonly simulatorOnly: boolean;
}

/** An Arazzo document of an API. */
export interface FlowFile {
	readonly path: string;
	readonly flows: readonly Flow[];
}

/** The flows that the package has of an API, in the order of their names; none of the control plane. */
export function flowFiles(api: string): readonly FlowFile[] {
	const folder = join(dirname(specPath(api)), "flows");
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith(".arazzo.yaml"))
		.toSorted()
		.map((name) => readFlowFile(join(folder, name)));
}

function readFlowFile(path: string): FlowFile {
	// The specs of this package are linted before they are published.
	const { workflows } = parse(readFileSync(path, "utf8")) as {
		readonly workflows: readonly {
			readonly workflowId: string;
			readonly "x-simulator-only"?: boolean;
		}[];
	};
	const flows = workflows.map(
		({ workflowId, "x-simulator-only": simulatorOnly = false }) => ({
			workflowId,
			simulatorOnly,
		}),
	);
	return { path, flows };
}
