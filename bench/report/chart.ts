// The chart beside the table: how near each server comes to the floor, drawn by ourselves.
import type { Line } from './lines.ts';

const left = 330;
const width = 420;
const row = 18;
const gap = 16;
const top = 64;
/** Where the chart ends; what goes beyond is cut. */
const most = 1.2;
const colours = ['#1b5e8c', '#b5651d', '#5b7f3a', '#7a4e8c', '#8c1b3f'];

export function chart(lines: readonly Line[]): string {
  const shown = lines.filter(({ server }) => server !== 'floor');
  const servers = [...new Set(shown.map(({ server }) => server))];
  const groups = [...new Set(shown.map(({ workload }) => workload))];
  let y = top;
  const drawn = groups.map((workload) => {
    const bars = shown.filter((line) => line.workload === workload);
    const since = y;
    const texts = bars.map((line, n) =>
      bar(line, since + n * row, colours[servers.indexOf(line.server) % colours.length]!),
    );
    const until = since + bars.length * row;
    y = until + gap;
    const label = `<text x="${left - 10}" y="${(since + until) / 2 + 4}" text-anchor="end">${escaped(shortened(workload.title))}</text>`;
    const marks = workload.target
      ? mark(workload.target.must, since, until, 'must') + mark(workload.target.aim, since, until, 'aim')
      : '';
    return label + texts.join('') + marks;
  });
  const end = y;
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (ratio) =>
      `<line x1="${at(ratio)}" x2="${at(ratio)}" y1="${top - 8}" y2="${end - gap + 8}" class="${ratio === 1 ? 'floor' : 'grid'}"/><text x="${at(ratio)}" y="${top - 14}" text-anchor="middle" class="small">${ratio === 1 ? 'floor = 1' : ratio}</text>`,
  );
  const names = servers.map(
    (server, n) =>
      `<rect x="${left + n * 120}" y="${end + 4}" width="10" height="10" fill="${colours[n % colours.length]}"/><text x="${left + n * 120 + 15}" y="${end + 13}" class="small">${escaped(server)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 60} ${end + 44}" font-family="sans-serif" font-size="12" fill="#222">
<style>.grid{stroke:#ddd}.floor{stroke:#222}.must{stroke:#b00020;stroke-width:2}.aim{stroke:#2e7d32;stroke-width:2;stroke-dasharray:3 2}.small{font-size:11px;fill:#555}</style>
<rect width="100%" height="100%" fill="#fff"/>
<text x="12" y="22" font-size="15" font-weight="bold">Server CPU: the hand-written floor’s, divided by the server’s</text>
<text x="12" y="38" class="small">longer is better; red line: must, green dashes: aim</text>
${grid.join('\n')}
${drawn.join('\n')}
${names.join('\n')}
</svg>
`;
}

const at = (ratio: number) => left + (Math.min(ratio, most) / most) * width;

function bar({ ratio, server }: Line, y: number, colour: string): string {
  const length = Math.max(1, at(ratio) - left);
  return `<rect x="${left}" y="${y + 2}" width="${length.toFixed(1)}" height="${row - 4}" fill="${colour}"><title>${escaped(server)}</title></rect><text x="${(left + length + 5).toFixed(1)}" y="${y + 13}" class="small">${ratio.toFixed(2)}</text>`;
}

const mark = (ratio: number, since: number, until: number, kind: string) =>
  `<line x1="${at(ratio)}" x2="${at(ratio)}" y1="${since - 2}" y2="${until + 2}" class="${kind}"/>`;

const shortened = (title: string) => (title.length > 52 ? `${title.slice(0, 50)}…` : title);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
