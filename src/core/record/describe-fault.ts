/** One line of English for a fault, as the terminal and the build print it. The page has its own sentences in `src/i18n`. */
import type { Fault } from './fault.ts';

export function describeFault(fault: Fault): string {
  const place = [fault.file ?? '-', fault.record ?? '-', fault.field ?? '-'].join(': ');
  return `${fault.severity}: ${place}: ${reasonOf(fault)}`;
}

function reasonOf({ code, params }: Fault): string {
  const { expected = '', actual = '', detail = '' } = params;
  switch (code) {
    case 'notJson':
      return `not JSON: ${detail}`;
    case 'notARecord':
      return `expected a record (an object), found ${actual}`;
    case 'missing':
      return 'is missing or empty';
    case 'wrongType':
      return `expected ${expected}, found ${actual}`;
    case 'notOneOf':
      return `expected ${expected}, found ${actual}`;
    case 'outOfRange':
      return `out of range: expected ${expected}, found ${actual}`;
    case 'badId':
      return 'an id is <domain>/<slug>, in letters, digits, ".", "_" and "-"';
    case 'idDiffersFromPath':
      return `the file should be ${expected}`;
    case 'duplicateId':
      return `the id is taken by ${detail}`;
    case 'badRegex':
      return `does not compile as a JavaScript regular expression: ${actual}`;
    case 'badUrl':
      return `not an http(s) address: ${actual}`;
    case 'badDate':
      return `not a date (YYYY-MM-DD): ${actual}`;
    case 'tooLong':
      return `longer than ${expected}`;
    case 'unknownField':
      return 'is not a field of the format and is passed over';
    case 'parallelLength':
      return `has ${actual} entries where ${expected} stand beside it`;
    case 'unreadable':
      return `cannot be read: ${detail}`;
    case 'lint':
      return detail;
  }
}
