/**
 * Stands for the part of zod that writes a schema out as JSON Schema, in our builds. No page does, and yet every schema
 * would carry it along, 6 kB gzip.
 */
function none(): never {
  throw new Error('Cannot write a schema as JSON Schema: the pages leave that part of zod out');
}

export {
  none as createStandardJSONSchemaMethod,
  none as createToJSONSchemaMethod,
  none as toJSONSchema,
  none as aggregateChecks,
  none as anyProcessor,
  none as arrayProcessor,
  none as bigintProcessor,
  none as booleanProcessor,
  none as catchProcessor,
  none as customProcessor,
  none as dateProcessor,
  none as defaultProcessor,
  none as enumProcessor,
  none as fileProcessor,
  none as functionProcessor,
  none as intersectionProcessor,
  none as js,
  none as lazyProcessor,
  none as literalProcessor,
  none as mapProcessor,
  none as nanProcessor,
  none as neverProcessor,
  none as nonoptionalProcessor,
  none as nullProcessor,
  none as nullableProcessor,
  none as numberProcessor,
  none as objectProcessor,
  none as optionalProcessor,
  none as pipeProcessor,
  none as prefaultProcessor,
  none as promiseProcessor,
  none as readonlyProcessor,
  none as recordProcessor,
  none as setProcessor,
  none as stringProcessor,
  none as successProcessor,
  none as symbolProcessor,
  none as templateLiteralProcessor,
  none as transformProcessor,
  none as tupleProcessor,
  none as undefinedProcessor,
  none as unionProcessor,
  none as unknownProcessor,
  none as voidProcessor,
};
