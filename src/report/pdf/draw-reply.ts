import type { ReplyBlock } from '#src/report/block/block.ts';
import { palette } from '#src/report/palette.ts';
import { replyWords } from '#src/report/response-words.ts';
import type { Flow } from './flow.ts';
import { paragraph } from './flow-text.ts';
import { margin } from './sheet.ts';

const lineGap = 24;
const linesToWriteOn = 2;
const answers = Object.values(replyWords);

/** Each action with boxes to tick and lines to write on. */
export function drawReply(flow: Flow, { actions }: ReplyBlock): void {
  const { pen } = flow;
  const { structure } = pen;
  for (const { no, action } of actions) {
    flow.need(70 + linesToWriteOn * lineGap);
    paragraph(flow, `Action ${no}. ${action}`);
    structure.mark(structure.child(flow.root, 'P'), () => {
      let left = margin.left + 16;
      for (const words of answers) {
        const text = pen.type.printable(`${words} `);
        pen.text(text, left, flow.y + 9.6, { size: 12 });
        left += pen.type.width(text, 12, 'regular') + 34;
      }
    });
    structure.artifact(() => {
      const rule = { color: palette.muted, width: 0.8 };
      let left = margin.left;
      for (const words of answers) {
        box(flow, left, flow.y, rule);
        left += pen.type.width(pen.type.printable(`${words} `), 12, 'regular') + 34;
      }
      flow.y += 18;
      for (let line = 0; line < linesToWriteOn; line += 1) {
        flow.y += lineGap;
        pen.line(margin.left, flow.y, margin.left + flow.width, flow.y, rule);
      }
    });
    flow.y += 16;
  }
}

function box(flow: Flow, x: number, y: number, stroke: { color: string; width: number }): void {
  const size = 11;
  const corners = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ] as const;
  corners.slice(1).forEach(([toX, toY], index) => {
    const [fromX, fromY] = corners[index] ?? [x, y];
    flow.pen.line(fromX, fromY, toX, toY, stroke);
  });
}
