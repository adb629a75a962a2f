/** One fenced block of a Markdown text. */
export interface CodeBlock {
	readonly language: string;
	/** Value of `file=` behind the language, if any. */
	readonly file: string | undefined;
	/** Line of the opening fence, from 1. */
	readonly line: number;
	readonly text: string;
}

/** A command of a console block with the output shown under it. */
export interface ShownCommand {
	readonly command: string;
	readonly output: string;
}

/** Cuts the fenced blocks out of a Markdown text. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
	const blocks: CodeBlock[] = [];
	const fence = /^```(\S+)([^\n]*)\n([\s\S]*?)^```$/gm;
	for (const match of markdown.matchAll(fence)) {
		const [, language = "", rest = "", text = ""] = match;
		const file = /\bfile=(\S+)/.exec(rest)?.[1];
		const line = markdown.slice(0, match.index).split("\n").length;
		blocks.push({ language, file, line, text });
	}
	return blocks;
}

/** Reads a console block: `$ ` begins a command, a trailing backslash carries it on. */
export function shownCommands(text: string): readonly ShownCommand[] {
	return text
		.split(/^\$ /m)
		.slice(1)
		.map((part) => {
			const lines = part.trimEnd().split("\n");
			const last = lines.findIndex((line) => !line.endsWith("\\"));
			return {
				command: lines.slice(0, last + 1).join("\n"),
				output: lines.slice(last + 1).join("\n"),
			};
		});
}

/** A pattern for shown output, in which `…` stands for anything on the line. */
export function outputPattern(shown: string): RegExp {
	const escaped = shown
		.trim()
		.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")
		.replaceAll("…", ".*?");
	return new RegExp(`^${escaped}$`);
}
