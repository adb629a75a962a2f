import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { banner } from "./layout.ts";
import { FOLDER, scenarioFiles } from "./scenario-library.ts";

export const STATE_TYPES = "src/contracts/provider-states.generated.ts";

/** The text of the types of all provider states: their names, and the parameters of each. */
export function stateTypesModule(root: string): string {
	const states = scenarioFiles(root).map((file) => {
		const text = readFileSync(join(root, FOLDER, file), "utf8");
		return memberOf(parse(text, { merge: true }));
	});
	return [
		banner(`${FOLDER}/**/*.yaml`),
		"/** The parameters of each provider state, by its name; all have defaults. */",
		"export interface ProviderStates {",
		...states,
		"}\n",
	].join("\n");
}

function memberOf({ name, description, parameters = {} }: Scenario): string {
	const members = Object.entries(parameters).map(
		([parameter, { type, enum: values, description, default: value }]) =>
			`\t\t/** ${description} (default \`${value}\`) */\n\t\treadonly ${parameter}?: ${values?.map((one) => JSON.stringify(one)).join(" | ") ?? typeNames[type]};`,
	);
	const body =
		members.length === 0
			? "{ readonly [name: string]: never }"
			: `{\n${members.join("\n")}\n\t}`;
	return `\t/** ${description.trim().replaceAll(/\s+/g, " ")} */\n\treadonly ${JSON.stringify(name)}: ${body};`;
}

const typeNames = {
	string: "string",
	integer: "number",
	number: "number",
	boolean: "boolean",
} as const;
