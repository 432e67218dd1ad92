import type { Lang } from '$lib/i18n/talen';
import type { i18n } from 'i18next';

declare global {
	namespace App {
		interface PageData {
			lang: Lang;
			i18n: i18n;
		}
	}
}
export {};
