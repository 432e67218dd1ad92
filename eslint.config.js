import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importrichting } from './scripts/lint/importrichting.js';

const klok = 'Regels hebben geen klok. Geef de peildatum als argument mee.';
const opmaak = 'Opmaak is voor het scherm. Geef het getal terug en maak het op in src/lib/taal.';

export default ts.config(
	{ ignores: ['build/', 'build-*/', '.svelte-kit/', 'test-results/', 'coverage/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		plugins: { huis: { rules: { importrichting } } },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'huis/importrichting': 'error',
			'no-undef': 'off', // TypeScript knows better
			'svelte/no-navigation-without-resolve': 'off', // one typed helper makes every link
			'@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess makes it a deliberate act
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
		},
	},
	{ files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
	{
		files: ['rules/**/*.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				{ name: 'Intl', message: opmaak },
				...['window', 'document', 'fetch', 'process', 'performance'].map((name) => ({
					name,
					message: 'Regels kennen geen browser, geen netwerk en geen Node.',
				})),
			],
			'no-restricted-syntax': [
				'error',
				{ selector: "MemberExpression[object.name='Date'][property.name='now']", message: klok },
				{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: klok },
				{ selector: "CallExpression[callee.name='Date']", message: klok },
				{
					selector: "MemberExpression[object.name='Math'][property.name='random']",
					message: 'Regels kennen geen toeval. Dezelfde antwoorden geven altijd dezelfde uitkomst.',
				},
				{ selector: 'MemberExpression[property.name=/^toLocale/]', message: opmaak },
			],
		},
	},
);
