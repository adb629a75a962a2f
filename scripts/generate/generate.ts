import { clientModule, clientPath } from "./clients.ts";
import { apiFolder } from "./layout.ts";
import { mergeSurfaces } from "./merge.ts";
import { ProblemList } from "./problems.ts";
import { README, readmeText } from "./readme.ts";
import { REGISTRY, registryModule } from "./registry.ts";
import { routesOf } from "./routes.ts";
import { libraryModule, SCENARIO_LIBRARY } from "./scenario-library.ts";
import {
	composeScenarioSchema,
	type KnownNames,
	PEOPLE_LISTS,
	peopleListsModule,
	SCENARIO_SCHEMA,
	SCENARIO_VALIDATOR,
	scenarioValidatorModule,
} from "./scenario-schema.ts";
import { STATE_TYPES, stateTypesModule } from "./state-types.ts";
import { listApis, readSpecFiles } from "./surfaces.ts";
import { specModule } from "./types.ts";
import { validatorsModule } from "./validators.ts";

/** A generated file: its path relative to the root, and what it must hold. */
export interface GeneratedFile {
	readonly path: string;
	readonly text: string;
}

/**
 * Generates everything that comes from `specs` and from the folders of
 * `src/apis`. Reads only; see `files.ts` for writing and comparing.
 * @throws SpecProblems with every problem found
 */
export async function generate(root: string): Promise<GeneratedFile[]> {
	const problems = new ProblemList();
	const specs = listApis(root).map((api) => {
		const files = readSpecFiles(root, api, problems);
		return mergeSurfaces(api, files, problems);
	});
	// The steps below rely on documents that hang together.
	problems.throwIfAny();
	const withRoutes = specs.map((spec) => ({
		api: spec.api,
		spec,
		routes: routesOf(spec, problems),
	}));
	const files: GeneratedFile[] = [];
	for (const { api, spec, routes } of withRoutes) {
		const folder = apiFolder(api);
		const types = `${folder}/spec.generated.ts`;
		const validators = `${folder}/validators.generated.ts`;
		files.push(
			{
				path: `specs/${api}/openapi.json`,
				text: `${JSON.stringify(spec.document, null, "\t")}\n`,
			},
			{
				path: validators,
				text: await validatorsModule(spec, validators, problems),
			},
			{ path: types, text: await specModule(spec, routes, types) },
		);
		const client = clientModule(spec);
		if (client !== undefined)
			files.push({ path: clientPath(api), text: client });
	}
	files.push(...(await scenarioFiles(root, problems, namesOf(withRoutes))));
	problems.throwIfAny();
	files.push({ path: REGISTRY, text: registryModule(root) });
	const readme = readmeText(root, withRoutes);
	if (readme !== undefined) files.push({ path: README, text: readme });
	return files;
}

/** What a scenario may speak of by name; the control plane is no API of a world. */
function namesOf(
	specs: readonly {
		readonly api: string;
		readonly routes: ReturnType<typeof routesOf>;
	}[],
): KnownNames {
	const served = specs.filter(({ api }) => api !== "control");
	const routes = served.flatMap((spec) => spec.routes);
	return {
		apis: served.map(({ api }) => api),
		surfaces: routes.map(({ surface }) => surface),
		operations: routes.map(({ operationId }) => operationId),
	};
}

/** The schema of scenarios, its validator, and the scenarios that are part of the package. */
async function scenarioFiles(
	root: string,
	problems: ProblemList,
	names: KnownNames,
): Promise<GeneratedFile[]> {
	const schema = composeScenarioSchema(root, problems, names);
	if (schema === undefined) return [];
	return [
		{
			path: SCENARIO_SCHEMA,
			text: `${JSON.stringify(schema, null, "\t")}\n`,
		},
		{
			path: SCENARIO_VALIDATOR,
			text: await scenarioValidatorModule(schema, problems),
		},
		{ path: PEOPLE_LISTS, text: peopleListsModule(root, schema) },
		{
			path: SCENARIO_LIBRARY,
			text: libraryModule(root, schema, problems),
		},
		{ path: STATE_TYPES, text: stateTypesModule(root) },
	];
}
