import type { Words } from "./words.ts";

/** German. */
export const de: Words = {
	rules: {
		required: "Dieses Feld ist erforderlich.",
		malformed: "Dieser Wert hat die falsche Form.",
		tooLong: "Höchstens {max} Zeichen sind erlaubt.",
		email: "Das ist keine E-Mail-Adresse.",
		emailLocked: "Die E-Mail-Adresse kann nicht mehr geändert werden.",
		phone: "Das ist keine Telefonnummer.",
		taken: "Das gehört bereits zu jemand anderem.",
		birthDate:
			"Das Datum muss in der Vergangenheit liegen, höchstens 120 Jahre zurück.",
		postalCode: "Das ist keine Postleitzahl von {country}.",
		country: "Das ist kein Ländercode.",
		language: "Diese Sprache wird nicht angeboten; zur Wahl stehen {known}.",
		id: "Die Kennung kann nicht gewählt oder geändert werden.",
		noIdentifier:
			"Geben Sie eine Kennung, E-Mail-Adresse, Telefonnummer oder externe Nummer an.",
		noCustomer: "Niemand hat diese Kennung.",
		flow: "Diesen Ablauf gibt es nicht; zur Wahl stehen {known}.",
		code: "Ein Code gehört nicht hierher.",
	},
	messages: {
		code: {
			subject: "Ihr Code",
			text: "Ihr Code ist {code}. Er gilt einige Minuten.",
		},
		link: {
			subject: "Bestätigen Sie Ihre E-Mail-Adresse",
			text: "Folgen Sie diesem Link, um fortzufahren: {link}",
		},
	},
	linkPage: {
		heading: "Ihre Adresse ist bestätigt",
		text: "Kehren Sie zum Formular zurück, um fortzufahren.",
	},
};
