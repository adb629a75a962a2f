import { apiFolder } from "./layout.ts";
import { mergeSurfaces } from "./merge.ts";
import { ProblemList } from "./problems.ts";
import { README, readmeText } from "./readme.ts";
import { REGISTRY, registryModule } from "./registry.ts";
import { routesOf } from "./routes.ts";
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
	}
	problems.throwIfAny();
	files.push({ path: REGISTRY, text: registryModule(root) });
	const readme = readmeText(root, withRoutes);
	if (readme !== undefined) files.push({ path: README, text: readme });
	return files;
}
