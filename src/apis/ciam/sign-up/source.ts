import type { CiamContext } from "../operation.ts";
import { headerSent } from "../sent.ts";

/** Where a person came from: the page that sent the request, else `API` (D). */
export function sourceOf({ exchange }: Pick<CiamContext, "exchange">): string {
	return (headerSent(exchange, "referer") ?? "API").slice(0, 255);
}
