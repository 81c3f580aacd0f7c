// Draws every processes/**/*.bpmn as docs/diagrammen/<name>.svg, and what is inside a collapsed sub-process, which has
// a plane of its own, as docs/diagrammen/<name>-<label>.svg.
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
  const planes = [...xml.matchAll(/<bpmndi:BPMNPlane [^>]*bpmnElement="([^"]+)"/g)].map(([, element], place) => {
    const [, label] = xml.match(new RegExp(`<bpmn:subProcess id="${element}" name="([^"]+)"`)) ?? [];
    return { element, drawing: place ? `${name}-${kebab(label)}` : name };
  });
  return { name, xml, seal, planes };
}

/** "TOP-gereed afwachten" is top-gereed-afwachten. */
function kebab(label) {
  return label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function check() {
  const drawings = models.flatMap(({ name, seal, planes }) => planes.map(({ drawing }) => ({ name, seal, drawing })));
  const found = readdirSync(svgFolder).filter((file) => file.endsWith('.svg')).map((file) => basename(file, '.svg'));
  const stale = drawings.filter(({ seal, drawing }) => found.includes(drawing)
    && !readFileSync(join(svgFolder, `${drawing}.svg`), 'utf8').includes(seal));
  const missing = drawings.filter(({ drawing }) => !found.includes(drawing));
  const left = found.filter((file) => models.some(({ name }) => file.startsWith(name))
    && drawings.every(({ drawing }) => drawing !== file));
  const wrong = [
    ...stale.map(({ name, drawing }) => `${drawing}.svg is older than ${name}.bpmn`),
    ...missing.map(({ drawing }) => `${drawing}.svg is missing`),
    ...left.map((file) => `${file}.svg is of no model`),
  ];
  for (const line of wrong) console.error(`docs/diagrammen/${line}`);
  if (wrong.length) console.error('Run "npm run teken" in tools/diagrammen and commit the result.');
  else console.log(`${drawings.length} diagrams are current`);
  process.exitCode = wrong.length ? 1 : 0;
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
    for (const plane of model.planes) {
      const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
      await page.setContent('<div id="canvas" style="height: 900px"></div>');
      await page.addScriptTag({ path: here('node_modules/bpmn-js/dist/bpmn-viewer.production.min.js') });
      const svg = finish(model, await page.evaluate(toSvg, [model.xml, plane.element]));
      writeFileSync(join(svgFolder, `${plane.drawing}.svg`), svg);
      console.log(`drawn: docs/diagrammen/${plane.drawing}.svg`);
      if (options.png) {
        // as wide as a page shows it
        await page.setContent(`<body style="margin: 0">${svg}<style>svg { max-width: 1000px; height: auto }</style>`);
        await page.locator('svg').screenshot({ path: join(options.png, `${plane.drawing}.png`) });
      }
      await page.close();
    }
  }
  await browser.close();
}

/** Runs in the browser. Ids of arrow heads are random; a fixed sequence gives one SVG per plane. */
async function toSvg([xml, element]) {
  let seed = 1;
  Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const viewer = new BpmnJS({ container: '#canvas' });
  const { warnings } = await viewer.importXML(xml);
  if (warnings.length) throw new Error(warnings.map(({ message }) => message).join('\n'));
  const canvas = viewer.get('canvas');
  canvas.setRootElement(canvas.getRootElements().find(({ businessObject }) => businessObject.id === element));
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
