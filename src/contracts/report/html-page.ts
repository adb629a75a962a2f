import { type Html, html } from "../../hosts/html.ts";

/** A page of one file: its style is in it, it loads nothing and runs nothing. */
export function htmlPage(title: string, body: Html): string {
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`.html;
}

const style = `
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.45; }
body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: .5rem 0 1.5rem; display: block; overflow-x: auto; }
th, td { border: 1px solid #8886; padding: .25rem .5rem; text-align: left; vertical-align: top; }
pre { background: #8881; padding: .5rem; overflow-x: auto; white-space: pre-wrap; }
details { margin: .25rem 0; } summary { cursor: pointer; }
.passed { color: #15803d; } .failed { color: #dc2626; } .pending { color: #b45309; }
ins { background: #16a34a33; text-decoration: none; } del { background: #dc262633; text-decoration: none; }
`;
