import { renderSVG } from "uqr";

/** Draws a text as a QR code: an SVG picture as a data URI, ready for the `src` of an image. */
export function qrCodeOf(text: string): string {
	return `data:image/svg+xml;base64,${btoa(renderSVG(text))}`;
}
