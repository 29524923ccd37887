/** Styles take their values from src/ui/styles/tokens.css and stand in the layer of their feature. */
export default {
  extends: ['stylelint-config-standard'],
  ignoreFiles: ['dist/**', 'node_modules/**'],
  rules: {
    'color-no-hex': true,
    'declaration-property-value-allowed-list': {
      'font-weight': ['/^var\\(/', 'inherit'],
      'z-index': ['/^var\\(/', '0', '1', '-1'],
    },
    // One list of widths at which a page changes.
    'media-feature-name-value-allowed-list': {
      'min-width': ['600px', '700px', '768px', '900px', '1000px', '1200px'],
      'max-width': ['16rem', '599px', '699px', '767.9px', '1199.9px'],
    },
    'media-feature-range-notation': 'prefix',
    // Later rules of one file overrule earlier ones by place, so the order says nothing of weight.
    'no-descending-specificity': null,
    // src/flowchart/view/styles/sizes.ts fills it.
    'at-rule-no-unknown': [true, { ignoreAtRules: ['flowchart-sizes'] }],
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'comment-empty-line-before': null,
    'rule-empty-line-before': null,
    'at-rule-empty-line-before': null,
    'property-no-vendor-prefix': null,
    'import-notation': 'string',
    'selector-class-pattern': '^[a-z][a-z0-9-]*$',
  },
  overrides: [
    { files: ['src/ui/styles/tokens.css', 'src/ui/styles/print.css'], rules: { 'color-no-hex': null } },
  ],
};
