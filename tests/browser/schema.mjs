// Whether a value is what a schema says: as much of JSON Schema as ours uses. What it does not know it refuses.
import { readFileSync } from 'node:fs';

const schema = JSON.parse(readFileSync(new URL('../../www/embed/yibao.schema.json', import.meta.url), 'utf8'));
const KNOWN = new Set(['$ref', 'const', 'enum', 'anyOf', 'oneOf', 'type', 'properties', 'required', 'additionalProperties', 'items', 'prefixItems',
  'minItems', 'maxItems', 'pattern', 'minimum', 'maximum', 'format', 'description']);
const TYPES = {
  null: (value) => value === null, boolean: (value) => typeof value === 'boolean', string: (value) => typeof value === 'string',
  integer: Number.isSafeInteger, array: Array.isArray, object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** The first place where a value is something else, and what was expected there; nothing if all is well. */
function wrong(value, said, path) {
  if (said === true) return null;
  const unknown = Object.keys(said).find((key) => !KNOWN.has(key));
  if (unknown) return `${path}: the schema says ${unknown}`;
  const no = (expected) => `${path}: ${JSON.stringify(value)?.slice(0, 80)} is not ${expected}`;
  if (said.$ref) return wrong(value, schema.$defs[said.$ref.replace('#/$defs/', '')], path);
  if ('const' in said && value !== said.const) return no(said.const);
  if (said.enum && !said.enum.includes(value)) return no(said.enum);
  const kinds = said.anyOf ?? said.oneOf;
  if (kinds) {
    const found = kinds.map((one) => wrong(value, one, path));
    // The fault of the kind that comes nearest: that of the longest path.
    if (found.every(Boolean)) return found.sort((a, b) => b.split(':')[0].length - a.split(':')[0].length)[0];
    if (said.oneOf && found.filter((one) => !one).length > 1) return no('only one of the kinds');
  }
  if (said.type && ![said.type].flat().some((type) => TYPES[type](value))) return no(said.type);
  if (said.pattern && typeof value === 'string' && !new RegExp(said.pattern, 'u').test(value)) return no(said.pattern);
  if (typeof value === 'number' && (value < said.minimum || value > said.maximum)) return no('within bounds');
  if (Array.isArray(value)) {
    if (value.length < said.minItems || value.length > said.maxItems) return no('as long as that');
    for (const [at, inner] of value.entries()) {
      const fault = wrong(inner, said.prefixItems?.[at] ?? said.items ?? true, `${path}[${at}]`);
      if (fault) return fault;
    }
  } else if (TYPES.object(value) && said.properties) {
    const missing = said.required?.find((name) => !(name in value));
    if (missing) return no(`an object with ${missing}`);
    for (const [name, inner] of Object.entries(value)) {
      // Replies have no field that the schema does not know, whether it forbids them or not.
      if (!(name in said.properties)) return `${path}.${name}: not in the schema`;
      const fault = wrong(inner, said.properties[name], `${path}.${name}`);
      if (fault) return fault;
    }
  }
  return null;
}

/** What is wrong with the reply of a function. */
export const wrongReply = (name, reply) => wrong(reply, schema.functions[name].reply, name);
/** What is wrong with facts for a function. */
export const wrongFacts = (name, facts) => wrong(facts, schema.functions[name].facts, name);
