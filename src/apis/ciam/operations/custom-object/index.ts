import { createCustomObject } from "./create-custom-object.ts";
import { deleteCustomObject } from "./delete-custom-object.ts";
import { getCustomObject } from "./get-custom-object.ts";
import { listCustomObjects } from "./list-custom-objects.ts";
import { updateCustomObject } from "./update-custom-object.ts";

/** Records that a tenant keeps of a person. */
export const customObjectOperations = {
	createCustomObject,
	deleteCustomObject,
	getCustomObject,
	listCustomObjects,
	updateCustomObject,
};
