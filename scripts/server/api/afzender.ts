/** Who counts as one sender. */
import { isIPv6 } from 'node:net';

/** The groups of sixteen bits of one side of the `::`; IPv4 at the end takes the place of two. */
const groepenIn = (deel: string) =>
	deel
		.split(':')
		.filter((groep) => groep !== '')
		.flatMap((groep) => (groep.includes('.') ? [groep, groep] : [groep]));

/** Who has one address of IPv6 has all of its /64; an address of IPv4 counts by itself, also when it is written as IPv6. */
export function afzenderVan(adres: string): string {
	const [, ipv4] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(adres) ?? [];
	if (ipv4 !== undefined || !isIPv6(adres)) return ipv4 ?? adres;
	const [voor = '', na] = adres.replace(/%.*$/, '').split('::');
	const [begin, eind] = [groepenIn(voor), groepenIn(na ?? '')];
	const nullen = Array.from({ length: 8 - begin.length - eind.length }, () => '0');
	return [...begin, ...nullen, ...eind].slice(0, 4).join(':');
}
