// Has every statement of a file looked at by @learninglocker/xapi-validation, the validator of a public
// learning record store, and fails if it finds anything.
//
//     node validate.mjs STATEMENTS.json FOLDER_WITH_node_modules
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [file, packages] = process.argv.slice(2);
const require = createRequire(resolve(packages, 'validate.cjs'));
const validate = require('@learninglocker/xapi-validation').default;

const statements = JSON.parse(readFileSync(file, 'utf8'));
const verbs = new Map();
let faults = 0;
for (const statement of statements) {
  const warnings = validate(statement);
  if (warnings.length > 0 && faults++ < 5) console.error(statement.id, JSON.stringify(warnings));
  const verb = statement.verb.id.split('/').pop();
  verbs.set(verb, (verbs.get(verb) ?? 0) + 1);
}
if (new Set(statements.map((one) => one.id)).size !== statements.length) {
  console.error('two statements have the same id');
  faults++;
}
// A validator that finds nothing in nonsense would prove nothing.
const nonsense = structuredClone(statements[0]);
nonsense.id = 'no UUID';
nonsense.result = { score: { scaled: 7 } };
if (validate(nonsense).length < 2) {
  console.error('the validator lets nonsense pass');
  faults++;
}
for (const verb of ['initialized', 'responded', 'completed', 'passed', 'failed', 'terminated']) {
  if (!verbs.has(verb)) {
    console.error(`no statement says ${verb}`);
    faults++;
  }
}
console.log(`${statements.length} statements, ${faults} of them not accepted: ${[...verbs].join(' ')}`);
process.exit(faults > 0 ? 1 : 0);
