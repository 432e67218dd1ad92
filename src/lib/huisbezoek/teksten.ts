/** The texts of the worker: it lives outside of every page. */
import { createInstance, type i18n } from 'i18next';
import helpen from '../locales/nl/helpen.json';

export function tekstenVanDeWerker(): i18n['t'] {
	const instance = createInstance();
	void instance.init({
		lng: 'nl',
		resources: { nl: { helpen } },
		interpolation: { escapeValue: false },
		initAsync: false,
	});
	return instance.t;
}
