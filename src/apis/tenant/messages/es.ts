import type { Words } from "./words.ts";

/** Spanish. */
export const es: Words = {
	rules: {
		required: "Este campo es obligatorio.",
		malformed: "Este valor no tiene la forma correcta.",
		tooLong: "Se permiten {max} caracteres como máximo.",
		email: "No es una dirección de correo electrónico.",
		emailLocked: "La dirección de correo ya no se puede cambiar.",
		phone: "No es un número de teléfono.",
		taken: "Pertenece a otro cliente.",
		birthDate: "La fecha debe ser pasada, de hace 120 años como máximo.",
		postalCode: "No es un código postal de {country}.",
		country: "No es un código de país.",
		language: "Este idioma no se ofrece; elija entre {known}.",
		id: "El id de un cliente no se puede elegir ni cambiar.",
		noIdentifier:
			"Indique un id, un correo electrónico, un teléfono o un identificador externo.",
		noCustomer: "Ningún cliente tiene este identificador.",
		flow: "No existe este flujo; elija entre {known}.",
		code: "Un código no va aquí.",
	},
	messages: {
		code: {
			subject: "Su código",
			text: "Su código es {code}. Es válido unos minutos.",
		},
		link: {
			subject: "Confirme su dirección de correo",
			text: "Siga este enlace para continuar: {link}",
		},
	},
	linkPage: {
		heading: "Su dirección está confirmada",
		text: "Vuelva al formulario para continuar.",
	},
};
