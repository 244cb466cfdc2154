import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Typed clients: each folder's `*.graphql` documents, checked against schema.graphql, become `generated/graphql.ts`
 * with one typed `<Name>Document` each. `npm run build` and `npm run codegen` write them; they are not committed.
 */
const client = (folder: string): CodegenConfig['generates'] => ({
  [`${folder}/generated/`]: {
    preset: 'client',
    documents: [`${folder}/**/*.graphql`],
    presetConfig: { fragmentMasking: false },
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      avoidOptionals: { field: true },
      defaultScalarType: 'unknown',
      scalars: {
        DateTime: 'string',
        Date: 'string',
        Decimal: 'string',
        JSON: 'unknown',
        JSONObject: 'unknown',
      },
    },
  },
});

const config: CodegenConfig = {
  schema: 'schema.graphql',
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  generates: { ...client('admin'), ...client('test'), ...client('examples') },
};

export default config;
