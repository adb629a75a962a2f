// generated from scenarios/*.yaml, do not edit; run npm run generate
import type { Scenario } from "./scenario.ts";

/** The scenarios that are part of the package, by name. */
export const library: { readonly [name: string]: Scenario } = {
	"empty": {"name":"empty","description":"Nothing at all, for tests that make everything themselves.","apis":{}},
};
