// An answer as a picture, to be kept or sent on by a long press: a web view that saves no file still saves a picture.

const WIDTH = 750;
const EDGE = 56;
// The code's longest side, unless it holds so much that its modules would be too small.
const CODE = 220;
const FONT = 'system-ui, -apple-system, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
// Always dark on light: it is sent to other people and printed.
const INK = '#1c1f1d';
const QUIET = '#555d58';
const ACCENT = '#00663d';

/**
 * Breaks text into lines no wider than `width`. Chinese breaks anywhere but before closing punctuation; runs of Latin
 * letters and digits stay together.
 */
export function lines(text, width, measure) {
  const pieces = text.match(/[\w.,:/%+-]+|\s+|[^\s\w]/gu) || [];
  const done = [];
  let line = '';
  for (const piece of pieces) {
    const closing = /^[，。、；：！？）》”’]$/u.test(piece);
    if (line && !closing && measure(line + piece) > width) {
      done.push(line.trimEnd());
      line = piece.trim() ? piece : '';
    } else {
      line += piece;
    }
  }
  if (line.trim()) done.push(line);
  return done;
}

/**
 * Draws the picture and gives it as a `data:` address.
 * @param {{product: string, title: string, lead: string, rows: string[], foot: string[], scan: string}} said
 * @param code a QR code of the link, or null where there is no link worth scanning
 */
export async function poster(said, code) {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  const blocks = [
    { text: said.title, size: 30, colour: QUIET, after: 14 },
    { text: said.lead, size: 42, colour: INK, bold: true, after: 30 },
    ...said.rows.map((text) => ({ text, size: 30, colour: INK, after: 14 })),
    ...said.foot.map((text) => ({ text, size: 24, colour: QUIET, before: 6, after: 4 })),
  ];
  const font = ({ size, bold }) => `${bold ? '700 ' : ''}${size}px ${FONT}`;
  for (const block of blocks) {
    pen.font = font(block);
    block.lines = lines(block.text, WIDTH - 2 * EDGE, (part) => pen.measureText(part).width);
  }
  const high = (block) => (block.before || 0) + block.lines.length * block.size * 1.5 + block.after;
  // Whole pixels to a module: a reader sees even ones better. The white around it is the paper's.
  const module = code ? Math.max(2, Math.floor(CODE / code.size)) : 0;
  const square = code ? code.size * module : 0;
  const head = 120;
  canvas.width = WIDTH;
  canvas.height = Math.ceil(head + blocks.reduce((sum, block) => sum + high(block), 0) + (code ? square + 48 : 0) + EDGE);

  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = ACCENT;
  pen.fillRect(0, 0, WIDTH, 88);
  pen.textBaseline = 'middle';
  pen.fillStyle = '#fff';
  pen.font = `700 36px ${FONT}`;
  pen.fillText(said.product, EDGE, 45);
  pen.textBaseline = 'top';
  let top = head;
  for (const block of blocks) {
    top += block.before || 0;
    pen.font = font(block);
    pen.fillStyle = block.colour;
    for (const line of block.lines) {
      pen.fillText(line, EDGE, top + block.size * 0.25);
      top += block.size * 1.5;
    }
    top += block.after;
  }
  if (code) {
    top += 24;
    const small = document.createElement('canvas');
    code.toCanvas(small, { on: [0, 0, 0, 255], off: [255, 255, 255, 255], pad: 0 });
    pen.imageSmoothingEnabled = false;
    pen.drawImage(small, EDGE, top, square, square);
    pen.font = `26px ${FONT}`;
    pen.fillStyle = QUIET;
    const beside = lines(said.scan, WIDTH - 2 * EDGE - square - 4 * module, (part) => pen.measureText(part).width);
    beside.forEach((line, at) => pen.fillText(line, EDGE + square + 4 * module, top + 30 + at * 38));
  }
  return canvas.toDataURL('image/png');
}
