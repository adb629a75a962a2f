import type { OperationId } from "./operation.ts";
import { routes } from "./spec.generated.ts";

/** How hints name an operation: `POST /logout (logout)`. */
export function named(id: OperationId): string {
	const route = routes.find(({ operationId }) => operationId === id);
	return `${route?.method} ${route?.path} (${id})`;
}
