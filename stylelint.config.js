/** Logical properties only: every page must also read well from right to left. @type {import('stylelint').Config} */
export default {
	plugins: ['stylelint-use-logical'],
	rules: {
		'csstools/use-logical': ['always', { severity: 'error' }],
		'declaration-property-value-disallowed-list': [
			{ '/^(text-align|float|clear|caption-side)$/': ['left', 'right'] },
			{ severity: 'error' },
		],
	},
	overrides: [{ files: ['**/*.svelte'], customSyntax: 'postcss-html' }],
};
