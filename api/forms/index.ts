/** The form engine (`/forms`), which the console runs too; what is the API's alone stands beside it in graphql/. */
export * from '../../forms/index.js';
