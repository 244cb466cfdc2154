import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { overHttp, overWebSocket } from './fetchers.js';

const welcome = `# The GraphQL API of Jiha. Its documentation is behind the book at the left, written for people.
# You ask as whoever is signed in at /admin; a token or key goes into "Headers":
# { "authorization": "Bearer …" } or { "x-api-key": "jiha_…" }, and { "accept-language": "ar" }.

query Welcome {
  apiVersion
}
`;

/** GraphiQL asks for the schema again when its fetcher is another function: so it stays the same one. */
let webSocket = false;
const fetcher: GraphiQLProps['fetcher'] = (operation, options) =>
  (webSocket || isSubscription(operation.query) ? overWebSocket : overHttp)(operation, options);

function Page() {
  return (
    <GraphiQL fetcher={fetcher} defaultQuery={welcome} defaultEditorToolsVisibility="variables">
      <GraphiQL.Logo>
        <label style={{ fontSize: 14, display: 'flex', gap: 6, alignItems: 'center' }}>
          <input type="checkbox" onChange={(event) => (webSocket = event.target.checked)} />
          WebSocket
        </label>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

const isSubscription = (query: string) => /^\s*(#.*\s*)*subscription\b/m.test(query);

createRoot(document.getElementById('root')!).render(<Page />);
