/** The contract as others read it: JSON Schema, judged by a validator that knows nothing of this project. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';

const maak = (bestand: string): ValidateFunction => {
	const ajv = new Ajv2020({ allErrors: true, strict: false, multipleOfPrecision: 6 });
	addFormats.default(ajv);
	return ajv.compile(JSON.parse(readFileSync(`src/lib/contract/${bestand}`, 'utf8')));
};

export const huishoudenSchema = maak('huishouden.schema.json');
export const uitkomstSchema = maak('uitkomst.schema.json');

/** Every place at which the schema finds fault with a value. */
export function foutePaden(schema: ValidateFunction): string[] {
	return (schema.errors ?? []).flatMap(({ instancePath, params }) => [
		instancePath,
		`${instancePath}/${params['missingProperty'] ?? params['additionalProperty'] ?? ''}`,
	]);
}
