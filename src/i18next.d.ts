import 'i18next';
import type agenda from './lib/locales/nl/agenda.json';
import type algemeen from './lib/locales/nl/algemeen.json';
import type blad from './lib/locales/nl/blad.json';
import type regeling from './lib/locales/nl/regeling.json';
import type woorden from './lib/locales/nl/woorden.json';
import type clienten from './lib/locales/nl/clienten.json';
import type controle from './lib/locales/nl/controle.json';
import type dossier from './lib/locales/nl/dossier.json';
import type helpen from './lib/locales/nl/helpen.json';
import type narekenen from './lib/locales/nl/narekenen.json';
import type overdracht from './lib/locales/nl/overdracht.json';
import type regels from './lib/locales/nl/regels.json';
import type spoor from './lib/locales/nl/spoor.json';
import type storing from './lib/locales/nl/storing.json';
import type tekst from './lib/locales/nl/tekst.json';
import type uitkomst from './lib/locales/nl/uitkomst.json';
import type verdienen from './lib/locales/nl/verdienen.json';
import type vervolgvragen from './lib/locales/nl/vervolgvragen.json';
import type vertaling from './lib/locales/nl/vertaling.json';
import type verwijzen from './lib/locales/nl/verwijzen.json';
import type vragen from './lib/locales/nl/vragen.json';

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'algemeen';
		resources: {
			agenda: typeof agenda;
			algemeen: typeof algemeen;
			blad: typeof blad;
			regeling: typeof regeling;
			woorden: typeof woorden;
			clienten: typeof clienten;
			controle: typeof controle;
			dossier: typeof dossier;
			helpen: typeof helpen;
			narekenen: typeof narekenen;
			overdracht: typeof overdracht;
			regels: typeof regels;
			spoor: typeof spoor;
			storing: typeof storing;
			tekst: typeof tekst;
			uitkomst: typeof uitkomst;
			verdienen: typeof verdienen;
			vertaling: typeof vertaling;
			verwijzen: typeof verwijzen;
			vragen: typeof vragen & typeof vervolgvragen;
		};
		strictKeyChecks: true;
	}
}
