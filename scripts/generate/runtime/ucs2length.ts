/** The length of a string as JSON Schema counts it: in code points. */
export function ucs2length(text: string): number {
	let length = 0;
	for (let index = 0; index < text.length; index++, length++) {
		const unit = text.charCodeAt(index);
		const isHigh = unit >= 0xd800 && unit <= 0xdbff;
		const next = text.charCodeAt(index + 1);
		if (isHigh && next >= 0xdc00 && next <= 0xdfff) index++;
	}
	return length;
}
