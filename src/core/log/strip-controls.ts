/**
 * Control sequences out, the visible text left: colours and cursor moves (CSI), titles and links (OSC), strings that CI
 * runners hide times in (APC, DCS), backspaces, and redraws by a lone `\r`, of which the last state with any text counts.
 *
 * Invariants: no control character but tab is left; a line without any comes back as it is. Cost: linear; a line without
 * ESC, `\r`, other controls or `[…m` is looked over once.
 */

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f\u0080-\u009f\ufeff]|\[\d{1,3}(?:;\d{1,3}){0,4}m/;

// Private and intermediate bytes as ECMA-48 has them; the lengths are bounded so that a stray ESC ] eats no whole log.
const CSI = /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]/g;
/** A move to the first column draws the line anew, as `\r` does. */
const TO_FIRST_COLUMN = /(?:\u001b\[|\u009b)[01]?G/g;
const STRINGS = /(?:\u001b[\]PX^_])[^\u0007\u001b\u009c]{0,4096}(?:\u0007|\u001b\\|\u009c)?/g;
const SHORT_ESCAPES = /\u001b(?:[ -/]{1,4}[0-~]|[0-~])/g;
/** Colours whose ESC was lost on the way through a clipboard: only taken out where a reset stands on the line too. */
const BARE_COLOUR = /\[\d{1,3}(?:;\d{1,3}){0,4}m/g;
export const BARE_RESET = /\[(?:0|22|39|49)?m/;
const OTHER_CONTROLS = /[\u0000-\u0007\u000b-\u001f\u007f\u0080-\u009f\ufeff]/g;

export function stripControls(raw: string): string {
  if (!CONTROL.test(raw)) return raw;
  let text = raw;
  if (text.includes('\u001b') || text.includes('\u009b')) {
    text = text.replace(STRINGS, '').replace(TO_FIRST_COLUMN, '\r').replace(CSI, '').replace(SHORT_ESCAPES, '');
  } else if (BARE_RESET.test(text)) {
    text = text.replace(BARE_COLOUR, '');
  }
  if (text.includes('\r')) text = lastState(text);
  if (text.includes('\b')) text = overstrike(text);
  return text.replace(OTHER_CONTROLS, '');
}

function lastState(text: string): string {
  const states = text.split('\r');
  for (let at = states.length - 1; at >= 0; at--) {
    const state = states[at] as string;
    if (state.trim() !== '') return state;
  }
  return '';
}

/** `x\bx` is how man pages and spinners draw bold and turn: each backspace takes the character before it away. */
function overstrike(text: string): string {
  const kept: string[] = [];
  for (const character of text) {
    if (character === '\b') kept.pop();
    else kept.push(character);
  }
  return kept.join('');
}
