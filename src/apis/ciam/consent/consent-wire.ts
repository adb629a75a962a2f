import { toMoment } from "../moments.ts";
import type { components } from "../spec.generated.ts";
import type { ConsentLogEntry, FormVersion } from "./consent-record.ts";

type Schemas = components["schemas"];

/** One entry of the log on the wire (D). */
export function toLogEntry({
	id,
	at,
	forms,
	changes,
	userAgent,
	ip,
	host,
}: ConsentLogEntry): Schemas["ConsentLogs"]["ConsentLogs"][number] {
	return {
		Id: id,
		UpdateType: "Default",
		CurrentConsentFormsVersions: forms.map(toVersion),
		LoggedOnDate: toMoment(at),
		UserAgent: userAgent,
		IP: ip,
		Host: host,
		ConsentLogs: changes.map(({ option, agrees }) => ({
			ConsentId: option,
			Event: agrees ? "Subscribe" : "Unsubscribe",
		})),
	};
}

function toVersion({ event, version, isCustom }: FormVersion) {
	return { Event: event, Version: version, IsCustom: isCustom };
}
