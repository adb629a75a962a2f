import type { OperationId } from "./operation.ts";
import { routes } from "./spec.generated.ts";

/** How hints name an operation: `POST /auth/login (signIn)`. */
export function named(id: OperationId): string {
	const route = routes.find(({ operationId }) => operationId === id);
	return `${route?.method} ${route?.path} (${id})`;
}
