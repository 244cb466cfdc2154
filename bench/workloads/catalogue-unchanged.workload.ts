import { document, question, type RequestWorkload } from './workload.ts';

/** The same public question again and again, while nothing changes. The floor answers the same bytes from memory. */
export const catalogueUnchanged: RequestWorkload = {
  kind: 'requests',
  name: 'catalogue-unchanged',
  title: 'the public catalogue again, unchanged',
  target: { must: 0.7, aim: 0.9 },
  connections: 32,
  mustHold: '"fields":[{"__typename":"',
  async prepare() {
    const text = document('catalogue').replace('BenchCatalogue', 'BenchCatalogueUnchanged');
    const same = question(text, {}, null);
    return { samples: [same, same], round: () => [same] };
  },
};
