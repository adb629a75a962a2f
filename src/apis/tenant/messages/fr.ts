import type { Words } from "./words.ts";

/** French. */
export const fr: Words = {
	rules: {
		required: "Ce champ est obligatoire.",
		malformed: "Cette valeur n'a pas la bonne forme.",
		tooLong: "{max} caractères au maximum.",
		email: "Ce n'est pas une adresse e-mail.",
		emailLocked: "L'adresse e-mail ne peut plus être modifiée.",
		phone: "Ce n'est pas un numéro de téléphone.",
		taken: "Cette valeur appartient à un autre client.",
		birthDate: "La date doit être passée et remonter à 120 ans au plus.",
		postalCode: "Ce n'est pas un code postal de {country}.",
		country: "Ce n'est pas un code de pays.",
		language: "Cette langue n'est pas proposée ; choisissez parmi {known}.",
		id: "L'identifiant d'un client ne peut être ni choisi ni modifié.",
		noIdentifier:
			"Indiquez un id, une adresse e-mail, un téléphone ou un identifiant externe.",
		noCustomer: "Aucun client n'a cet identifiant.",
		flow: "Ce parcours n'existe pas ; choisissez parmi {known}.",
		code: "Un code n'a pas sa place ici.",
	},
	messages: {
		code: {
			subject: "Votre code",
			text: "Votre code est {code}. Il est valable quelques minutes.",
		},
		link: {
			subject: "Confirmez votre adresse e-mail",
			text: "Suivez ce lien pour continuer : {link}",
		},
	},
	linkPage: {
		heading: "Votre adresse est confirmée",
		text: "Retournez au formulaire pour continuer.",
	},
};
