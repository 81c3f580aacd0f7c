// Copies into an empty folder what the build stage of the Dockerfile sees: what its COPY lines name and .dockerignore
// lets through. Understands the small part of both languages that is used here, and stops at anything else.
//   node context.mjs <root of the project> <empty folder>
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const [root, target] = process.argv.slice(2).map((path) => resolve(path));

function stop(reason) {
  console.error(`context.mjs: ${reason}`);
  process.exit(1);
}

const lines = (file) =>
  readFileSync(join(root, file), 'utf8')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));

// everything is out, but for the paths that are let in
const [all, ...exceptions] = lines('.dockerignore');
if (all !== '*' || exceptions.some((line) => !/^![\w./-]+$/.test(line))) {
  stop('.dockerignore must be "*" and then lines such as "!src/main"');
}
const allowed = exceptions.map((line) => line.slice(1).replace(/\/$/, ''));
const isInside = (path, folder) => path === folder || path.startsWith(`${folder}/`);
// a folder on the way to something that is let in is walked through
const isSent = (path) => allowed.some((entry) => isInside(path, entry) || isInside(entry, path));

const stages = lines('Dockerfile').join('\n').split(/^FROM .*$/m);
const copies = stages[1]
  .split('\n')
  .filter((line) => /^(COPY|ADD)\b/.test(line))
  .map((line) => line.match(/^COPY ([\w./-]+) ([\w./-]+)$/) ?? stop(`do not understand "${line}"`));
if (!copies.length) {
  stop('the Dockerfile copies nothing');
}
for (const [line, from, to] of copies) {
  const source = join(root, from);
  if (!existsSync(source) || !isSent(from)) {
    stop(`"${line}" copies what is not there, or what .dockerignore leaves out`);
  }
  cpSync(source, to.endsWith('/') ? join(target, to, from.split('/').pop()) : join(target, to), {
    recursive: true,
    filter: (file) => isSent(relative(root, file))
  });
}
