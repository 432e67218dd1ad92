/** The description of the API for machines. What goes in and out comes from the schemas of the contract. */
import { gemeenteIds, regelversie } from '#rules';
import pakket from '../../../package.json' with { type: 'json' };
import huishoudenSchema from '../../../src/lib/contract/huishouden.schema.json' with { type: 'json' };
import uitkomstSchema from '../../../src/lib/contract/uitkomst.schema.json' with { type: 'json' };
import { statusVan } from './fouten.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Every `$defs` of a schema becomes a component here, so the references point there. */
const verwezen = <S extends Schema>(schema: S): S =>
	JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));

const { type, required, additionalProperties, properties, description, $defs } = huishoudenSchema;
const { fout, uitkomst } = uitkomstSchema.$defs;

const huishouden = {
	type,
	required,
	additionalProperties,
	description,
	properties: { ...properties, gemeente: { ...properties.gemeente, enum: [...gemeenteIds, null] } },
};
const apiFout = {
	...fout,
	properties: {
		...fout.properties,
		fout: {
			...fout.properties.fout,
			properties: { ...fout.properties.fout.properties, code: { enum: Object.keys(statusVan) } },
		},
	},
};
const stand = {
	type: 'object',
	required: ['versie', 'regelversie', 'eerstePeildatum', 'gemeenten'],
	properties: {
		versie: { type: 'string' },
		regelversie: { type: 'string', format: 'date' },
		eerstePeildatum: { type: 'string', format: 'date' },
		gemeenten: {
			type: 'array',
			items: {
				type: 'object',
				required: ['id', 'naam'],
				properties: { id: { enum: gemeenteIds }, naam: { type: 'string' } },
			},
		},
	},
};
const gezond = { type: 'object', required: ['status'], properties: { status: { const: 'gezond' } } };

const json = (schema: Schema) => ({ 'application/json': { schema } });
const verwijzing = (naam: string) => ({ $ref: `#/components/schemas/${naam}` });
const antwoord = (naam: string, description: string) => ({ description, content: json(verwijzing(naam)) });
const weigering = (description: string) => antwoord('fout', description);

const teVaak = {
	...weigering('Te veel verzoeken van dit adres aan deze server. Wacht, en probeer het dan opnieuw.'),
	headers: { 'Retry-After': { description: 'Zoveel seconden wachten.', schema: { type: 'integer' } } },
};

export const openapi = {
	openapi: '3.1.1',
	info: {
		title: 'Bereken uw recht',
		version: pakket.version,
		summary: 'Een huishouden erin, een uitkomst eruit.',
		description: `Regels van ${regelversie}. Een uitkomst is een schatting: de gemeente beslist. De server bewaart niets.`,
		license: { name: pakket.license, identifier: pakket.license },
	},
	servers: [{ url: '/' }],
	security: [],
	paths: {
		'/v1/uitkomst': {
			post: {
				operationId: 'bereken',
				summary: 'Rekent van één huishouden uit waar het waarschijnlijk recht op heeft',
				requestBody: { required: true, content: json(verwijzing('huishouden')) },
				responses: {
					200: antwoord('uitkomst', 'De uitkomst.'),
					400: weigering('Het is geen geldige JSON.'),
					408: { description: 'Het verzoek kwam te langzaam binnen. De server verbreekt de verbinding.' },
					413: weigering('Het huishouden is te groot.'),
					415: weigering('Het is geen application/json.'),
					422: weigering('Een veld klopt niet. "pad" zegt welk, "melding" zegt wat er hoort.'),
					429: teVaak,
				},
			},
		},
		'/v1/stand': {
			get: {
				operationId: 'stand',
				summary: 'Welke regels en welke gemeenten deze server kent',
				responses: { 200: antwoord('stand', 'De stand.'), 429: teVaak },
			},
		},
		'/v1/openapi.json': {
			get: {
				operationId: 'openapi',
				summary: 'Dit document',
				responses: { 200: { description: 'Dit document.', content: json({ type: 'object' }) }, 429: teVaak },
			},
		},
		'/gezond': {
			get: {
				operationId: 'gezond',
				summary: 'Of deze server antwoord geeft, voor een load balancer',
				responses: { 200: antwoord('gezond', 'De server werkt.') },
			},
		},
	},
	components: { schemas: verwezen({ huishouden, ...$defs, uitkomst, fout: apiFout, stand, gezond }) },
} as const;
