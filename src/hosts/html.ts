/** Text that is HTML already. */
export interface Html {
	readonly html: string;
}

type Part = string | number | Html | readonly Html[];

/** Writes HTML; whatever is put in is escaped, unless it was written by this function. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
	return {
		html: texts.reduce((done, text, at) => {
			const part = at === 0 ? undefined : parts[at - 1];
			return `${done}${part === undefined ? "" : written(part)}${text}`;
		}, ""),
	};
}

function written(part: Part): string {
	if (typeof part === "number") return String(part);
	if (typeof part === "string") return escaped(part);
	return "html" in part ? part.html : part.map((one) => one.html).join("");
}

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

function escaped(text: string): string {
	return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
