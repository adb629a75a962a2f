import type { Json } from "../../core/values.ts";
import type {
	RefusalBody,
	RefusalView,
} from "../../pipeline/api-definition.ts";
import { isLegacy } from "./sent.ts";

const mediaType = "application/json";

/**
 * The body of a refusal: all five members always (fact sheet 4.1). The older paths have each in both
 * casings, since kits read the one and the reference shows the other.
 */
export function refusalBody({
	row,
	refusal: { code, data },
	path,
}: RefusalView): RefusalBody {
	const isProviders = code === "provider-token-refused";
	const Description = textOf(row.details?.Description);
	const Message = textOf(row.details?.Message);
	const ErrorCode = Number(row.code) || 950;
	const ProviderErrorResponse = isProviders ? textOf(data.reason) : null;
	const { Errors, Data } = row.details ?? {};
	const body: Json = {
		Description,
		ErrorCode,
		Message,
		IsProviderError: isProviders,
		ProviderErrorResponse,
		...(Errors !== undefined && { Errors }),
		...(Data !== undefined && { Data }),
	};
	if (!isLegacy(path)) return { mediaType, body };
	const twins = {
		description: Description,
		errorCode: ErrorCode,
		message: Message,
		isProviderError: isProviders,
		providerErrorResponse: ProviderErrorResponse,
	};
	return { mediaType, body: { ...body, ...twins } };
}

function textOf(value: unknown): string {
	return typeof value === "string" ? value : "";
}
