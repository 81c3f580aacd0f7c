// Draws every processes/**/*.bpmn as docs/diagrammen/<name>.svg.
//   npm run teken [-- --png <folder>]   draw; with --png also a picture to look at
//   npm run controle                    only check that each SVG is current; needs no browser
// bpmn-js breaks labels by measuring Arial: install a font of the same widths (Debian: fonts-liberation).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [svgFolder, processes] = [here('../../docs/diagrammen'), here('../../processes')];
const { values: options } = parseArgs({ options: { controle: { type: 'boolean' }, png: { type: 'string' } } });
const models = readdirSync(processes, { recursive: true }).filter((file) => file.endsWith('.bpmn')).sort().map(read);

if (options.controle) check();
else await draw();

function read(file) {
  const xml = readFileSync(join(processes, file), 'utf8').replaceAll('\r\n', '\n');
  const name = basename(file, '.bpmn');
  const seal = `sha256:${createHash('sha256').update(xml).digest('hex')}`;
  return { name, xml, seal, svg: join(svgFolder, `${name}.svg`) };
}

function check() {
  const stale = models.filter(({ svg, seal }) => !existsSync(svg) || !readFileSync(svg, 'utf8').includes(seal));
  for (const { name, svg } of stale) {
    console.error(`docs/diagrammen/${name}.svg is ${existsSync(svg) ? `older than ${name}.bpmn` : 'missing'}`);
  }
  if (stale.length) console.error('Run "npm run teken" in tools/diagrammen and commit the result.');
  else console.log(`${models.length} diagrams are current`);
  process.exitCode = stale.length ? 1 : 0;
}

async function draw() {
  const { chromium } = await import('playwright-core');
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'chromium'));
  const executablePath = process.env.CHROMIUM || onPath.find(existsSync);
  if (!executablePath) throw new Error('No chromium on PATH: install it, or set CHROMIUM');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const browser = await chromium.launch({ executablePath, args });
  mkdirSync(svgFolder, { recursive: true });
  for (const model of models) {
    const page = await browser.newPage({ deviceScaleFactor: 2 });
    await page.setContent('<div id="canvas" style="height: 900px"></div>');
    await page.addScriptTag({ path: here('node_modules/bpmn-js/dist/bpmn-viewer.production.min.js') });
    const svg = finish(model, await page.evaluate(toSvg, model.xml));
    writeFileSync(model.svg, svg);
    console.log(`drawn: docs/diagrammen/${model.name}.svg`);
    if (options.png) {
      await page.setContent(svg);
      await page.locator('svg').screenshot({ path: join(options.png, `${model.name}.png`) });
    }
  }
  await browser.close();
}

/** Runs in the browser. Ids of arrow heads are random; a fixed sequence gives one SVG per model. */
async function toSvg(xml) {
  let seed = 1;
  Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const viewer = new BpmnJS({ container: '#canvas' });
  const { warnings } = await viewer.importXML(xml);
  if (warnings.length) throw new Error(warnings.map(({ message }) => message).join('\n'));
  return (await viewer.saveSVG()).svg;
}

/** Adds the seal, a margin, and a white sheet: black lines vanish in a dark theme. */
function finish({ name, seal }, svg) {
  const [x, y, width, height] = svg.match(/viewBox="([^"]+)"/)[1].split(' ').map((side) => Math.round(Number(side)));
  const box = [x - 20, y - 20, width + 40, height + 40];
  const [, attributes, content] = svg.match(/<svg([^>]*)>(.*)/s);
  const sized = attributes.replace(/(width|height|viewBox)="[^"]*"/g, '').trim();
  return `<!-- ${name}.bpmn ${seal} -->\n<svg ${sized} width="${box[2]}" height="${box[3]}" viewBox="${box.join(' ')}">`
    + `<rect x="${box[0]}" y="${box[1]}" width="100%" height="100%" fill="white"/>${content}\n`;
}
